#include <nlohmann/json.hpp>

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
        all.push_back({file, entry, exchange::election_of(*read)});
    }
    return all;
}

std::vector<std::string> names(Published const& from, Outcome const& outcome) {
    std::vector<std::string> ids;
    for (auto const winner : outcome.winners) ids.push_back(from.election.ids[winner]);
    return ids;
}

std::vector<std::string> sorted(std::vector<std::string> ids) {
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

TEST_CASE("published elections come out as the reference says") {
    auto const all = published();
    if (all.empty()) WARN("skipped: there are no published elections in " << reference_data());
    for (auto const& from : all)
        for (auto const& [name, expected] : from.reference["rules"].items()) {
            INFO(from.file << ": " << name);
            REQUIRE(rule_of.contains(name));
            auto const outcome = decide(from.election.election, *rule_named(rule_of.at(name)));
            auto const winners = expected["winners"].get<std::vector<std::string>>();
            bool const is_sorted = name.starts_with("seq_phragmen");
            CHECK((is_sorted ? sorted(names(from, outcome)) : names(from, outcome)) == winners);
            if (expected.contains("cost")) CHECK(Rational{outcome.cost} / Rational{from.election.election.unit} == Rational(expected["cost"].get<std::string>()));
            if (expected.contains("exhaustive")) CHECK(outcome.exhaustive == expected["exhaustive"].get<bool>());
        }
}

TEST_CASE("adding one unit as cities do comes out as the reference says") {
    for (auto const& from : published()) {
        if (!from.reference.contains("equalshares_tool_exact_add1")) continue;
        INFO(from.file);
        auto const& exact = from.reference["equalshares_tool_exact_add1"];
        for (auto whole : {false, true}) {
        EqualShares rule{.whole_endowment = whole, .ties = Ties::by_votes_then_cost};
        INFO(whole);
        CHECK(names(from, equal_shares(from.election.election, rule)) == exact["add1"].get<std::vector<std::string>>());
        rule.raise = Raise::one_until_exhaustive;
        CHECK(names(from, equal_shares(from.election.election, rule)) == exact["add1_exh"].get<std::vector<std::string>>());
        rule.fill_up = true;
        CHECK(names(from, equal_shares(from.election.election, rule)) == exact["add1_exh_u"].get<std::vector<std::string>>());
        }
    }
}
