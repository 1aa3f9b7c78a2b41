#pragma once

#include <map>
#include <string>
#include <vector>

#include "tables/tables.h"

/// A workshop's report held against its tables.
namespace jemaa::test {

/// A row of a table by the names of its columns.
using Record = std::map<std::string, std::string>;

std::vector<Record> rows_of(outcome::Gathered const& gathered, std::string const& table);

/// A number of a table as one writes it in this language.
std::string number(std::string const& plain, std::string const& language);

/// Whether these words stand in the report, one soon after the other.
bool tells(std::string const& words, std::vector<std::string> const& parts);

std::string report_of(Store& store, std::string const& language);

/// Holds a report in French or English against the tables of its store: every
/// result, every answer to a statement, who came, what the plan costs.
void check_numbers_told(Store& store, std::string const& pdf, std::string const& language);

}  // namespace jemaa::test
