#include "exchange/blt.h"

#include <algorithm>

#include "catch_any.h"
#include "exchange/read_file.h"
#include "tally/outcome.h"

using namespace jemaa;
using exchange::read_blt;

namespace {

std::string const names = "\"wool\"\n\"silk\"\n\"flax\"\n\"Looms\"\n";

}  // namespace

TEST_CASE("BLT: ballots, equal ranks, left out ranks, comments and withdrawn options") {
    auto const contest =
        read_blt("3 2 # looms\n-2\n4 1 3 0\n(b7) 2 3=1 - 2 0\n1 2 0\n0\n" + names, "x");
    REQUIRE(contest);
    CHECK(contest->title == "Looms");
    CHECK(contest->names == std::vector<std::string>{"wool", "flax"});
    CHECK(contest->profile.settings().get("winners") == 2);
    CHECK(contest->profile.option_ids()[1] == tally::numbered_ids(3)[2]);
    CHECK(contest->profile.blank() == 1);
    REQUIRE(contest->profile.groups() == 2);
    CHECK(contest->profile.copies(0) == 4);
    CHECK(std::ranges::equal(contest->profile.ballot(1),
                             std::vector<tally::Entry>{{0, 0, 1}, {1, 0, 1}}));
}

TEST_CASE("BLT: a malformed file is refused with line and reason") {
    struct Mistake {
        std::string text;
        std::string where;
        std::string reason;
    };
    std::vector<Mistake> const mistakes{
        {"", "x:1", "candidates"},
        {"3\n", "x:1", "candidates"},
        {"0 1\n", "x:1", "1 to 65535"},
        {"3 4\n", "x:1", "seats"},
        {"3 2\n-4\n", "x:2", "withdrawn"},
        {"3 2\n1 1 2\n0\n" + names, "x:2", "end with 0"},
        {"3 2\n1 1 4 0\n0\n" + names, "x:2", "\"4\""},
        {"3 2\n1 1 2 1 0\n0\n" + names, "x:2", "stands twice"},
        {"3 2\n1.5 1 2 0\n0\n" + names, "x:2", "whole number"},
        {"3 2\n99999999999 1 2 0\n0\n" + names, "x:2", "more ballots"},
        {"3 2\n\n1 1 2= 0\n0\n" + names, "x:3", "no candidate"},
        {"3 2\n1 1 2 0\n", "x:2", "a 0 must end"},
        {"3 2\n1 1 2 0\n0\n\"wool\"\n\"silk\"\n", "x:5", "candidate 3"},
        {"3 2\n1 1 2 0\n0\n" + names + "more\n", "x:8", "nothing after"},
    };
    for (auto const& [text, where, reason] : mistakes) {
        auto const contest = read_blt(text, "x");
        INFO(text);
        REQUIRE_FALSE(contest);
        CHECK(contest.error().where == where);
        INFO(contest.error().detail);
        CHECK(contest.error().detail.find(reason) != std::string::npos);
    }
}

TEST_CASE("BLT: names in quotation marks, with some inside, and with a party") {
    auto const contest =
        read_blt("3 1\n1 1 0\n0\n\"Ann \"Nan\" Fell\"\n\"Bo Hill\" \"Weavers\"\nCy Dale\n", "x");
    REQUIRE(contest);
    CHECK(contest->names == std::vector<std::string>{"Ann \"Nan\" Fell", "Bo Hill", "Cy Dale"});
    CHECK(contest->title.empty());
}

TEST_CASE("an election file is known by its ending") {
    auto const unknown = exchange::read_file("votes.doc");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail.find(".blt") != std::string::npos);
    auto const missing = exchange::read_file("/nowhere/votes.blt");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::file_missing);
    CHECK(missing.error().where == "/nowhere/votes.blt");
}
