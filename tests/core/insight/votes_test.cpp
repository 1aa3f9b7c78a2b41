#include <rapidcheck.h>

#include <numeric>

#include "catch_any.h"
#include "insight/chance_stream.h"
#include "insight/position_effect.h"
#include "insight/robustness.h"
#include "insight/shift.h"
#include "insight/spread.h"

using namespace jemaa;
using namespace jemaa::insight;

namespace {

Id id_of(int number) {
    Id id;
    id.bytes[15] = static_cast<std::uint8_t>(number);
    id.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    return id;
}

/// Options 1, 2, ...; each ballot shows them in the order of the numbers.
PollResults poll(int options, std::vector<std::vector<int>> const& ballots, int poll_id = 700) {
    PollResults results;
    results.poll.id = id_of(poll_id);
    for (int i = 1; i <= options; ++i)
        results.options.push_back(
            {id_of(poll_id + i), results.poll.id, "option" + std::to_string(i), {}, 0});
    for (auto const& values : ballots) {
        Ballot ballot{
            id_of(1000 + static_cast<int>(results.ballots.size())), results.poll.id, {}, {}};
        for (std::size_t i = 0; i < values.size(); ++i)
            ballot.marks.push_back({results.options[i].id, static_cast<int>(i), values[i], {}});
        results.ballots.push_back(ballot);
    }
    return results;
}

std::vector<Id> most_points(PollResults const& results) {
    std::map<Id, int> points;
    for (auto const& ballot : results.ballots)
        for (auto const& mark : ballot.marks) points[mark.option] += mark.value;
    int most = 0;
    for (auto const& [id, sum] : points) most = std::max(most, sum);
    std::vector<Id> winners;
    for (auto const& [id, sum] : points)
        if (sum == most) winners.push_back(id);
    return winners;
}

rc::Gen<PollResults> polls() {
    return rc::gen::exec([] {
        auto const options = *rc::gen::inRange(1, 6);
        std::vector<std::vector<int>> ballots(*rc::gen::inRange<std::size_t>(0, 12));
        for (auto& ballot : ballots)
            for (int i = 0; i < options; ++i) ballot.push_back(*rc::gen::inRange(0, 4));
        return poll(options, ballots);
    });
}

PollResults mixed(PollResults results) {
    ChanceStream chance(11);
    chance.shuffle(results.ballots);
    chance.shuffle(results.options);
    for (auto& ballot : results.ballots) chance.shuffle(ballot.marks);
    return results;
}

}  // namespace

TEST_CASE("agreement has no conflict, two halves have all of it") {
    auto const spreads = spread_of(poll(3, {{4, 4, 2}, {4, 4, 2}, {4, 0, 1}, {4, 0, 3}}), 0, 4);
    CHECK(spreads[0].support == 1);
    CHECK(spreads[0].conflict == 0);
    CHECK(spreads[1].support == 0.5);
    CHECK(spreads[1].conflict == 1);
    CHECK(spreads[2].mean == 2);
    CHECK(spreads[2].median == 2);
    CHECK(spreads[2].conflict == Approx(0.125));
    CHECK(spreads[2].counts == std::map<int, int>{{1, 1}, {2, 2}, {3, 1}});
}

TEST_CASE("marks outside the scale, for nothing known or about an aspect are left out") {
    auto results = poll(1, {{1}, {5}, {-1}});
    results.ballots[0].marks.push_back({id_of(9), 1, 1, {}});
    results.ballots[0].marks.push_back({results.options[0].id, 1, 0, id_of(3)});
    CHECK(spread_of(results, 0, 4)[0].ballots == 1);
    CHECK(spread_of(poll(1, {}), 0, 4)[0].ballots == 0);
}

TEST_CASE("a shift is told by option, most gained first") {
    auto const first = poll(3, {{2, 0, 2}, {2, 2, 0}});
    auto second = poll(3, {{0, 3, 1}, {0, 4, 0}}, 800);
    auto const shift = shift_between(first, second);
    CHECK(shift.moved == Approx(0.625));
    CHECK(shift.options[0].after == id_of(802));
    CHECK(shift.options[0].before == id_of(702));
    CHECK(shift.options[0].share_before == Approx(0.25));
    CHECK(shift.options[0].share_after == Approx(0.875));
    CHECK(shift.options[0].place_before == 2);
    CHECK(shift.options[0].place_after == 1);
    CHECK(shift.options[2].before == id_of(701));
    second.options.pop_back();
    CHECK(shift_between(first, second).options.size() == 3);
    CHECK(shift_between(first, first).moved == 0);
}

