#include "meaning/meaning.h"

#include <algorithm>

#include "catch_any.h"
#include "core/meaning/polls.h"
#include "insight/suppression.h"

using namespace jemaa;
using namespace jemaa::meaning;

namespace {

Meaning meant(PollResults const& results, tally::Merges const& merges = {}) {
    return meaning_of(counted(results, merges, {}));
}

bool tells(Meaning const& meaning, Part part) {
    return std::ranges::count(meaning.parts, part) == 1;
}

// Two camps of these sizes who agree on option 2 only.
PollResults two_camps(int first, int second) {
    auto results = poll_by("approval", 5);
    for (int i = 0; i < first; ++i) cast(results, {1, 1, 1, 0, 0});
    for (int i = 0; i < second; ++i) cast(results, {0, 0, 1, 1, 1});
    return results;
}

}  // namespace

TEST_CASE("two camps are found, with what unites and what divides them") {
    auto const meaning = meant(two_camps(8, 6));
    auto const& groups = std::get<Groups>(meaning.groups);
    CHECK(groups.people == std::vector{8, 6});
    CHECK(groups.outside == 0);
    REQUIRE(groups.options.size() == 5);
    CHECK(groups.options[0].option == option_id(two_camps(1, 1), 2));
    CHECK(groups.options[0].unites());
    for (std::size_t i = 1; i < 5; ++i) CHECK(groups.options[i].divides());
    CHECK(tells(meaning, Part::groups));
}

TEST_CASE("no group of fewer than five people is ever told of") {
    for (int few = 1; few < insight::fewest_shown; ++few) {
        INFO(few);
        auto const meaning = meant(two_camps(12, few));
        CHECK(std::get<NoGroups>(meaning.groups) == NoGroups::not_apart);
        CHECK_FALSE(tells(meaning, Part::groups));
    }
    for (int person = 0; person < 40; ++person) {
        auto results = two_camps(5 + person % 7, 5 + person % 4);
        for (int odd = 0; odd < person % 6; ++odd)
            cast(results, {odd % 2, person % 2, 0, odd % 3 == 0, 1});
        auto const meaning = meant(results);
        if (auto const* groups = std::get_if<Groups>(&meaning.groups))
            for (int const people : groups->people) CHECK(people >= insight::fewest_shown);
    }
}

TEST_CASE("people who say too little are not told of while they are few") {
    Settings const grades{{{"best", 4}}};
    auto const with_silent = [&](int silent) {
        auto results = poll_by("majority_judgment", 5, grades);
        for (int i = 0; i < 12; ++i) cast(results, {4, 4, 4, 0, 0});
        for (int i = 0; i < 12; ++i) cast(results, {0, 0, 4, 4, 4});
        for (int i = 0; i < silent; ++i) cast(results, {});
        return meant(results);
    };
    CHECK(std::holds_alternative<Groups>(with_silent(0).groups));
    CHECK(std::holds_alternative<NoGroups>(with_silent(3).groups));
    CHECK(std::get<Groups>(with_silent(6).groups).outside == 6);
}

TEST_CASE("too few ballots, too few options and other ballots have no groups, and say why") {
    CHECK(std::get<NoGroups>(meant(two_camps(5, 4)).groups) == NoGroups::too_few_ballots);
    auto narrow = poll_by("approval", 2);
    for (int i = 0; i < 12; ++i) cast(narrow, {i % 2, 1});
    CHECK(std::get<NoGroups>(meant(narrow).groups) == NoGroups::too_few_options);
    auto dots = poll_by("dots", 4, {{{"dots", 3}}});
    for (int i = 0; i < 12; ++i) cast(dots, {1, 2, 0, 0});
    CHECK(std::get<NoGroups>(meant(dots).groups) == NoGroups::marked_otherwise);
}

