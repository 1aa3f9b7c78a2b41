#include <algorithm>

#include "charts/of_votes.h"

// Charts of grades and of answers of consent.
namespace jemaa::charts {
namespace {

using tally::Outcome;
using tally::Verdict;

char const* badge_of(Verdict verdict) {
    if (verdict == Verdict::stands) return "✅";
    return verdict == Verdict::blocked ? "✋" : "❌";
}

Distributions of_grades(ToldVote const& vote, Outcome const& outcome,
                        tally::JudgmentSteps const& steps) {
    auto const best = static_cast<int>(vote.counted.results.poll.settings.get("best", 4));
    auto const name = [&](int value) {
        return value_name(BallotKind::grades, best, vote.grades, value, vote.words);
    };
    Distributions chart{.scale = {}, .middle_line = true, .heads = {}, .rows = {}};
    for (int value = 0; value <= best; ++value) chart.scale.push_back(name(value));
    for (auto const& judgment : steps.judgments) {
        Id const& id = outcome.options[static_cast<std::size_t>(judgment.option)];
        auto const placed = std::ranges::find(outcome.order, id, &tally::Placed::option);
        bool const tied = placed != outcome.order.end() && placed->tied;
        chart.rows.push_back({label_of(vote, outcome, id),
                              {{judgment.counts, judgment.median}},
                              name(judgment.median).name +
                                  (tied ? " · " + vote.words.say("results.tied", {}) : "")});
    }
    return chart;
}

Distributions of_answers(ToldVote const& vote, Outcome const& outcome,
                         tally::ConsentSteps const& steps) {
    Distributions chart;
    for (int value = 1; value <= 5; ++value)
        chart.scale.push_back(value_name(BallotKind::consent, 5, {}, value, vote.words));
    for (auto const& placed : outcome.order)
        for (auto const& answers : steps.answers) {
            if (outcome.options[static_cast<std::size_t>(answers.option)] != placed.option)
                continue;
            auto label = label_of(vote, placed.option, badge_of(answers.verdict));
            label.chosen = answers.verdict == Verdict::stands;
            chart.rows.push_back({std::move(label),
                                  {{{answers.counts.begin() + 1, answers.counts.end()}}},
                                  verdict_words(answers, steps, vote.words)});
        }
    return chart;
}

}  // namespace

Distributions distributions_of(ToldVote const& vote, Outcome const& outcome) {
    if (auto const* judged = std::get_if<tally::JudgmentSteps>(&outcome.steps))
        return of_grades(vote, outcome, *judged);
    return of_answers(vote, outcome, std::get<tally::ConsentSteps>(outcome.steps));
}

}  // namespace jemaa::charts
