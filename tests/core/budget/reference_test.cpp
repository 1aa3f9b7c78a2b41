#include "budget/exact_shares.h"
#include "budget/rules.h"
#include "catch_any.h"
#include "published_budgets.h"

using namespace jemaa;
using namespace jemaa::budget;

namespace {

std::vector<std::string> names(Published const& from, Outcome const& outcome) {
    std::vector<std::string> ids;
    for (auto const winner : outcome.winners) ids.push_back(from.election.ids[winner]);
    return ids;
}

/// The reference gives what Phragmén bought in order of id, then what fills up.
void sort_before_filling(Outcome& outcome) {
    auto const fills = std::ranges::find_if(
        outcome.steps, [](Step const& step) { return std::holds_alternative<FillsUp>(step); });
    auto const bought = std::count_if(outcome.steps.begin(), fills, [](Step const& step) {
        return std::holds_alternative<Bought>(step);
    });
    std::sort(outcome.winners.begin(), outcome.winners.begin() + bought);
}

}  // namespace

TEST_CASE("published elections come out as the reference says") {
    auto const all = published();
    if (all.empty()) WARN("skipped: there are no published elections in " << reference_data());
    int compared = 0;
    for (auto const& from : all)
        for (auto const& [name, expected] : from.reference["rules"].items()) {
            INFO(from.file << ": " << name);
            REQUIRE(rule_of.contains(name));
            // Where the library took too long there is nothing to compare with.
            if (!expected.contains("winners")) continue;
            auto outcome = decide(from.election.election, *rule_named(rule_of.at(name)));
            if (name.starts_with("seq_phragmen")) sort_before_filling(outcome);
            CHECK(names(from, outcome) == expected["winners"].get<std::vector<std::string>>());
            CHECK(whole(outcome.cost) / whole(from.election.election.unit) ==
                  Rational(expected["cost"].get<std::string>()));
            CHECK(outcome.exhaustive == expected["exhaustive"].get<bool>());
            ++compared;
        }
    CHECK((all.empty() || compared > 500));
}

TEST_CASE("adding one unit as cities do comes out as the reference says") {
    for (auto const& from : published()) {
        if (!from.reference.contains("equalshares_tool_exact_add1")) continue;
        INFO(from.file);
        auto const& exact = from.reference["equalshares_tool_exact_add1"];
        auto const is = [&](EqualShares const& rule, char const* name) {
            std::vector<std::string> ids;
            for (auto const winner : equal_shares(from.by_number.election, rule).winners)
                ids.push_back(from.by_number.ids[winner]);
            return ids == exact[name].get<std::vector<std::string>>();
        };
        CHECK(is({.raise_if_all_fit = false}, "add1"));
        CHECK(is({.raise = Raise::one_until_exhaustive, .raise_if_all_fit = false}, "add1_exh"));
        CHECK(is({.raise = Raise::one_until_exhaustive, .fill_up = true, .raise_if_all_fit = false},
                 "add1_exh_u"));
    }
}

TEST_CASE("what cities funded by equal shares comes out as they funded it") {
    for (auto const& from : published()) {
        if (from.reference["rule_of_city"] != "equalshares/add1") continue;
        INFO(from.file);
        auto winners = names(from, equal_shares(from.election.election, {}));
        std::ranges::sort(winners);
        CHECK(winners == from.reference["city_selected"].get<std::vector<std::string>>());
    }
}
