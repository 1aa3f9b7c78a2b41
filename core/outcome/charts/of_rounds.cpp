#include <map>
#include <set>

#include "charts/of_votes.h"
#include "tally/changes.h"

// Charts of votes in rounds: those of a run-off, and further votes.
namespace jemaa::charts {
namespace {

using tally::Outcome;

constexpr std::int64_t one_vote = 100'000;  // of a transferable vote

// What a round says of the options that it still knows, by their numbers.
struct Column {
    std::map<int, double> votes;
    std::set<int> out, elected;
};

std::vector<Column> columns_of(tally::RunOffSteps const& steps) {
    std::vector<Column> columns;
    for (auto const& round : steps.rounds) {
        Column column;
        for (auto const& [option, votes] : round.votes)
            column.votes[option] = static_cast<double>(votes);
        column.out = {round.dropped.begin(), round.dropped.end()};
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<Column> columns_of(tally::TransferSteps const& steps) {
    std::vector<Column> columns;
    for (auto const& stage : steps.stages) {
        Column column;
        for (auto const& [option, votes] : stage.votes)
            column.votes[option] = static_cast<double>(votes) / one_vote;
        column.elected = {stage.elected.begin(), stage.elected.end()};
        if (stage.kind == tally::TransferStage::Kind::exclusion && !columns.empty())
            columns.back().out.insert(stage.from);
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<Column> columns_of(Outcome const& outcome) {
    if (auto const* steps = std::get_if<tally::RunOffSteps>(&outcome.steps))
        return columns_of(*steps);
    return columns_of(std::get<tally::TransferSteps>(outcome.steps));
}

Outcome const* places_in(meaning::CountedPoll const& counted) {
    return counted.outcome ? std::get_if<Outcome>(&*counted.outcome) : nullptr;
}

std::string places_words(tally::Change const& change, Words const& words) {
    switch (direction_of(change)) {
        case tally::Direction::joined: return words.say("changes.joined", {});
        case tally::Direction::gone: return words.say("changes.gone", {});
        case tally::Direction::same: return words.say("changes.same", {{"n", change.after->place}});
        case tally::Direction::up:
            return words.say("changes.up",
                             {{"before", change.before->place}, {"after", change.after->place}});
        case tally::Direction::down: break;
    }
    return words.say("changes.down",
                     {{"before", change.before->place}, {"after", change.after->place}});
}

std::string figure_of(Outcome const& outcome, std::vector<std::string> const& figures,
                      std::optional<tally::Placed> const& placed) {
    if (!placed) return "–";
    for (std::size_t i = 0; i < outcome.order.size(); ++i)
        if (outcome.order[i].option == placed->option) return figures[i];
    return "–";
}

std::optional<int> place_of(std::optional<tally::Placed> const& placed) {
    return placed ? std::optional(placed->place) : std::nullopt;
}

}  // namespace

Rounds rounds_of(ToldVote const& vote, Outcome const& outcome) {
    auto const columns = columns_of(outcome);
    Rounds rounds;
    for (std::size_t i = 0; i < columns.size(); ++i)
        rounds.heads.push_back(
            vote.words.say("results.round", {{"n", static_cast<std::int64_t>(i) + 1}}));
    for (auto const& placed : outcome.order) {
        Rounds::Row row{label_of(vote, outcome, placed.option), {}};
        auto const number = static_cast<int>(number_of(outcome, placed.option));
        for (auto const& column : columns) {
            auto const found = column.votes.find(number);
            if (found == column.votes.end())
                row.cells.emplace_back();
            else
                row.cells.push_back(
                    Rounds::Cell{found->second, tenths_figure(found->second, vote.words),
                                 column.out.contains(number), column.elected.contains(number)});
        }
        rounds.rows.push_back(std::move(row));
    }
    return rounds;
}

std::optional<Changes> changes_of(ToldVote const& later, ToldVote const& earlier) {
    auto const* const after = places_in(later.counted);
    auto const* const before = places_in(earlier.counted);
    if (!after || !before || after->ballots == 0 || before->ballots == 0) return std::nullopt;
    auto const then = score_figures(*before, 1, later.words);
    auto const now = score_figures(*after, 1, later.words);
    Changes changes{later.words.say_n("changes.before", before->ballots, {}),
                    later.words.say_n("changes.now", after->ballots, {}),
                    {}};
    for (auto const& change : tally::changes_between({earlier.counted.results.options, *before},
                                                     {later.counted.results.options, *after})) {
        auto const& vote = change.after ? later : earlier;
        Changes::Row row{label_of(vote, *after, change.option.id),
                         place_of(change.before),
                         place_of(change.after),
                         figure_of(*before, then, change.before),
                         figure_of(*after, now, change.after),
                         places_words(change, later.words),
                         {},
                         direction_of(change)};
        row.value = later.words.say("changes.figures",
                                    {{"before", row.figure_before}, {"after", row.figure_after}}) +
                    ", " + row.words;
        changes.rows.push_back(std::move(row));
    }
    return changes;
}

}  // namespace jemaa::charts
