#include "meaning/counted_poll.h"

#include "catch_any.h"
#include "core/meaning/polls.h"

using namespace jemaa;
using namespace jemaa::meaning;

namespace {

// Costs 60, 40, 30 under a budget of 70.
PollResults budget_poll(std::string const& rule) {
    auto results = poll_by(rule, 3, {{{"budget", 70}}});
    results.options[0].cost = 60;
    results.options[1].cost = 40;
    results.options[2].cost = 30;
    return results;
}

}  // namespace

TEST_CASE("lines that are one support one project, at the cost of the one that stays") {
    auto results = budget_poll("greedy_votes");
    cast(results, {1, 0, 0});
    cast(results, {0, 1, 0});
    cast(results, {0, 1, 1});
    cast(results, {0, 0, 1});
    tally::Merges const merges{{option_id(results, 1), option_id(results, 2)}};
    auto const outcome = count(results, merges);
    REQUIRE(outcome);
    auto const& decided = std::get<budget::PollOutcome>(*outcome);
    CHECK(decided.poll.options == std::vector{option_id(results, 0), option_id(results, 2)});
    CHECK(decided.poll.election.costs == std::vector<budget::Money>{60, 30});
    CHECK(decided.outcome.winners == std::vector<budget::Project>{1});
    std::int64_t votes = 0;
    for (auto const& ballot : decided.poll.election.ballots)
        for (auto const& mark : ballot.marks) {
            CHECK(mark.points == 1);  // the ballot that wanted both counts once
            if (mark.project == 1) votes += ballot.voters;
        }
    CHECK(votes == 3);
}

TEST_CASE("a budget's outcome under merged lines is that of ballots cast on one line") {
    for (auto const* rule : {"greedy_votes", "equal_shares", "phragmen"}) {
        INFO(rule);
        auto split = budget_poll(rule), one = budget_poll(rule);
        one.options.erase(one.options.begin() + 1);
        for (int person = 0; person < 12; ++person) {
            int const a = person % 2, b = person % 3 == 0, c = person % 4 == 1;
            cast(split, {a, b, c});
            auto& ballot = cast(one, {a, 0});
            ballot.marks[1].value = b + c > 0 ? 1 : 0;
        }
        auto const merged = count(split, {{option_id(split, 1), option_id(split, 2)}});
        auto const direct = count(one);
        REQUIRE(merged);
        REQUIRE(direct);
        CHECK(std::get<budget::PollOutcome>(*merged) == std::get<budget::PollOutcome>(*direct));
    }
}

TEST_CASE("impossible ballots about a budget are told with their reason") {
    auto results = budget_poll("greedy_votes");
    cast(results, {1, 0, 0});
    cast(results, {0, 2, 0});
    cast(results, {0, 0, -1});
    cast(results, {1, 1, 0}).marks[1].option = option_id(results, 0);
    cast(results, {1}).marks[0].option = derived_id({}, "elsewhere");
    cast(results, {1}).poll = derived_id({}, "other");
    auto const outcome = count(results);
    REQUIRE(outcome);
    auto const& poll = std::get<budget::PollOutcome>(*outcome).poll;
    CHECK(poll.rejected == 5);
    CHECK(poll.rejections ==
          std::vector<Rejection>{{Fault::foreign_ballot, {}, 1},
                                 {Fault::unknown_option, derived_id({}, "elsewhere"), 1},
                                 {Fault::doubled_mark, option_id(results, 0), 1},
                                 {Fault::negative, option_id(results, 2), 1},
                                 {Fault::too_much_on_one, option_id(results, 1), 1}});
}

TEST_CASE("merges in a circle or of what is not there are refused") {
    auto results = budget_poll("greedy_votes");
    Id const a = option_id(results, 0), b = option_id(results, 1);
    CHECK(count(results, {{a, b}, {b, a}}).error().code == ErrorCode::bad_argument);
    CHECK(count(results, {{a, derived_id({}, "x")}}).error().code == ErrorCode::bad_argument);
}

TEST_CASE("a counted budget knows what the other family would fund") {
    auto results = budget_poll("greedy_votes");
    cast(results, {1, 0, 0});
    auto const poll = counted(results, {}, {});
    REQUIRE(poll.beside);
    CHECK(poll.beside->rule == "equal_shares");
    results.poll.rule = "phragmen";
    CHECK_FALSE(counted(results, {}, {}).beside);
}

TEST_CASE("criteria are told in the order of the template, whatever their keys") {
    auto results = poll_by("score_mean", 2, {{{"weight.a", 1}, {"weight.b", 2}}});
    cast(results, {4, 2}, derived_id(results.poll.id, "a"));
    auto const order = [&](std::vector<std::string> const& keys) {
        auto const poll = counted(results, {}, keys);
        auto const& outcome = std::get<tally::Outcome>(poll.outcome.value());
        std::vector<std::string> told;
        for (auto const& criterion : std::get<tally::ScoreSteps>(outcome.steps).criteria)
            told.push_back(criterion.key);
        return told;
    };
    CHECK(order({"b", "a"}) == std::vector<std::string>{"b", "a"});
    CHECK(order({"a", "b"}) == std::vector<std::string>{"a", "b"});
    CHECK(order({"b"}) == std::vector<std::string>{"b", "a"});
}
