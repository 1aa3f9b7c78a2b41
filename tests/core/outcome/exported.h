#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/fact.h"
#include "formats/export.h"
#include "outcome/csv.h"

/// What an export of a workshop holds, read back from its folder.
namespace jemaa::test {

using Rows = std::vector<outcome::CsvRow>;

/// Headings that are the keys they stand for.
outcome::Headings plain_headings(LanguageTag const& language = "fr");

/// The exported files' contents by name.
std::map<std::string, std::string> exported(std::vector<Fact> const& facts,
                                            outcome::Format format = outcome::Format::data);

/// A table with its columns' names.
Rows table(std::vector<Fact> const& facts, std::string const& name);

/// The cells of one column, below its name.
std::vector<std::string> column(Rows const& rows, std::string const& name);

/// The cell in a row (1 is the first below the names) of a column.
std::string cell(Rows const& rows, std::size_t row, std::string const& name);

/// The export's failure, after which nothing lies in its place.
Error refused(std::vector<Fact> const& facts);

std::string content_of(std::filesystem::path const& path);

}  // namespace jemaa::test
