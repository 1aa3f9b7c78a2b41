#include <algorithm>
#include <map>
#include <random>

#include "catch_any.h"
#include "core/tally/random_polls.h"
#include "tally/steps.h"

using namespace jemaa;
using namespace jemaa::random_polls;
using tally::Outcome;

namespace {

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
