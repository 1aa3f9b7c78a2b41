#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "exchange/contest.h"
#include "tally/outcome.h"

/// Published elections with results that others computed. They are no part of
/// the project: the folder is named by JEMAA_REFERENCE_DATA, or lies beside
/// the project as ../shared/data. Where it is absent, the tests that need it
/// say so and check nothing.
namespace jemaa::reference {

/// The folder `name` with its reference.json, if there.
struct Folder {
    std::string path;
    nlohmann::json reference;
};
std::optional<Folder> folder(std::string const& name);

/// Reads a file, and fails the test with the reason when it cannot be read.
exchange::Contest read(std::string const& path);

/// Counts, and fails the test with the reason when that is an error.
tally::Outcome counted(std::string const& rule, tally::Profile const& profile);

/// By option number from 1, as text, each score times `scale`; whole numbers
/// are expected.
std::map<std::string, std::int64_t> scores(tally::Outcome const& outcome, std::int64_t scale);

/// The winners' numbers from 1, ascending.
std::vector<int> winners(tally::Outcome const& outcome);

/// An option's number from 0.
int number_of(tally::Outcome const& outcome, Id const& option);

}  // namespace jemaa::reference
