#include "budget/exact_shares.h"
#include "budget/poll.h"
#include "budget/rules.h"
#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::budget;

namespace {

Id id_of(int number) {
    Id id;
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

Election small() {
    return {.costs = {60, 40, 30},
            .ballots = {{{{0}, {1}}, 3}, {{{2}}, 2}, {{}, 1}},
            .budget = 90,
            .unit = 1};
}

/// Three lines with costs 60, 40, 30 under a budget of 90.
PollResults poll() {
    PollResults results;
    results.poll = {id_of(1), id_of(2), "lines", "equal_shares", {{{"budget", 90}}}};
    for (int i = 0; i < 3; ++i)
        results.options.push_back({id_of(10 + i),
                                   id_of(1),
                                   "line" + std::to_string(i),
                                   {},
                                   std::array{60, 40, 30}[static_cast<std::size_t>(i)]});
    return results;
}

void cast(PollResults& results, std::vector<int> const& values) {
    jemaa::Ballot ballot{id_of(100 + static_cast<int>(results.ballots.size())), id_of(1), {}, {}};
    for (std::size_t i = 0; i < values.size(); ++i)
        ballot.marks.push_back(
            {id_of(10 + static_cast<int>(i)), static_cast<int>(i), values[i], {}});
    results.ballots.push_back(ballot);
}

}  // namespace

TEST_CASE("the steps tell who paid what, and why it ended") {
    auto const outcome = equal_shares(small(), {.raise = Raise::none});
    // Six voters with 15 each: the third line's two have its 30, just so.
    CHECK(outcome.winners == std::vector<Project>{1, 2});
    CHECK(outcome.cost == 70);
    CHECK(outcome.left == 20);
    CHECK(outcome.exhaustive);
    REQUIRE(outcome.steps.size() == 5);
    CHECK(std::get<Raised>(outcome.steps[0]) == Raised{15, 0});
    auto const& first = std::get<Bought>(outcome.steps[1]);
    CHECK(first.measure == Rational(1, 3));
    CHECK(first.price == Rational(40, 3));
    CHECK(first.paid_price == 3);
    CHECK(first.paid_rest == 0);
    CHECK(std::get<Bought>(outcome.steps[2]).price == 15);
    CHECK(std::get<OutOfReach>(outcome.steps[3]) == OutOfReach{0, 5});
    CHECK(std::get<Stopped>(outcome.steps[4]).reason == Reason::nobody_can_pay);
}

TEST_CASE("a tie is reported and goes to the smaller number") {
    Election const election{.costs = {10, 10}, .ballots = {{{{0}, {1}}, 2}}, .budget = 10};
    for (auto const* name : {"equal_shares_plain", "phragmen", "greedy_votes"}) {
        INFO(name);
        auto const outcome = decide(election, *rule_named(name));
        CHECK(outcome.winners == std::vector<Project>{0});
        auto const bought = std::ranges::find_if(outcome.steps, [](budget::Step const& step) {
            return std::holds_alternative<Bought>(step);
        });
        CHECK(std::get<Bought>(*bought).tied == std::vector<Project>{1});
    }
}

TEST_CASE("money that just suffices is enough, whatever the fractions") {
    // Seven voters with 100/7 each; three of them pay 300/7, all they have.
    Election const election{
        .costs = {300, 400}, .ballots = {{{{0}}, 3}, {{{1}}, 4}}, .budget = 700, .unit = 7};
    auto const outcome = equal_shares(election, {.raise = Raise::none});
    CHECK(outcome.winners.size() == 2);
    CHECK(outcome.left == 0);
}

TEST_CASE("without voters, projects or money there is a sensible outcome") {
    for (auto const& [name, rule] : named_rules()) {
        INFO(name);
        CHECK(decide({}, rule).winners.empty());
        CHECK(decide({.costs = {5}, .ballots = {}, .budget = 9}, rule).winners.empty());
        CHECK(decide({.costs = {5}, .ballots = {{{}, 3}}, .budget = 9}, rule).winners.empty());
        CHECK(decide({.costs = {5}, .ballots = {{{{0}}, 3}}, .budget = 0}, rule).winners.empty());
        CHECK(decide({.costs = {9}, .ballots = {{{{0}}, 1}}, .budget = 9}, rule).winners.size() ==
              1);
    }
}

TEST_CASE("supported projects without cost come first, unsupported ones never") {
    Election const election{.costs = {0, 5, 0}, .ballots = {{{{1}, {2}}, 2}}, .budget = 5};
    CHECK(equal_shares(election, {}).winners == std::vector<Project>{2, 1});
    CHECK(greedy(election, Measure::votes_per_cost).winners == std::vector<Project>{2, 1});
}

TEST_CASE("an impossible election is refused with the place") {
    auto election = small();
    SECTION("negative cost") {
        election.costs[1] = -1;
    }
    SECTION("costs too large together") {
        election.costs = {most_money, 1};
    }
    SECTION("unknown project") {
        election.ballots[0].marks.push_back({3});
    }
    SECTION("a project twice") {
        election.ballots[0].marks.push_back({1});
    }
    SECTION("no points") {
        election.ballots[0].marks[0].points = 0;
    }
    SECTION("too many points") {
        election.ballots[0].marks[0].points = most_money;
    }
    SECTION("nobody's ballot") {
        election.ballots[0].voters = 0;
    }
    SECTION("negative budget") {
        election.budget = -1;
    }
    CHECK_FALSE(check(election));
}

TEST_CASE("a poll with costs becomes an election, and impossible ballots do not count") {
    auto results = poll();
    cast(results, {1, 0, 1});
    cast(results, {0, 0, 0});
    cast(results, {2, 0, 0});
    cast(results, {-1, 0, 0});
    cast(results, {1, 0, 0, 1});
    cast(results, {1, 0, 0});
    results.ballots.back().poll = id_of(9);
    auto const from = election_from(results, Marks::approval);
    REQUIRE(from);
    CHECK(from->rejected == 4);
    CHECK(from->blank == 1);
    CHECK(from->election.costs == std::vector<Money>{60, 40, 30});
    CHECK(voters(from->election) == 2);
    CHECK(from->options == std::vector<Id>{id_of(10), id_of(11), id_of(12)});
}

TEST_CASE("seeds keep to their caps, and ranks become Borda points") {
    auto results = poll();
    results.poll.settings.numbers["dots"] = 5;
    results.poll.settings.numbers["per_option"] = 3;
    cast(results, {3, 2, 0});
    cast(results, {3, 3, 0});
    cast(results, {4, 0, 0});
    CHECK(election_from(results, Marks::points)->rejected == 2);
    results.ballots.clear();
    cast(results, {2, 1, 3});
    cast(results, {1, 1, 0});
    cast(results, {1, 3, 0});
    auto const ranked = election_from(results, Marks::ranks);
    CHECK(ranked->rejected == 2);
    CHECK(ranked->election.ballots[0].marks == std::vector<budget::Mark>{{0, 1}, {1, 2}});
}

TEST_CASE("a poll without budget or costs says which") {
    auto results = poll();
    results.options[1].cost = 0;
    CHECK(election_from(results, Marks::approval).error().where == "line1");
    results = poll();
    results.poll.settings = {};
    CHECK(election_from(results, Marks::approval).error().where == "lines");
}
