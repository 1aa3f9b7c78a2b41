#include <algorithm>
#include <functional>
#include <random>
#include <set>

#include "catch_any.h"
#include "core/tally/random_polls.h"
#include "tally/pair_matrix.h"
#include "tally/read_ballots.h"
#include "tally/registry.h"
#include "tally/steps.h"

using namespace jemaa;
using namespace jemaa::random_polls;
using tally::Outcome;

namespace {

using Rules = std::vector<std::string>;

Rules const schulze{"schulze_winning_votes", "schulze_margins"};
Rules const condorcet{"copeland", "schulze_winning_votes", "schulze_margins"};

// The property holds for polls by each of these rules.
template <typename Property>
void holds_for(Rules const& rules, Property property) {
    for (auto const& rule : rules) {
        INFO(rule);
        CHECK(rc::check(rule, [&] { property(*poll_by(rule)); }));
    }
}

std::set<Id> first_places(Outcome const& outcome) {
    std::set<Id> first;
    for (auto const& placed : outcome.order)
        if (placed.place == 1) first.insert(placed.option);
    return first;
}

PollResults shuffled(PollResults results, unsigned seed) {
    std::mt19937 chance(seed);
    std::shuffle(results.options.begin(), results.options.end(), chance);
    std::shuffle(results.ballots.begin(), results.ballots.end(), chance);
    for (auto& ballot : results.ballots)
        std::shuffle(ballot.marks.begin(), ballot.marks.end(), chance);
    return results;
}

// Gives every option another of the ids; duels keep the smaller id first.
PollResults renamed(PollResults results, std::map<Id, Id> const& names) {
    auto const rename = [&](Id& id) {
        if (auto const found = names.find(id); found != names.end()) id = found->second;
    };
    for (auto& option : results.options) rename(option.id);
    for (auto& ballot : results.ballots)
        for (auto& mark : ballot.marks) {
            bool const is_duel = names.contains(mark.aspect);
            rename(mark.option);
            rename(mark.aspect);
            if (!is_duel || mark.option < mark.aspect) continue;
            std::swap(mark.option, mark.aspect);
            if (mark.value == 1 || mark.value == 2) mark.value = 3 - mark.value;
        }
    return results;
}

std::map<Id, Id> turned_around(PollResults const& results) {
    std::map<Id, Id> names;
    for (std::size_t i = 0; i < results.options.size(); ++i)
        names[results.options[i].id] = results.options[results.options.size() - 1 - i].id;
    return names;
}

bool drew_lots(Outcome const& outcome) {
    auto const* const steps = std::get_if<tally::TransferSteps>(&outcome.steps);
    return steps && std::ranges::any_of(steps->stages,
                                        [](auto const& stage) { return stage.lot.has_value(); });
}

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

TEST_CASE("property: the order of rows never matters, by any rule") {
    holds_for(all_rules(), [](PollResults const& results) {
        RC_ASSERT(counted(shuffled(results, *rc::gen::arbitrary<unsigned>())) == counted(results));
    });
}

TEST_CASE("property: other names for the options permute the outcome") {
    auto rules = all_rules();
    std::erase(rules, "irv_highest_index");  // names decide there, as it says
    holds_for(rules, [](PollResults const& results) {
        auto const outcome = counted(results);
        auto const names = turned_around(results);
        auto const other = counted(renamed(results, names));
        if (drew_lots(outcome) || drew_lots(other)) return;
        for (auto const& placed : outcome.order) {
            auto const found =
                std::ranges::find(other.order, names.at(placed.option), &tally::Placed::option);
            RC_ASSERT(found != other.order.end());
            RC_ASSERT(found->place == placed.place);
            RC_ASSERT(found->tied == placed.tied);
            RC_ASSERT(found->supporters == placed.supporters);
            RC_ASSERT(found->score * placed.per == placed.score * found->per);
        }
    });
}

TEST_CASE("property: places are those of a competition, and counts add up") {
    holds_for(all_rules(), [](PollResults const& results) {
        auto const outcome = counted(results);
        RC_ASSERT(outcome.ballots == static_cast<int>(results.ballots.size()));
        RC_ASSERT(outcome.rejected == 0);
        RC_ASSERT(outcome.order.size() == results.options.size());
        for (auto const& placed : outcome.order) {
            auto const better = std::ranges::count_if(
                outcome.order, [&](auto const& other) { return other.place < placed.place; });
            auto const equal =
                std::ranges::count(outcome.order, placed.place, &tally::Placed::place);
            RC_ASSERT(placed.place == 1 + better);
            RC_ASSERT(placed.tied == (equal > 1));
            RC_ASSERT(placed.supporters <= outcome.ballots - outcome.blank);
        }
    });
}

TEST_CASE("property: more support never takes the first place away") {
    std::map<std::string, int> const most{{"approval", 1},          {"dots", 3},
                                          {"score_mean", 4},        {"score_median", 4},
                                          {"majority_judgment", 4}, {"consent", 5}};
    for (auto const& [rule, limit] : most)
        holds_for({rule}, [limit = limit](PollResults results) {
            results.poll.settings.numbers["dots"] = 100;
            if (results.ballots.empty()) return;
            auto const first = *first_places(counted(results)).begin();
            auto const at = *rc::gen::inRange<std::size_t>(0, results.ballots.size());
            // No answer at all is not less than a block.
            int const least = results.poll.rule == "consent" ? 1 : 0;
            raise_by_one(results.ballots[at], first, least, limit);
            RC_ASSERT(first_places(counted(results)).contains(first));
        });
}

TEST_CASE("property: a better rank never takes the first place away") {
    holds_for({"borda_symmetric", "borda_positional", "borda_modified", "copeland",
               "schulze_winning_votes", "schulze_margins"},
              [](PollResults results) {
                  if (results.ballots.empty()) return;
                  auto const first = *first_places(counted(results)).begin();
                  auto const at = *rc::gen::inRange<std::size_t>(0, results.ballots.size());
                  raise_to_top(results.ballots[at], first);
                  RC_ASSERT(first_places(counted(results)).contains(first));
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

bool drops_tie(Outcome const& outcome) {
    auto const* const steps = std::get_if<tally::RunOffSteps>(&outcome.steps);
    return steps && std::ranges::any_of(steps->rounds, [](auto const& round) {
               return round.lowest.size() > 1 || round.waiting > 0;
           });
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
        RC_ASSERT(without_clone(first_places(after), original, clone) == first_places(before));
    });
    CHECK(checked > 30);
}

namespace {

// Takes one middle grade after the other away, as the rule is told.
std::vector<int> majority_values(std::vector<int> grades) {
    std::ranges::sort(grades);
    std::vector<int> values;
    while (!grades.empty()) {
        auto const middle = grades.begin() + (static_cast<std::ptrdiff_t>(grades.size()) - 1) / 2;
        values.push_back(*middle);
        grades.erase(middle);
    }
    return values;
}

}  // namespace

TEST_CASE("property: majority judgment takes away middle grades one by one") {
    holds_for({"majority_judgment"}, [](PollResults const& results) {
        std::map<Id, std::vector<int>> grades;
        for (auto const& ballot : results.ballots)
            for (auto const& mark : ballot.marks) grades[mark.option].push_back(mark.value);
        auto const outcome = counted(results);
        for (auto const& a : outcome.order)
            for (auto const& b : outcome.order) {
                auto const of_a = majority_values(grades[a.option]);
                auto const of_b = majority_values(grades[b.option]);
                RC_ASSERT((a.place < b.place) == (of_a > of_b));
            }
    });
}

TEST_CASE("property: no vote is lost or made in a transferable vote") {
    holds_for({"stv"}, [](PollResults const& results) {
        auto const outcome = counted(results);
        auto const& steps = std::get<tally::TransferSteps>(outcome.steps);
        if (steps.stages.empty()) return;
        std::int64_t valid = -1;
        for (auto const& stage : steps.stages) {
            std::int64_t votes = stage.set_aside;
            for (auto const& option : stage.votes) votes += option.votes;
            if (valid < 0) valid = votes;
            RC_ASSERT(votes == valid);
            RC_ASSERT(stage.set_aside >= 0);
        }
        RC_ASSERT(outcome.winners.size() == std::min<std::size_t>(2, results.options.size()));
    });
}

TEST_CASE("property: both run-offs agree where nobody ties") {
    CHECK(rc::check("irv", [] {
        auto results = *poll_by("irv_simultaneous");
        auto const outcome = counted(results);
        if (drops_tie(outcome)) return;
        results.poll.rule = "irv_highest_index";
        RC_ASSERT(counted(results).order == outcome.order);
    }));
}
