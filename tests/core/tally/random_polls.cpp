#include "core/tally/random_polls.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "tally/registry.h"

namespace jemaa {

void showValue(PollResults const& results, std::ostream& out) {
    out << results.poll.rule << ", " << to_string(results.poll.settings) << ", "
        << results.options.size() << " options";
    for (auto const& ballot : results.ballots) {
        out << "\n ";
        for (auto const& mark : ballot.marks)
            out << ' ' << int{mark.option.bytes[15]} << '/' << int{mark.aspect.bytes[15]} << '='
                << mark.value;
    }
}

}  // namespace jemaa

namespace jemaa::random_polls {
namespace {

Id const poll_id = derived_id({}, "poll");

Settings settings_for(std::string const& rule, BallotKind kind) {
    Settings settings;
    if (kind == BallotKind::dots) settings.numbers = {{"dots", 6}, {"per_option", 3}};
    if (kind == BallotKind::seeds) settings.numbers = {{"seeds", 6}, {"partial", 1}};
    if (kind == BallotKind::score) settings.numbers = {{"weight.impact", 2}, {"weight.means", 1}};
    if (rule == "stv") settings.numbers = {{"winners", 2}};
    return settings;
}

int most_for(BallotKind kind, int options) {
    static std::map<BallotKind, int> const most{
        {BallotKind::approval, 1}, {BallotKind::dots, 3},  {BallotKind::seeds, 3},
        {BallotKind::score, 4},    {BallotKind::duels, 3}, {BallotKind::grades, 4},
        {BallotKind::consent, 5},
    };
    auto const found = most.find(kind);
    return found == most.end() ? options : found->second;
}

std::vector<Mark> questions(BallotKind kind, int options) {
    std::vector<Mark> marks;
    for (int i = 0; i < options; ++i) {
        if (kind == BallotKind::score)
            for (auto const* key : {"impact", "means"})
                marks.push_back({option_id(i), i, 0, derived_id(poll_id, key)});
        else if (kind == BallotKind::duels)
            for (int j = i + 1; j < options; ++j)
                marks.push_back({option_id(i), i, 0, option_id(j)});
        else
            marks.push_back({option_id(i), i, 0, {}});
    }
    return marks;
}

// Over-votes are cut short, so that every ballot is possible.
Ballot ballot_of(std::vector<Mark> marks, std::vector<int> const& values, BallotKind kind,
                 std::size_t number) {
    int left = kind == BallotKind::dots || kind == BallotKind::seeds ? 6 : 1'000'000;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i].value = std::min(values[i], left);
        left -= marks[i].value;
    }
    return {derived_id(poll_id, "ballot" + std::to_string(number)), poll_id, std::move(marks), {}};
}

}  // namespace

Id option_id(int number) {
    Id id;
    id.bytes[15] = static_cast<std::uint8_t>(number + 1);
    return id;
}

std::vector<std::string> all_rules() {
    std::vector<std::string> names;
    for (auto const& rule : tally::rules()) names.emplace_back(rule.name);
    return names;
}

rc::Gen<PollResults> poll_by(std::string const& rule, int most_options) {
    return rc::gen::exec([=] {
        auto const kind = tally::find_rule(rule)->ballots;
        int const options = *rc::gen::inRange(1, most_options + 1);
        PollResults results;
        results.poll = {poll_id, {}, {}, rule, settings_for(rule, kind)};
        for (int i = 0; i < options; ++i)
            results.options.push_back({option_id(i), poll_id, std::to_string(i), {}});
        auto const marks = questions(kind, options);
        auto const values = rc::gen::container<std::vector<int>>(
            marks.size(), rc::gen::inRange(0, most_for(kind, options) + 1));
        auto const ballots = static_cast<std::size_t>(*rc::gen::inRange(0, 12));
        for (std::size_t i = 0; i < ballots; ++i)
            results.ballots.push_back(ballot_of(marks, *values, kind, i));
        return results;
    });
}

tally::Outcome counted(PollResults const& results) {
    auto outcome = tally::count(results);
    RC_ASSERT(outcome.has_value());
    return *outcome;
}

std::set<Id> winners_of(tally::Outcome const& outcome) {
    return {outcome.winners.begin(), outcome.winners.end()};
}

bool drops_tie(tally::Outcome const& outcome) {
    auto const* const steps = std::get_if<tally::RunOffSteps>(&outcome.steps);
    return steps && std::ranges::any_of(steps->rounds, [](auto const& round) {
               return round.lowest.size() > 1 || round.waiting > 0;
           });
}

}  // namespace jemaa::random_polls
