#pragma once

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "exchange/pabulib.h"
#include "reference_data.h"

/// Published participatory budgets with what a reference says of them.
struct Published {
    std::string file;
    nlohmann::json reference;
    jemaa::exchange::PabulibElection election;
    jemaa::exchange::PabulibElection by_number;  ///< ties by the number that the id is
};

/// Which of our rules each name of the reference stands for.
inline std::map<std::string, std::string> const rule_of{
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

/// All of them; none when the folder is not there.
inline std::vector<Published> published() {
    auto const folder = reference_data() / "pabulib";
    std::vector<Published> all;
    if (!std::filesystem::exists(folder / "reference.json")) return all;
    auto const reference = nlohmann::json::parse(content_of(folder / "reference.json"));
    for (auto const& [file, entry] : reference["instances"].items()) {
        auto const read = jemaa::exchange::read_pabulib(content_of(folder / file), file);
        if (!read) throw std::runtime_error(jemaa::to_string(read.error()));
        all.push_back({file, entry, jemaa::exchange::election_of(*read),
                       jemaa::exchange::election_of(*read, jemaa::exchange::IdOrder::number)});
    }
    return all;
}
