#include <algorithm>

#include "charts/of_votes.h"

// Charts of rules that go by scores or by pairs.
namespace jemaa::charts {
namespace {

using tally::Outcome;
using tally::Placed;

// Copeland's wins minus losses, as wins.
double pairs_won(Outcome const& outcome, std::string const& rule, Placed const& placed) {
    auto const score = static_cast<double>(placed.score);
    auto const others = static_cast<double>(outcome.options.size()) - 1;
    return rule == "copeland" ? (score + others) / 2 : score;
}

// How many put this option before the one that follows it, and how many not.
std::string against_next(Outcome const& outcome, std::size_t at, Words const& words) {
    auto const& steps = std::get<tally::PairSteps>(outcome.steps);
    if (at + 1 >= outcome.order.size()) return {};
    auto const i = number_of(outcome, outcome.order[at].option);
    auto const j = number_of(outcome, outcome.order[at + 1].option);
    auto const all = static_cast<std::size_t>(steps.options);
    return words.say("results.against_next", {{"won", steps.preferred[i * all + j]},
                                              {"lost", steps.preferred[j * all + i]}});
}

std::string places_of(tally::Worth const& worth, Words const& words) {
    if (worth.best_place == worth.worst_place)
        return words.say("results.place", {{"n", worth.best_place}});
    return words.say("results.places", {{"from", worth.best_place}, {"to", worth.worst_place}});
}

std::string note_of(ToldVote const& vote, Outcome const& outcome, std::size_t at) {
    auto const& placed = outcome.order[at];
    auto const number = number_of(outcome, placed.option);
    if (placed.tied) return vote.words.say("results.tied", {});
    if (std::holds_alternative<tally::PairSteps>(outcome.steps))
        return against_next(outcome, at, vote.words);
    if (auto const* worth = std::get_if<tally::WorthSteps>(&outcome.steps))
        return places_of(worth->options[number], vote.words);
    if (auto const* score = std::get_if<tally::ScoreSteps>(&outcome.steps))
        return criteria_words(vote, *score, number);
    return {};
}

// A worth is told as a share of a hundred.
Outcome in_percent(Outcome outcome) {
    for (auto& placed : outcome.order) placed.score *= 100;
    return outcome;
}

std::vector<std::string> figures_of(Outcome const& outcome, Words const& words) {
    if (std::holds_alternative<tally::WorthSteps>(outcome.steps))
        return score_figures(in_percent(outcome), 0, words);
    bool const score = std::holds_alternative<tally::ScoreSteps>(outcome.steps);
    return score_figures(outcome, score ? 2 : 1, words);
}

double share_of(tally::Share const& share, double best) {
    return static_cast<double>(share.sum) / static_cast<double>(share.per) / best;
}

}  // namespace

Bars bars_of(ToldVote const& vote, Outcome const& outcome) {
    bool const pairs = std::holds_alternative<tally::PairSteps>(outcome.steps);
    auto const figures = figures_of(outcome, vote.words);
    Bars bars;
    for (std::size_t i = 0; i < outcome.order.size(); ++i) {
        auto const& placed = outcome.order[i];
        Bars::Row row{label_of(vote, outcome, placed.option),
                      static_cast<double>(placed.score) / static_cast<double>(placed.per),
                      figures[i], note_of(vote, outcome, i)};
        if (pairs) {
            row.length = pairs_won(outcome, vote.counted.results.poll.rule, placed);
            row.figure = tenths_figure(row.length, vote.words);
        }
        bars.rows.push_back(std::move(row));
    }
    return bars;
}

Duels duels_of(ToldVote const& vote, Outcome const& outcome) {
    auto const& steps = std::get<tally::PairSteps>(outcome.steps);
    auto const all = static_cast<std::size_t>(steps.options);
    auto const& rule = vote.counted.results.poll.rule;
    Duels duels{vote.words.say("results.pairs_won", {}), {}};
    for (auto const& placed : outcome.order) {
        auto const i = number_of(outcome, placed.option);
        Duels::Row row{label_of(vote, outcome, placed.option),
                       {},
                       tenths_figure(pairs_won(outcome, rule, placed), vote.words),
                       placed.tied ? vote.words.say("results.tied", {}) : ""};
        for (auto const& other : outcome.order)
            row.wins.push_back(steps.preferred[i * all + number_of(outcome, other.option)]);
        duels.rows.push_back(std::move(row));
    }
    return duels;
}

Matrix matrix_of(ToldVote const& vote, Outcome const& outcome) {
    auto const& steps = std::get<tally::ScoreSteps>(outcome.steps);
    auto const& words = vote.words;
    auto const best = static_cast<double>(vote.counted.results.poll.settings.get("best", 4));
    auto const up = criterion_of(vote, steps.criteria[0].key);
    auto const along = criterion_of(vote, steps.criteria[1].key);
    auto const only = [&](agenda::Choice const& named) {
        return words.say("matrix.only", {{"criterion", named.title.in(words.language)}});
    };
    Matrix matrix{
        {up.pictogram, up.title.in(words.language)},
        {along.pictogram, along.title.in(words.language)},
        {only(up), words.say("matrix.both", {}), words.say("matrix.neither", {}), only(along)},
        {}};
    auto const figures = score_figures(outcome, 2, words);
    for (std::size_t i = 0; i < outcome.order.size(); ++i) {
        auto const number = number_of(outcome, outcome.order[i].option);
        matrix.items.push_back({"bar." + std::to_string(i),
                                label_of(vote, outcome, outcome.order[i].option),
                                share_of(steps.criteria[0].scores[number], best),
                                share_of(steps.criteria[1].scores[number], best),
                                figures[i] + ", " + criteria_words(vote, steps, number)});
    }
    return matrix;
}

}  // namespace jemaa::charts
