#include <algorithm>
#include <functional>

#include "catch_any.h"
#include "core/exchange/reference_folder.h"
#include "tally/steps.h"

using namespace jemaa;
using reference::counted;

namespace {

// Calls check(contest, reference) for every ranking profile that is there.
template <typename Check>
void for_each_profile(Check check) {
    auto const folder = reference::folder("preflib");
    if (!folder) return;
    for (auto const& [name, instance] : folder->reference["instances"].items()) {
        INFO(name);
        check(reference::read(folder->path + "/" + name), instance["reference"]);
    }
}

using Scores = std::map<std::string, std::int64_t>;

// The reference's scores, and its winners, where it has them.
void check_rule(std::string const& rule, exchange::Contest const& contest,
                nlohmann::json const& reference, std::string const& scores_key,
                std::string const& winners_key, std::int64_t scale = 1) {
    if (!reference.contains(scores_key) && !reference.contains(winners_key)) return;
    INFO(rule);
    auto const outcome = counted(rule, contest.profile);
    if (reference.contains(scores_key))
        CHECK(reference::scores(outcome, scale) == reference[scores_key].get<Scores>());
    if (reference.contains(winners_key))
        CHECK(reference::winners(outcome) == reference[winners_key].get<std::vector<int>>());
}

}  // namespace

TEST_CASE("PrefLib: every pair of options is compared as the reference does") {
    for_each_profile([](exchange::Contest const& contest, nlohmann::json const& reference) {
        auto const outcome = counted("copeland", contest.profile);
        if (!reference.contains("pairwise_matrix")) return;
        std::vector<std::int64_t> expected;
        for (auto const& row : reference["pairwise_matrix"])
            for (auto const& cell : row) expected.push_back(cell.get<std::int64_t>());
        CHECK(std::get<tally::PairSteps>(outcome.steps).preferred == expected);
    });
}

TEST_CASE("PrefLib: Copeland's scores, and a Condorcet winner comes first") {
    for_each_profile([](exchange::Contest const& contest, nlohmann::json const& reference) {
        check_rule("copeland", contest, reference, "copeland", "");
        if (!reference["condorcet_winner"].is_number()) return;
        std::vector const winner{reference["condorcet_winner"].get<int>()};
        for (auto const* rule : {"copeland", "schulze_winning_votes", "schulze_margins"})
            CHECK(reference::winners(counted(rule, contest.profile)) == winner);
    });
}

TEST_CASE("PrefLib: Schulze's winners and how many each option beats") {
    for_each_profile([](exchange::Contest const& contest, nlohmann::json const& reference) {
        check_rule("schulze_winning_votes", contest, reference, "schulze_wv_beatcount",
                   "schulze_wv_winners");
        check_rule("schulze_margins", contest, reference, "schulze_margins_beatcount",
                   "schulze_margins_winners");
        for (auto const* rule : {"schulze_winning_votes", "schulze_margins"})
            CHECK(std::ranges::is_sorted(counted(rule, contest.profile).order, std::greater<>(),
                                         &tally::Placed::score));
    });
}

TEST_CASE("PrefLib: Borda's scores and winners in three variants") {
    for_each_profile([](exchange::Contest const& contest, nlohmann::json const& reference) {
        check_rule("borda_symmetric", contest, reference, "borda_symmetric_x2",
                   "borda_symmetric_winners", 2);
        check_rule("borda_positional", contest, reference, "borda_positional_unranked0",
                   "borda_positional_winners");
        check_rule("borda_modified", contest, reference, "borda_modified_dowhatyourank",
                   "borda_modified_winners");
    });
}

namespace {

void check_rounds(tally::RunOffSteps const& steps, nlohmann::json const& tallies) {
    REQUIRE(steps.rounds.size() == tallies.size());
    for (std::size_t i = 0; i < steps.rounds.size(); ++i) {
        Scores votes;
        for (auto const& [option, count] : steps.rounds[i].votes)
            votes[std::to_string(option + 1)] = count;
        CHECK(votes == tallies[i].get<Scores>());
    }
}

}  // namespace

TEST_CASE("PrefLib: instant run-off, round by round, with both ways to drop ties") {
    int seen = 0;
    for_each_profile([&](exchange::Contest const& contest, nlohmann::json const& reference) {
        if (!reference.contains("irv_simultaneous_winners")) return;
        ++seen;
        for (std::string const variant : {"simultaneous", "highest_index"}) {
            auto const key =
                variant == "simultaneous" ? "irv_simultaneous" : "irv_drop_highest_index";
            INFO(variant);
            auto const outcome = counted("irv_" + variant, contest.profile);
            CHECK(reference::winners(outcome) ==
                  reference[std::string(key) + "_winners"].get<std::vector<int>>());
            auto const& steps = std::get<tally::RunOffSteps>(outcome.steps);
            CHECK(static_cast<int>(steps.rounds.size()) ==
                  reference[std::string(key) + "_rounds"].get<int>());
            if (variant == "highest_index" && reference.contains("irv_round_tallies"))
                check_rounds(steps, reference["irv_round_tallies"]);
        }
    });
    CHECK((seen == 0 || seen > 20));
}
