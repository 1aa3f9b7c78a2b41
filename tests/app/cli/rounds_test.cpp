#include "app/cli/elections.h"
#include "core/outcome/further_rounds.h"

using namespace jemaa;
using namespace jemaa::test;

TEST_CASE("tally tells what a further round changed, in words") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_of_second_round(true));
    auto const said = well({"tally", file});
    for (auto const part :
         {"Vote: choose", "Vote: choose/2", "What changed since \"choose\"",
          "Deux: 3 → 6, up, place 2 → 1", "oui\", au salon: 4 → 2, down, place 1 → 2",
          "Un: 3 → 1, down, place 2 → 3", "At least"})
        has(said, part);
    has(well({"tally", file, "--poll", "choose/2"}, "fr"), "monte, place 2 → 1");
    has(well({"tally", file, "--poll", "choose/2"}, "ar"), "صعد، المرتبة 2 ← 1");
    auto const both = json::parse(well({"tally", file, "--json"}));
    REQUIRE(both["polls"].size() == 2);
    CHECK(both["polls"][1]["poll"] == "choose/2");
}

TEST_CASE("tally counts no running round, and still the one before") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_of_second_round(false));
    auto const said = well({"tally", file});
    has(said, "Deux: 3");
    has(said, "choose/2");
    CHECK(said.find("What changed") == std::string::npos);
    CHECK(said.find("Deux: 6") == std::string::npos);
}

TEST_CASE("tally tells which version of the statement the room was asked about") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_of_statement());
    auto const said = well({"tally", file});
    for (auto const part : {"Vote: agree/1", "Version 1: Nos bijoux", "Vote: agree/2",
                            "Version 2: Nos bijoux, ensemble"})
        has(said, part);
    CHECK(said.find("What changed") == std::string::npos);
    auto const second = well({"tally", file, "--poll", "agree/2"});
    CHECK(second.find("agree/1") == std::string::npos);
}
