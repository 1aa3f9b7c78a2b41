#include <algorithm>
#include <set>

#include "catch_any.h"
#include "session/ballot_draft.h"

namespace jemaa::session {
namespace {

using Blocked = BallotDraft::Blocked;

Id const poll = derived_id({}, "poll");

std::vector<PollOption> options(int count) {
    std::vector<PollOption> options;
    for (int i = 0; i < count; ++i) {
        auto const key = std::string(1, static_cast<char>('a' + i));
        options.push_back({derived_id(poll, key), poll, key, {}, 100 * (i + 1)});
    }
    return options;
}

BallotDraft draft(BallotKind kind, std::map<std::string, std::int64_t, std::less<>> settings = {},
                  int count = 4, std::vector<std::string> criteria = {}) {
    Chance chance(Seed{5});
    return blank_draft(kind, {std::move(settings)}, options(count), std::move(criteria), chance);
}

std::size_t place_of(BallotDraft const& draft, std::string const& key) {
    auto const found = std::ranges::find(draft.shown, key, &PollOption::key);
    return static_cast<std::size_t>(found - draft.shown.begin());
}

Mark const& mark_on(std::vector<Mark> const& marks, std::string const& key) {
    auto const found = std::ranges::find(marks, derived_id(poll, key), &Mark::option);
    REQUIRE(found != marks.end());
    return *found;
}

}  // namespace

TEST_CASE("an approval is given and taken back, as many as are allowed") {
    auto ballot = draft(BallotKind::approval, {{"approvals", 2}});
    touch(ballot, 0);
    touch(ballot, 1);
    CHECK(left_of(ballot) == 0);
    touch(ballot, 2);
    CHECK(ballot.blocked == Blocked::none_left);
    CHECK(ballot.values == std::vector{1, 1, 0, 0});
    touch(ballot, 0);
    CHECK(ballot.blocked == Blocked::no);
    touch(ballot, 2);
    CHECK(ballot.values == std::vector{0, 1, 1, 0});
    auto without_limit = draft(BallotKind::approval);
    for (std::size_t i = 0; i < 4; ++i) touch(without_limit, i);
    CHECK(without_limit.values == std::vector{1, 1, 1, 1});
}

TEST_CASE("seeds must all be given, or none, unless some may be kept") {
    auto ballot = draft(BallotKind::seeds, {{"seeds", 4}, {"per_option", 3}});
    CHECK(finish(ballot));
    for (int i = 0; i < 5; ++i) touch(ballot, 0);
    CHECK(ballot.values[0] == 3);
    CHECK(ballot.blocked == Blocked::option_full);
    CHECK_FALSE(finish(ballot));
    CHECK(ballot.blocked == Blocked::not_all_given);
    touch(ballot, 1);
    CHECK(finish(ballot));
    take_back(ballot, 0);
    CHECK_FALSE(finish(ballot));
    ballot.settings.numbers["partial"] = 1;
    CHECK(finish(ballot));
}

TEST_CASE("options are ranked in the order of the touches, and close up") {
    auto ballot = draft(BallotKind::ranking);
    for (std::size_t const option : {2U, 0U, 3U}) touch(ballot, option);
    CHECK(ballot.values == std::vector{2, 0, 1, 3});
    touch(ballot, 2);
    CHECK(ballot.values == std::vector{1, 0, 0, 2});
    touch(ballot, 1);
    CHECK(ballot.values == std::vector{1, 3, 0, 2});
    CHECK(mark_on(marks_of(ballot, poll), ballot.shown[1].key).value == 3);
}

TEST_CASE("ranks change places with their neighbours, and only among the ranked") {
    auto ballot = draft(BallotKind::ranking);
    for (std::size_t const option : {2U, 0U, 3U}) touch(ballot, option);
    move_rank(ballot, 3, -1);
    CHECK(ballot.values == std::vector{3, 0, 1, 2});
    move_rank(ballot, 2, 1);
    CHECK(ballot.values == std::vector{3, 0, 2, 1});
    auto const before = ballot.values;
    move_rank(ballot, 3, -1);
    move_rank(ballot, 0, 1);
    move_rank(ballot, 1, -1);
    move_rank(ballot, 99, 1);
    CHECK(ballot.values == before);
    auto dots = draft(BallotKind::dots, {{"dots", 3}});
    dots.values = {1, 2, 0, 0};
    move_rank(dots, 0, 1);
    CHECK(dots.values == std::vector{1, 2, 0, 0});
}

TEST_CASE("what costs more than is left cannot be chosen") {
    auto ballot = draft(BallotKind::budget, {{"budget", 500}});
    auto const dear = place_of(ballot, "d"), cheap = place_of(ballot, "a");
    auto const middle = place_of(ballot, "b");
    touch(ballot, dear);
    touch(ballot, cheap);
    CHECK(left_of(ballot) == 0);
    touch(ballot, middle);
    CHECK(ballot.blocked == Blocked::too_dear);
    CHECK(ballot.values[middle] == 0);
    touch(ballot, dear);
    CHECK(left_of(ballot) == 400);
    touch(ballot, middle);
    CHECK(left_of(ballot) == 200);
}

TEST_CASE("each criterion has its own grade, one option a page") {
    auto ballot = draft(BallotKind::score, {{"best", 4}}, 3, {"impact", "feasible"});
    CHECK(pages(ballot) == 3);
    CHECK(is_blank(ballot));
    grade(ballot, 1, 0, 4);
    grade(ballot, 1, 1, 2);
    grade(ballot, 1, 1, 5);
    grade(ballot, 1, 2, 1);
    grade(ballot, 9, 0, 1);
    CHECK_FALSE(is_blank(ballot));
    auto const marks = marks_of(ballot, poll);
    REQUIRE(marks.size() == 6);
    int sum = 0;
    for (auto const& mark : marks) {
        if (mark.option != ballot.shown[1].id) continue;
        CHECK(mark.position == 1);
        CHECK(mark.value == (mark.aspect == derived_id(poll, "impact") ? 4 : 2));
        sum += mark.value;
    }
    CHECK(sum == 6);
    grade(ballot, 1, 0, 4);
    grade(ballot, 1, 1, 2);
    CHECK(is_blank(ballot));
    CHECK(marks_of(ballot, poll).empty());
}

TEST_CASE("consent has five answers and no answer") {
    auto ballot = draft(BallotKind::consent, {{"support", 80}}, 1);
    grade(ballot, 0, 0, 0);
    CHECK(is_blank(ballot));
    CHECK(marks_of(ballot, poll).front().value == 0);
    grade(ballot, 0, 0, 5);
    CHECK(marks_of(ballot, poll).front().value == 5);
    grade(ballot, 0, 0, 6);
    CHECK(ballot.values.front() == 5);
}

TEST_CASE("every pair is asked once, and the answer is told from the smaller id") {
    auto ballot = draft(BallotKind::duels);
    REQUIRE(ballot.duels.size() == 6);
    CHECK(pages(ballot) == 6);
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (auto const& duel : ballot.duels) pairs.insert(std::minmax(duel.first, duel.second));
    CHECK(pairs.size() == 6);

    answer(ballot, 1);
    CHECK(ballot.page == 1);
    answer(ballot, 2);
    answer(ballot, 3);
    answer(ballot, 7);
    CHECK(ballot.page == 3);
    auto const marks = marks_of(ballot, poll);
    REQUIRE(marks.size() == 6);
    for (int at = 0; at < 6; ++at) {
        auto const mark = std::ranges::find(marks, at, &Mark::position);
        REQUIRE(mark != marks.end());
        CHECK(mark->option < mark->aspect);
        auto const& duel = ballot.duels[static_cast<std::size_t>(at)];
        Id const first = ballot.shown[duel.first].id, second = ballot.shown[duel.second].id;
        if (at == 0) CHECK((mark->value == 1 ? mark->option : mark->aspect) == first);
        if (at == 1) CHECK((mark->value == 1 ? mark->option : mark->aspect) == second);
        if (at == 2) CHECK(mark->value == 3);
        if (at > 2) CHECK(mark->value == 0);
    }
}

TEST_CASE("a touch that means nothing for the kind changes nothing") {
    for (auto const kind : {BallotKind::approval, BallotKind::dots, BallotKind::score,
                            BallotKind::ranking, BallotKind::duels, BallotKind::consent}) {
        auto ballot = draft(kind, {{"dots", 3}});
        auto const before = ballot.values;
        touch(ballot, 99);
        take_back(ballot, 99);
        take_back(ballot, 0);
        grade(ballot, 99, 0, 1);
        answer(ballot, 0);
        show_page(ballot, -5);
        CHECK(ballot.page == 0);
        CHECK(ballot.values == before);
    }
}

TEST_CASE("the marks are in a ballot's order, whatever was shown first") {
    for (auto const kind : {BallotKind::ranking, BallotKind::duels, BallotKind::score}) {
        auto ballot = draft(kind, {}, 5, {"x", "y"});
        grade(ballot, 0, 0, 1);
        auto const marks = marks_of(ballot, poll);
        CHECK_FALSE(marks.empty());
        CHECK(std::ranges::is_sorted(marks, [](Mark const& a, Mark const& b) {
            return std::tie(a.option, a.aspect) < std::tie(b.option, b.aspect);
        }));
    }
}

}  // namespace jemaa::session
