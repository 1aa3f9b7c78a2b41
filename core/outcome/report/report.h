#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "lettering/layout.h"
#include "report/document.h"
#include "report/voice.h"
#include "tables/compared.h"

namespace jemaa::report {

/// What the report of a workshop says, before it is set on pages. Polls that
/// are not closed are not told.
Document document_of(outcome::Gathered const& gathered, Voice const& voice);

/// What the report of a diagnostic's workshops says: these side by side, the
/// lines that several clusters retained, what was done since, and each workshop
/// in short.
Document document_of(outcome::Compared const& compared, Voice const& voice);

/// One of its pictures by itself; nothing where there is nothing to draw.
enum class Compares { common_lines, progress };
std::optional<charts::Chart> chart_of(outcome::Compared const& compared, Compares what,
                                      Voice const& voice);

/// "Bijoux de Batna, Dinanderie de Constantine"
std::string names_of_clusters(outcome::Compared const& compared, Voice const& voice);

/// The document as a PDF of A4 pages, from right to left where its language is
/// read so, with bookmarks, structure, language and title. The same document
/// gives the same bytes. Error: write_failed.
Expected<std::string> pdf_of(Document const& document, text::Composer const& composer);

}  // namespace jemaa::report