TEST_CASE("a score on two criteria is told for each of them") {
    auto results = poll_by("score_mean", 2, {{{"weight.a", 1}, {"weight.b", 1}}});
    for (int i = 0; i < 4; ++i) {
        auto& ballot = cast(results, {4, 2}, derived_id(results.poll.id, "a"));
        auto const more = cast(results, {i % 2 == 0 ? 0 : 4, 2}, derived_id(results.poll.id, "b"));
        results.ballots.pop_back();
        auto& marks = results.ballots.back().marks;
        marks.insert(marks.end(), more.marks.begin(), more.marks.end());
        (void)ballot;
    }
    auto const meaning = meaning_of(counted(results, {}, {"b", "a"}));
    REQUIRE(meaning.agreement.size() == 2);
    CHECK(meaning.agreement[0].criterion == "b");
    CHECK(meaning.agreement[0].spread[0].conflict == Approx(1));
    CHECK(meaning.agreement[1].spread[0].conflict == Approx(0));
    CHECK(meaning.agreement[1].spread[0].support == Approx(1));
    CHECK(meaning.agreement[1].spread[1].support == Approx(0.5));
}

TEST_CASE("a rank is better the nearer it is to the first") {
    auto results = poll_by("borda_symmetric", 3);
    for (int i = 0; i < 6; ++i) cast(results, {1, 2, 0});
    auto const meaning = meant(results);
    auto const& spread = meaning.agreement.at(0).spread;
    CHECK(spread[0].counts == std::map<int, int>{{3, 6}});
    CHECK(spread[1].counts == std::map<int, int>{{2, 6}});
    CHECK(spread[2].support == Approx(0));
}

TEST_CASE("options found to be one are told as one; where they stood is told no more") {
    auto results = poll_by("approval", 3);
    for (int i = 0; i < 12; ++i) cast(results, {i < 6, i >= 6, i % 3 == 0});
    tally::Merges const merges{{option_id(results, 0), option_id(results, 1)}};
    auto const meaning = meant(results, merges);
    REQUIRE(meaning.agreement.at(0).spread.size() == 2);
    CHECK(meaning.agreement[0].spread[0].support == Approx(1));
    CHECK_FALSE(meaning.position);
    CHECK(meaning.certainty.rooms.stays == Approx(1));
    CHECK_FALSE(meaning.certainty.rooms.chosen.contains(option_id(results, 0)));
    CHECK(meant(results).position);
}

TEST_CASE("impossible ballots are in nothing that is told") {
    auto results = poll_by("approval", 2);
    for (int i = 0; i < 6; ++i) cast(results, {1, 0});
    cast(results, {0, 7});
    auto const meaning = meant(results);
    CHECK(meaning.agreement.at(0).spread[0].ballots == 6);
    CHECK(meaning.certainty.rooms.stays == Approx(1));
}

TEST_CASE("who supports what: small categories are hidden, on a scale only the upper half counts") {
    auto results = poll_by("score_mean", 2);
    for (int i = 0; i < 18; ++i) {
        auto& ballot = cast(results, {i < 9 ? 4 : 2, 1});
        ballot.category = derived_id(results.poll.id, i < 8 ? "a" : i < 16 ? "b" : "c");
    }
    auto const meaning = meant(results);
    REQUIRE(meaning.categories);
    CHECK(tells(meaning, Part::categories));
    CHECK(meaning.categories->supporters[0].sum == 9);
    CHECK(meaning.categories->supporters[1].sum == 0);
    CHECK(meaning.categories->hides_something);
    for (auto const& row : meaning.categories->supporters)
        for (auto const& count : row.counts)
            if (count && row.sum > 0) CHECK(*count >= insight::fewest_shown);
}

TEST_CASE("duels tell only how sure they are, and every rule that takes them is tried") {
    auto results = poll_by("bradley_terry", 2);
    for (int i = 0; i < 9; ++i) {
        auto& ballot = cast(results, {});
        ballot.marks.push_back({option_id(results, 0), 0, 1, option_id(results, 1)});
    }
    auto const meaning = meant(results);
    CHECK(meaning.parts == std::vector{Part::certainty});
    CHECK(meaning.certainty.differ.empty());
    CHECK(meaning.certainty.other_ways.size() == 4);
}

TEST_CASE("the order of rows changes nothing, and nobody's vote is nothing to tell") {
    auto const results = two_camps(9, 7);
    auto turned = results;
    std::ranges::reverse(turned.ballots);
    auto const a = meant(results), b = meant(turned);
    CHECK(a.certainty.rooms == b.certainty.rooms);
    CHECK(a.position == b.position);
    CHECK(std::get<Groups>(a.groups) == std::get<Groups>(b.groups));
    CHECK_FALSE(can_be_told(counted(poll_by("approval", 3), {}, {})));
    CHECK_FALSE(can_be_told(counted(poll_by("no such rule", 3), {}, {})));
}
