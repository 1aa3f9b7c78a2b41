#include "tally/consent.h"

#include <algorithm>

#include "tally/histograms.h"
#include "tally/placing.h"

namespace jemaa::tally {
namespace {

enum Answer : std::size_t { none, block, against, live_with_it, reservations, full };

std::int64_t answers_in(ConsentAnswers const& answers) {
    auto const& counts = answers.counts;
    return counts[block] + counts[against] + counts[live_with_it] + counts[reservations] +
           counts[full];
}

std::int64_t support_in(ConsentAnswers const& answers) {
    return answers.counts[live_with_it] + answers.counts[reservations] + answers.counts[full];
}

Verdict verdict_on(ConsentAnswers const& answers, ConsentSteps const& thresholds) {
    auto const given = answers_in(answers);
    if (given == 0) return Verdict::no_answers;
    if (given < thresholds.quorum) return Verdict::too_few_answers;
    if (answers.counts[block] > thresholds.blocks_allowed) return Verdict::blocked;
    if (100 * support_in(answers) < thresholds.support_percent * given)
        return Verdict::too_little_support;
    return Verdict::stands;
}

}  // namespace

Outcome count_consent(Profile const& profile) {
    auto outcome = begin_outcome(profile);
    auto const& settings = profile.settings();
    ConsentSteps steps{settings.get("blocks", 0),
                       std::min<std::int64_t>(settings.get("support", 80), 100),
                       settings.get("quorum", 1),
                       {}};
    auto const histograms = histograms_of(profile).front();
    for (std::size_t i = 0; i < histograms.size(); ++i) {
        ConsentAnswers answers{static_cast<int>(i)};
        std::ranges::copy(histograms[i], answers.counts.begin());
        answers.counts[none] += profile.blank();
        answers.verdict = verdict_on(answers, steps);
        set_score(outcome.order[i], support_in(answers),
                  std::max<std::int64_t>(1, answers_in(answers)));
        steps.answers.push_back(answers);
    }
    place_by_score(outcome);
    for (auto const& placed : outcome.order) {
        auto const at = std::ranges::lower_bound(outcome.options, placed.option);
        auto const& answers = steps.answers[static_cast<std::size_t>(at - outcome.options.begin())];
        if (answers.verdict == Verdict::stands) outcome.winners.push_back(placed.option);
    }
    outcome.steps = std::move(steps);
    return outcome;
}

}  // namespace jemaa::tally
