#include <algorithm>
#include <limits>
#include <random>

#include "catch_any.h"
#include "tally/outcome.h"

using namespace jemaa;
using namespace jemaa::tally;

namespace {

Id id_of(int number) {
    Id id;
    id.bytes[15] = static_cast<std::uint8_t>(number);
    id.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    return id;
}

Id const poll_id = id_of(0x700);

// Options 1 .. count; ids ascend with the number.
PollResults poll(int options, int dots = 7, int per_option = 3) {
    PollResults results;
    results.poll = {
        poll_id, id_of(0x600), "", "dots", {{{"dots", dots}, {"per_option", per_option}}}};
    for (int i = 1; i <= options; ++i)
        results.options.push_back({id_of(i), poll_id, "option-" + std::to_string(i), {}});
    return results;
}

// The dots given to options 1, 2, ...
void cast(PollResults& results, std::vector<int> const& dots) {
    Ballot ballot{id_of(0x1000 + static_cast<int>(results.ballots.size())), poll_id, {}};
    for (std::size_t i = 0; i < dots.size(); ++i)
        ballot.marks.push_back({id_of(static_cast<int>(i) + 1), static_cast<int>(i), dots[i]});
    results.ballots.push_back(ballot);
}

Outcome counted(PollResults const& results) {
    auto outcome = count(results);
    REQUIRE(outcome);
    return *outcome;
}

Placed of(Outcome const& outcome, int option) {
    auto const found =
        std::find_if(outcome.order.begin(), outcome.order.end(),
                     [&](Placed const& placed) { return placed.option == id_of(option); });
    REQUIRE(found != outcome.order.end());
    return *found;
}

std::vector<int> places(Outcome const& outcome) {
    std::vector<int> places;
    for (auto const& placed : outcome.order) places.push_back(placed.place);
    return places;
}

}  // namespace

TEST_CASE("dots add up, and the most dots come first") {
    auto results = poll(3);
    cast(results, {0, 3, 2});
    cast(results, {1, 3, 3});
    cast(results, {0, 0, 1});
    auto const outcome = counted(results);
    CHECK(outcome.order == std::vector<Placed>{{id_of(2), 6, 2, 1, true},
                                               {id_of(3), 6, 3, 1, true},
                                               {id_of(1), 1, 1, 3, false}});
    CHECK(outcome.ballots == 3);
    CHECK(outcome.blank == 0);
    CHECK(outcome.rejected == 0);
    CHECK(outcome.total == 13);
}

TEST_CASE("tied options share a place, and the next place counts them all") {
    auto results = poll(6);
    cast(results, {3, 2, 2, 0, 0, 0});
    auto const outcome = counted(results);
    CHECK(places(outcome) == std::vector<int>{1, 2, 2, 4, 4, 4});
    CHECK_FALSE(of(outcome, 1).tied);
    CHECK(of(outcome, 2).tied);
    CHECK(of(outcome, 3).tied);
    CHECK(of(outcome, 6).tied);
}

TEST_CASE("all tied is one shared first place") {
    auto results = poll(4);
    cast(results, {1, 1, 1, 1});
    auto const outcome = counted(results);
    CHECK(places(outcome) == std::vector<int>{1, 1, 1, 1});
    CHECK(std::all_of(outcome.order.begin(), outcome.order.end(),
                      [](Placed const& placed) { return placed.tied; }));
}

TEST_CASE("without ballots every option has nothing and the same place") {
    auto const outcome = counted(poll(3));
    CHECK(places(outcome) == std::vector<int>{1, 1, 1});
    CHECK(outcome.ballots == 0);
    CHECK(outcome.total == 0);
    CHECK(of(outcome, 2).tied);
}

TEST_CASE("without options there is nothing to place") {
    auto results = poll(0);
    cast(results, {});
    CHECK(counted(results).order.empty());
    CHECK(counted(results).blank == 1);
}

TEST_CASE("one option alone is first and not tied") {
    auto results = poll(1);
    cast(results, {3});
    CHECK(counted(results).order == std::vector<Placed>{{id_of(1), 3, 1, 1, false}});
}

TEST_CASE("a blank ballot is a ballot, and using fewer dots is allowed") {
    auto results = poll(3);
    cast(results, {0, 0, 0});
    cast(results, {1, 0, 0});
    auto const outcome = counted(results);
    CHECK(outcome.ballots == 2);
    CHECK(outcome.blank == 1);
    CHECK(outcome.rejected == 0);
    CHECK(of(outcome, 1).supporters == 1);
}

