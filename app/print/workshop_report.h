#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "base/whole_folder.h"
#include "domain/language.h"
#include "store/store.h"
#include "tables/compared.h"

namespace jemaa::print {

/// The report of the workshop in `store` as a PDF, in a language that the
/// program speaks. Errors: fonts_missing, write_failed, those of the store and
/// of outcome::gather().
Expected<std::string> workshop_report(Store& store, LanguageTag const& language);

/// Likewise of these workshops: of several what compares them, and each in short.
Expected<std::string> report_of(outcome::Compared const& compared, LanguageTag const& language);

/// "report-fr.pdf" and so on: the report in each language that both the workshop
/// and the program speak, French where there is none.
Expected<std::vector<FileContent>> workshop_reports(Store& store);

}  // namespace jemaa::print
