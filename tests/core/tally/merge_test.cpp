#include <algorithm>

#include "catch_any.h"
#include "core/tally/random_polls.h"
#include "tally/merge_options.h"
#include "tally/registry.h"

using namespace jemaa;
using namespace jemaa::random_polls;

namespace {

Id const original = option_id(0);
Id const part = option_id(200);  // after all others

// What a person may have said of two options that others found to be one, so
// that as one they have `value`.
std::pair<int, int> split(BallotKind kind, int value) {
    auto const lower = *rc::gen::inRange(0, value + 1);
    auto const order = *rc::gen::arbitrary<bool>();
    std::pair<int, int> parts{value, lower};
    if (kind == BallotKind::dots || kind == BallotKind::seeds) parts = {value - lower, lower};
    if (kind == BallotKind::ranking || kind == BallotKind::duels || kind == BallotKind::consent)
        parts = {value, *rc::gen::arbitrary<bool>() ? value : 0};
    if (order) std::swap(parts.first, parts.second);
    return parts;
}

Mark of_the_part(Mark const& mark, int value) {
    if (mark.aspect == Id{} || mark.aspect.bytes[0] != 0) return {part, 0, value, mark.aspect};
    // A duel: the part has the greater id.
    return {mark.aspect, 0, value == 1 || value == 2 ? 3 - value : value, part};
}

// The poll in which the first option was still two.
PollResults before_merge(PollResults results, BallotKind kind) {
    results.options.push_back({part, results.poll.id, "part", {}});
    for (auto& ballot : results.ballots) {
        std::vector<Mark> added;
        for (auto& mark : ballot.marks) {
            if (mark.option != original) continue;
            auto const [mine, parts] = split(kind, mark.value);
            mark.value = mine;
            added.push_back(of_the_part(mark, parts));
        }
        if (kind == BallotKind::duels)
            added.push_back({original, 0, *rc::gen::inRange(0, 4), part});
        ballot.marks.insert(ballot.marks.end(), added.begin(), added.end());
    }
    return results;
}

}  // namespace

TEST_CASE("property: merged options give what one option would have given") {
    for (auto const& rule : tally::rules()) {
        INFO(rule.name);
        CHECK(rc::check(std::string(rule.name), [&] {
            auto const merged = *poll_by(std::string(rule.name));
            auto const apart = before_merge(merged, rule.ballots);
            auto const outcome = tally::count_merged(apart, {{part, original}});
            RC_ASSERT(outcome.has_value());
            RC_ASSERT(*outcome == counted(merged));
        }));
    }
}

TEST_CASE("merging follows chains, and refuses circles and unknown options") {
    PollResults results;
    results.poll.rule = "approval";
    for (int i = 0; i < 3; ++i) results.options.push_back({option_id(i), {}, {}, {}});
    results.ballots.push_back(
        {option_id(9), {}, {{option_id(1), 0, 1, {}}, {option_id(2), 0, 1, {}}}, {}});

    auto const chained =
        tally::count_merged(results, {{option_id(2), option_id(1)}, {option_id(1), option_id(0)}});
    REQUIRE(chained);
    REQUIRE(chained->order.size() == 1);
    CHECK(chained->order.front().score == 1);

    auto const circle =
        tally::count_merged(results, {{option_id(2), option_id(1)}, {option_id(1), option_id(2)}});
    REQUIRE_FALSE(circle);
    CHECK(circle.error().code == ErrorCode::bad_argument);
    CHECK_FALSE(tally::count_merged(results, {{option_id(7), option_id(0)}}));
    CHECK_FALSE(tally::count_merged(results, {{option_id(0), option_id(7)}}));
}

TEST_CASE("an impossible ballot stays impossible when its options are merged") {
    PollResults results;
    results.poll.rule = "dots";
    results.poll.settings = {{{"dots", 3}, {"per_option", 2}}};
    for (int i = 0; i < 2; ++i) results.options.push_back({option_id(i), {}, {}, {}});
    results.ballots.push_back(
        {option_id(9), {}, {{option_id(0), 0, 2, {}}, {option_id(1), 0, 2, {}}}, {}});
    auto const outcome = tally::count_merged(results, {{option_id(1), option_id(0)}});
    REQUIRE(outcome);
    CHECK(outcome->rejected == 1);
    CHECK(outcome->order.front().score == 0);
}