TEST_CASE("all dots on the ballot, up to the cap on one option, are allowed") {
    auto results = poll(3);
    cast(results, {3, 3, 1});
    CHECK(counted(results).total == 7);
    CHECK(counted(results).rejected == 0);
}

TEST_CASE("an impossible ballot is counted as rejected, and none of its dots count") {
    auto results = poll(3);
    cast(results, {2, 1, 0});
    auto const good = counted(results);

    SECTION("more dots than a person has") {
        cast(results, {3, 3, 2});
    }
    SECTION("more dots on one option than allowed") {
        cast(results, {4, 0, 0});
    }
    SECTION("a negative number, which would make room for others") {
        cast(results, {3, 3, -1});
    }
    SECTION("an option of no poll") {
        cast(results, {1, 1, 1, 1});
    }
    SECTION("an option of no poll, even without dots") {
        cast(results, {1, 1, 1, 0});
    }
    SECTION("one option twice") {
        cast(results, {1, 0, 0});
        results.ballots.back().marks.push_back({id_of(1), 3, 1});
    }
    SECTION("one option twice, the second time without dots") {
        cast(results, {1, 0, 0});
        results.ballots.back().marks.push_back({id_of(1), 3, 0});
    }
    SECTION("a ballot of another poll") {
        cast(results, {1, 0, 0});
        results.ballots.back().poll = id_of(0x701);
    }
    SECTION("numbers whose sum does not fit") {
        results.poll.settings.numbers["per_option"] = std::numeric_limits<int>::max();
        cast(results, {std::numeric_limits<int>::max(), std::numeric_limits<int>::max(), 9});
    }

    auto const outcome = counted(results);
    CHECK(outcome.rejected == 1);
    CHECK(outcome.ballots == 1);
    CHECK(outcome.total == good.total);
    CHECK(outcome.order == good.order);
}

TEST_CASE("an unknown rule is an error, not a guess") {
    auto results = poll(2);
    results.poll.rule = "borders";
    auto const outcome = count(results);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::bad_argument);
    CHECK(outcome.error().where == "borders");
}

// Random polls, some of them with impossible ballots, some with ties.
TEST_CASE("the order of rows never matters, and the numbers agree with each other") {
    std::mt19937 chance(20261124);
    auto const below = [&](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(chance);
    };
    for (int run = 0; run < 200; ++run) {
        auto results = poll(1 + below(8), 1 + below(10), 1 + below(4));
        int const ballots = below(30);
        for (int i = 0; i < ballots; ++i) {
            std::vector<int> dots(results.options.size());
            for (auto& given : dots) given = std::max(0, below(6) - 2);
            cast(results, dots);
        }
        auto const outcome = counted(results);

        auto shuffled = results;
        std::shuffle(shuffled.options.begin(), shuffled.options.end(), chance);
        std::shuffle(shuffled.ballots.begin(), shuffled.ballots.end(), chance);
        for (auto& ballot : shuffled.ballots)
            std::shuffle(ballot.marks.begin(), ballot.marks.end(), chance);
        REQUIRE(counted(shuffled) == outcome);

        CHECK(outcome.ballots + outcome.rejected == ballots);
        CHECK(outcome.order.size() == results.options.size());
        std::int64_t total = 0;
        for (auto const& placed : outcome.order) {
            total += placed.score;
            auto const better =
                std::count_if(outcome.order.begin(), outcome.order.end(),
                              [&](Placed const& other) { return other.score > placed.score; });
            auto const equal =
                std::count_if(outcome.order.begin(), outcome.order.end(),
                              [&](Placed const& other) { return other.score == placed.score; });
            CHECK(placed.place == 1 + better);
            CHECK(placed.tied == (equal > 1));
            CHECK(placed.supporters <= outcome.ballots - outcome.blank);
        }
        CHECK(total == outcome.total);
    }
}

TEST_CASE("one more dot for an option never lowers its place") {
    auto results = poll(4);
    cast(results, {3, 2, 1, 0});
    cast(results, {0, 2, 1, 0});
    int const before = of(counted(results), 3).place;
    results.ballots[1].marks[2].value = 2;
    CHECK(of(counted(results), 3).place <= before);
    CHECK(of(counted(results), 3).score == 3);
}
