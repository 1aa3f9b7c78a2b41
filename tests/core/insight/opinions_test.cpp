#include <rapidcheck.h>

#include "catch_any.h"
#include "insight/chance_stream.h"
#include "insight/opinion_groups.h"

using namespace jemaa;
using namespace jemaa::insight;

namespace {

/// Two camps that say the opposite of six statements, and agree on a seventh.
Opinions camps(int first, int second) {
    Opinions opinions{.statements = 7};
    for (int i = 0; i < first + second; ++i) {
        std::vector<Opinion> row;
        for (int statement = 0; statement < 6; ++statement)
            row.push_back((i < first) == (statement % 2 == 0) ? 1 : -1);
        row.push_back(1);
        // Nobody follows a camp in everything.
        row[static_cast<std::size_t>(i % 6)] = 0;
        opinions.people.push_back(row);
    }
    return opinions;
}

rc::Gen<Opinions> opinions() {
    return rc::gen::exec([] {
        Opinions opinions{.statements = *rc::gen::inRange<std::size_t>(1, 8)};
        auto const people = *rc::gen::inRange(0, 25);
        for (int i = 0; i < people; ++i) {
            auto& row = opinions.people.emplace_back(opinions.statements);
            for (auto& opinion : row)
                if (auto const said = *rc::gen::inRange(-1, 3); said < 2) opinion = said;
        }
        return opinions;
    });
}

}  // namespace

TEST_CASE("two camps are found, and what unites and divides them") {
    auto const found = opinion_groups(camps(12, 8));
    CHECK(found.groups == 2);
    CHECK(found.silhouette > 0.8);
    for (int i = 0; i < 20; ++i)
        CHECK(found.group_of[static_cast<std::size_t>(i)] == (i < 12 ? 0 : 1));
    CHECK(found.consensus[6] > 0.7);
    for (std::size_t i = 0; i < 6; ++i) CHECK(found.consensus[i] < 0.15);
    for (auto const& one : found.representative[0]) {
        CHECK(one.statement < 6);
        CHECK(one.agrees == (one.statement % 2 == 0));
    }
    CHECK(found.said[1][1] == Said{6, 0, 8});
}

TEST_CASE("without people, statements or differences there are no groups to tell") {
    CHECK(opinion_groups({}).groups == 0);
    Opinions same{.people = std::vector(20, std::vector<Opinion>(7, 1)), .statements = 7};
    CHECK(opinion_groups(same).groups == 1);
    Opinions silent{.people = std::vector(20, std::vector<Opinion>(7)), .statements = 7};
    CHECK(opinion_groups(silent).groups == 0);
}

TEST_CASE("who said little is not placed while there are others") {
    auto opinions = camps(12, 8);
    opinions.people.push_back({1, {}, {}, {}, {}, {}, {}});
    CHECK_FALSE(said_enough(opinions).back());
    opinions.people.erase(opinions.people.begin(), opinions.people.begin() + 15);
    CHECK(said_enough(opinions).back());
}

TEST_CASE("the order of people never matters") {
    CHECK(rc::check("row order", [] {
        auto const from = *opinions();
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < from.people.size(); ++i) order.push_back(i);
        ChanceStream chance(5);
        chance.shuffle(order);
        auto mixed = from;
        for (std::size_t i = 0; i < order.size(); ++i) mixed.people[i] = from.people[order[i]];
        RC_ASSERT(said_enough(mixed).size() == order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            RC_ASSERT(said_enough(mixed)[i] == said_enough(from)[order[i]]);
        auto const found = opinion_groups(from);
        auto const again = opinion_groups(mixed);
        RC_ASSERT(found.said == again.said);
        RC_ASSERT(found.representative == again.representative);
        RC_ASSERT(found.map.axes == again.map.axes);
        for (std::size_t i = 0; i < order.size(); ++i)
            RC_ASSERT(again.group_of[i] == found.group_of[order[i]]);
    }));
    CHECK(rc::check("clusters of mixed points", [] {
        std::vector<Point> points;
        auto const count = *rc::gen::inRange(1, 20);
        for (int i = 0; i < count; ++i)
            points.push_back({*rc::gen::inRange(0, 9) / 2.0, *rc::gen::inRange(0, 9) / 2.0});
        auto mixed = points;
        ChanceStream(3).shuffle(mixed);
        auto const found = best_clusters(points, 4);
        auto const again = best_clusters(mixed, 4);
        RC_ASSERT(found.count == again.count);
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = 0; j < points.size(); ++j)
                if (points[i] == mixed[j]) RC_ASSERT(found.of[i] == again.of[j]);
    }));
}

TEST_CASE("groups are by size, shares are shares, and every group has what stands for it") {
    CHECK(rc::check("groups", [] {
        auto const from = *opinions();
        auto const found = opinion_groups(from);
        std::vector<int> size(static_cast<std::size_t>(found.groups));
        for (auto const group : found.group_of)
            if (group >= 0) ++size[static_cast<std::size_t>(group)];
        RC_ASSERT(std::ranges::is_sorted(size, std::greater{}));
        for (auto const consensus : found.consensus) RC_ASSERT((consensus > 0 && consensus < 1));
        for (auto const& shown : found.representative)
            RC_ASSERT((!shown.empty() && shown.size() <= 5U));
        RC_ASSERT((found.silhouette >= -1 && found.silhouette <= 1));
    }));
}

TEST_CASE("ballots become opinions in an order of their own") {
    PollResults results;
    for (std::uint8_t i = 1; i <= 2; ++i) {
        results.options.push_back({});
        results.options.back().id.bytes[0] = i;
    }
    for (int const value : {2, 0, 1}) {
        Ballot ballot;
        ballot.marks.push_back({results.options[0].id, 0, value, {}});
        results.ballots.push_back(ballot);
    }
    auto const opinions = opinions_from(results, 2, 0);
    CHECK(opinions.statements == 2);
    CHECK(opinions.people == std::vector<std::vector<Opinion>>{{-1, {}}, {0, {}}, {1, {}}});
}
