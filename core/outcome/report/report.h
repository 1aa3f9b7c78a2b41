#pragma once

#include <string>

#include "base/error.h"
#include "lettering/layout.h"
#include "report/document.h"
#include "report/voice.h"
#include "tables/gathered.h"

namespace jemaa::report {

/// What the report of a workshop says, before it is set on pages. Polls that
/// are not closed are not told.
Document document_of(outcome::Gathered const& gathered, Voice const& voice);

/// The document as a PDF of A4 pages, from right to left where its language is
/// read so, with bookmarks, structure, language and title. The same document
/// gives the same bytes. Error: write_failed.
Expected<std::string> pdf_of(Document const& document, text::Composer const& composer);

}  // namespace jemaa::report
