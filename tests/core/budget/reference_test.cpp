#include <nlohmann/json.hpp>

#include "budget/exact_shares.h"
#include "budget/rules.h"
#include "catch_any.h"
#include "exchange/pabulib.h"
#include "reference_data.h"

using namespace jemaa;
using namespace jemaa::budget;

namespace {

struct Published {
    std::string file;
    nlohmann::json reference;
    exchange::PabulibElection election;
    exchange::PabulibElection by_number;  ///< ties by the number that the id is
};

/// Which of our rules each name of the reference stands for.
std::map<std::string, std::string> const rule_of{
    {"greedy_cost", "greedy_votes"},
    {"greedy_card", "greedy_votes_per_cost"},
    {"greedy_points_per_cost", "greedy_points_per_cost"},
    {"greedy_borda_per_cost", "greedy_points_per_cost"},
    {"mes_cost", "equal_shares_plain"},
    {"mes_cost_greedycompl", "equal_shares_plain_fill"},
    {"mes_cost_inc1pct", "equal_shares_percent"},
    {"mes_cost_add1", "equal_shares_exhaustive"},
    {"mes_cost_add1_greedycompl", "equal_shares_exhaustive_fill"},
    {"mes_card", "equal_shares_number_plain"},
    {"mes_card_greedycompl", "equal_shares_number_plain_fill"},
    {"mes_card_inc1pct", "equal_shares_number_percent"},
    {"mes_card_add1", "equal_shares_number_exhaustive"},
    {"mes_card_add1_greedycompl", "equal_shares_number_exhaustive_fill"},
    {"mes_points", "equal_shares_points_plain"},
    {"mes_points_greedycompl", "equal_shares_points_plain_fill"},
    {"mes_points_inc1pct", "equal_shares_points_percent"},
    {"mes_points_add1", "equal_shares_points_exhaustive"},
    {"mes_borda", "equal_shares_points_plain"},
    {"mes_borda_greedycompl", "equal_shares_points_plain_fill"},
    {"mes_borda_inc1pct", "equal_shares_points_percent"},
    {"mes_borda_add1", "equal_shares_points_exhaustive"},
    {"seq_phragmen", "phragmen_any_tied"},
    {"seq_phragmen_greedycompl", "phragmen_any_tied_fill"},
};

std::vector<Published> published() {
    auto const folder = reference_data() / "pabulib";
    std::vector<Published> all;
    if (!std::filesystem::exists(folder / "reference.json")) return all;
    auto const reference = nlohmann::json::parse(content_of(folder / "reference.json"));
    for (auto const& [file, entry] : reference["instances"].items()) {
        auto const read = exchange::read_pabulib(content_of(folder / file), file);
        INFO(file << ": " << (read ? "" : to_string(read.error())));
        REQUIRE(read);
        all.push_back({file, entry, exchange::election_of(*read), exchange::election_of(*read, exchange::IdOrder::number)});
    }
    return all;
}

std::vector<std::string> names(Published const& from, Outcome const& outcome) {
    std::vector<std::string> ids;
    for (auto const winner : outcome.winners) ids.push_back(from.election.ids[winner]);
    return ids;
}

/// The reference gives what Phragmén bought in order of id, then what fills up.
void sort_before_filling(Outcome& outcome) {
    auto const fills = std::ranges::find_if(outcome.steps, [](Step const& step) {
        return std::holds_alternative<FillsUp>(step);
    });
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
        CHECK(is({.raise = Raise::one_until_exhaustive, .fill_up = true, .raise_if_all_fit = false}, "add1_exh_u"));
    }
}
