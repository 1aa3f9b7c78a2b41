// Every folder in tests/cases/budget is a case: an election (election.pb), and
// what each rule funds (expected.txt), in order. A new case needs no code.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "budget/rules.h"
#include "catch_any.h"
#include "exchange/pabulib.h"
#include "places.h"
#include "reference_data.h"

using namespace jemaa;
using namespace jemaa::budget;

namespace {

std::filesystem::path const cases = std::filesystem::path(JEMAA_SOURCE_DIR) / "tests/cases/budget";

/// As a line of expected.txt: "rule: a b c | 70 of 100".
std::string line_of(std::string const& name, exchange::PabulibElection const& from) {
    auto const rule = rule_named(name);
    if (!rule) return name + ": no such rule";
    auto const outcome = decide(from.election, *rule);
    std::vector<std::string> winners;
    for (auto const winner : outcome.winners) winners.push_back(from.ids[winner]);
    return fmt::format("{}: {}{}| {} of {}", name, fmt::join(winners, " "),
                       winners.empty() ? "" : " ", outcome.cost, from.election.budget);
}

}  // namespace

TEST_CASE("every case comes out as expected") {
    int lines = 0;
    for (auto const& folder : std::filesystem::directory_iterator(cases)) {
        auto const file = folder.path() / "election.pb";
        auto const read = exchange::read_pabulib(content_of(file), file.string());
        REQUIRE(read);
        CHECK(read->remarks.empty());
        auto const election = exchange::election_of(*read);
        std::istringstream expected(content_of(folder.path() / "expected.txt"));
        for (std::string line; std::getline(expected, line); ++lines) {
            if (line.empty() || line.starts_with('#')) continue;
            INFO(folder.path().filename());
            CHECK(line_of(line.substr(0, line.find(':')), election) == line);
        }
    }
    CHECK(lines > 10);
}
