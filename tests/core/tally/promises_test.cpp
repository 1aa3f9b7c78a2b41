#include <algorithm>
#include <map>
#include <set>

#include "catch_any.h"
#include "core/tally/random_polls.h"
#include "tally/pair_matrix.h"
#include "tally/read_ballots.h"

// What a rule promises, beyond being right: monotonicity, Condorcet's
// condition, independence of clones.

using namespace jemaa;
using namespace jemaa::random_polls;

namespace {

Rules const schulze{"schulze_winning_votes", "schulze_margins"};
Rules const condorcet{"copeland", "schulze_winning_votes", "schulze_margins"};

// Puts the option on top of a ranking, alone.
void raise_to_top(Ballot& ballot, Id const& option) {
    for (auto& mark : ballot.marks) mark.value = mark.option == option ? 1 : 2 * mark.value;
    std::set<int> ranks;
    for (auto const& mark : ballot.marks)
        if (mark.value > 0) ranks.insert(mark.value);
    for (auto& mark : ballot.marks)
        if (mark.value > 0)
            mark.value = static_cast<int>(std::distance(ranks.begin(), ranks.find(mark.value))) + 1;
}

// One more for the option, where it has at least `least` and there is room.
void raise_by_one(Ballot& ballot, Id const& option, int least, int most) {
    for (auto& mark : ballot.marks)
        if (mark.option == option && mark.value >= least && mark.value < most) {
            ++mark.value;
            return;
        }
}

}  // namespace

TEST_CASE("property: more support never takes a victory away") {
    std::map<std::string, int> const most{{"approval", 1},          {"dots", 3},
                                          {"score_mean", 4},        {"score_median", 4},
                                          {"majority_judgment", 4}, {"consent", 5}};
    for (auto const& [rule, limit] : most)
        holds_for({rule}, [limit = limit](PollResults results) {
            results.poll.settings.numbers["dots"] = 100;
            auto const winners = counted(results).winners;
            if (winners.empty()) return;
            auto const first = winners.front();
            auto const at = *rc::gen::inRange<std::size_t>(0, results.ballots.size());
            // No answer at all is not less than a block.
            int const least = results.poll.rule == "consent" ? 1 : 0;
            raise_by_one(results.ballots[at], first, least, limit);
            RC_ASSERT(winners_of(counted(results)).contains(first));
        });
}

TEST_CASE("property: a better rank never takes a victory away") {
    holds_for({"borda_symmetric", "borda_positional", "borda_modified", "copeland",
               "schulze_winning_votes", "schulze_margins"},
              [](PollResults results) {
                  auto const winners = counted(results).winners;
                  if (winners.empty()) return;
                  auto const first = winners.back();
                  auto const at = *rc::gen::inRange<std::size_t>(0, results.ballots.size());
                  raise_to_top(results.ballots[at], first);
                  RC_ASSERT(winners_of(counted(results)).contains(first));
              });
}

TEST_CASE("property: whoever beats every other option wins alone") {
    holds_for(condorcet, [](PollResults const& results) {
        auto const profile = *tally::read_ballots(results);
        auto const matrix = tally::count_preferences(profile);
        for (int i = 0; i < matrix.options; ++i) {
            bool beats_all = matrix.options > 1;
            for (int j = 0; j < matrix.options; ++j)
                beats_all = beats_all && (i == j || matrix.at(i, j) > matrix.at(j, i));
            if (beats_all) RC_ASSERT(counted(results).winners == std::vector{option_id(i)});
        }
    });
}

namespace {

// A second option that everybody ranks right behind the first one.
PollResults with_clone(PollResults results, Id const& original, Id const& clone) {
    results.options.push_back({clone, results.poll.id, "clone", {}});
    for (auto& ballot : results.ballots) {
        int rank = 0;
        for (auto const& mark : ballot.marks)
            if (mark.option == original) rank = mark.value;
        for (auto& mark : ballot.marks)
            if (rank > 0 && mark.value > rank) ++mark.value;
        ballot.marks.push_back({clone, 0, rank == 0 ? 0 : rank + 1, {}});
        // An equal of the original is before the clone, and not its equal.
        for (auto& mark : ballot.marks)
            if (rank > 0 && mark.value == rank && mark.option != original) return {};
    }
    return results;
}

std::set<Id> without_clone(std::set<Id> options, Id const& original, Id const& clone) {
    if (options.erase(clone) > 0) options.insert(original);
    return options;
}

}  // namespace

TEST_CASE("property: a clone changes nothing for the others") {
    Rules rules = schulze;
    rules.emplace_back("irv_simultaneous");
    int checked = 0;
    holds_for(rules, [&](PollResults const& results) {
        auto const original = option_id(0);
        auto const clone = option_id(100);
        auto const cloned = with_clone(results, original, clone);
        if (cloned.options.empty()) return;
        auto const before = counted(results);
        auto const after = counted(cloned);
        if (drops_tie(before) || drops_tie(after)) return;
        ++checked;
        RC_ASSERT(without_clone(winners_of(after), original, clone) == winners_of(before));
    });
    CHECK(checked > 30);
}