TEST_CASE("whoever always takes the first option is noticed, and a fair spread is not") {
    std::vector<std::vector<int>> firsts(12, {1, 0, 0, 0});
    auto const leaning = position_effect(poll(4, firsts), 1);
    CHECK(leaning.lean == -1);
    CHECK(leaning.p_value < 0.001);
    CHECK(leaning.ballots == 12);
    auto const fair = position_effect(
        poll(4, {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}}), 1);
    CHECK(fair.lean == Approx(0).margin(1e-12));
    CHECK(fair.p_value == 1);
    CHECK(fair.ballots == 4);
    CHECK(position_effect(poll(1, {{1}}), 1).ballots == 0);
}

TEST_CASE("the test of positions is as strict as it says") {
    // By chance alone about one in ten is below 0.1.
    ChanceStream chance(42);
    int below = 0;
    for (std::uint64_t run = 0; run < 400; ++run) {
        std::vector<std::vector<int>> ballots;
        for (int i = 0; i < 15; ++i) {
            std::vector<int> values{3, 2, 0, 0, 0};
            chance.shuffle(values);
            ballots.push_back(values);
        }
        below += position_effect(poll(5, ballots), run, 199).p_value <= 0.1 ? 1 : 0;
    }
    CHECK(below > 20);
    CHECK(below < 65);
}

TEST_CASE("a clear winner stays in nearly every room, a narrow one does not") {
    std::vector<std::vector<int>> clear(18, {1, 0});
    clear.resize(20, {0, 1});
    auto const sure = robustness(poll(2, clear), most_points, 7);
    CHECK(sure.winners == std::vector<Id>{id_of(701)});
    CHECK(sure.stays > 0.99);
    CHECK(sure.chosen.at(id_of(702)) < 0.01);
    std::vector<std::vector<int>> narrow(10, {1, 0});
    narrow.resize(19, {0, 1});
    auto const unsure = robustness(poll(2, narrow), most_points, 7);
    CHECK(unsure.stays > 0.4);
    CHECK(unsure.stays < 0.75);
    CHECK(robustness(poll(2, {}), most_points, 7, 10).stays == 1);
}

TEST_CASE("rules are compared by their winners") {
    auto const last = [](PollResults const& results) {
        return std::vector<Id>{results.options.back().id};
    };
    auto const results = poll(2, {{1, 0}, {1, 0}});
    CHECK(agree_with_first(results, {most_points, last, most_points}) ==
          std::vector<bool>{true, false, true});
}

TEST_CASE("row order never matters to what results mean") {
    CHECK(rc::check("row order", [] {
        auto const results = *polls();
        auto const other = mixed(results);
        RC_ASSERT(spread_of(results, 0, 3) == spread_of(other, 0, 3));
        RC_ASSERT(position_effect(results, 4, 99) == position_effect(other, 4, 99));
        RC_ASSERT(robustness(results, most_points, 4, 20) == robustness(other, most_points, 4, 20));
        auto const second = *polls();
        RC_ASSERT(shift_between(results, second) == shift_between(other, mixed(second)));
    }));
}

TEST_CASE("the numbers of a spread are within their limits") {
    CHECK(rc::check("limits", [] {
        for (auto const& spread : spread_of(*polls(), 0, 3)) {
            RC_ASSERT((spread.support >= 0 && spread.support <= 1));
            RC_ASSERT((spread.conflict >= -1e-12 && spread.conflict <= 1 + 1e-12));
        }
    }));
}

TEST_CASE("the stream of chance is even and the same for a seed") {
    ChanceStream first(9);
    ChanceStream second(9);
    std::vector<int> counts(6);
    for (int i = 0; i < 6000; ++i) {
        auto const drawn = first.below(6);
        CHECK(drawn == second.below(6));
        ++counts[drawn];
    }
    for (auto const count : counts) {
        CHECK(count > 850);
        CHECK(count < 1150);
    }
}
