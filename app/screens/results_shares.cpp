#include <algorithm>
#include <utility>

#include "screens/ballot_frame.h"
#include "screens/distribution.h"
#include "screens/results_parts.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using tally::Outcome;

namespace {

struct Distribution {
    Id option;
    std::vector<std::int64_t> counts;  ///< lowest first
    int marked = -1;                   ///< the median
    std::string badge, words;          ///< what came of it
};

struct Scale {
    BallotKind kind = BallotKind::grades;
    int best = 4;
    int least = 0;  ///< value of the lowest count
    std::vector<agenda::Choice> grades;
};

std::string verdict_words(tally::ConsentAnswers const& answers, tally::ConsentSteps const& steps,
                          Ui const& ui) {
    switch (answers.verdict) {
        case tally::Verdict::stands: return ui.say("results.stands");
        case tally::Verdict::no_answers: return ui.say("results.no_answers");
        case tally::Verdict::too_few_answers:
            return ui.say("results.too_few", {{"n", steps.quorum}});
        case tally::Verdict::blocked: return ui.say_n("results.blocked", answers.counts[1]);
        case tally::Verdict::too_little_support: break;
    }
    return ui.say("results.too_little", {{"n", steps.support_percent}});
}

std::vector<Distribution> distributions_of(Outcome const& outcome,
                                           tally::JudgmentSteps const& steps, Scale const& scale,
                                           Ui const& ui) {
    std::vector<Distribution> all;
    for (auto const& judgment : steps.judgments) {
        Id const& id = outcome.options[static_cast<std::size_t>(judgment.option)];
        auto const placed = std::ranges::find(outcome.order, id, &tally::Placed::option);
        bool const tied = placed != outcome.order.end() && placed->tied;
        auto const look = grade_look(scale.kind, scale.best, scale.grades, judgment.median, ui);
        all.push_back({id, judgment.counts, judgment.median, badge_of(outcome, id),
                       look.name + (tied ? " · " + ui.say("results.tied") : "")});
    }
    return all;
}

char const* badge_of(tally::Verdict verdict) {
    if (verdict == tally::Verdict::stands) return "✅";
    return verdict == tally::Verdict::blocked ? "✋" : "❌";
}

std::vector<Distribution> distributions_of(Outcome const& outcome, tally::ConsentSteps const& steps,
                                           Ui const& ui) {
    std::vector<Distribution> all;
    for (auto const& placed : outcome.order)
        for (auto const& answers : steps.answers)
            if (outcome.options[static_cast<std::size_t>(answers.option)] == placed.option)
                all.push_back({placed.option,
                               {answers.counts.begin() + 1, answers.counts.end()},
                               -1,
                               badge_of(answers.verdict),
                               verdict_words(answers, steps, ui)});
    return all;
}

std::vector<Distribution> distributions_of(Outcome const& outcome, Scale const& scale,
                                           Ui const& ui) {
    if (auto const* judged = std::get_if<tally::JudgmentSteps>(&outcome.steps))
        return distributions_of(outcome, *judged, scale, ui);
    return distributions_of(outcome, std::get<tally::ConsentSteps>(outcome.steps), ui);
}

std::vector<ScaleValue> values_of(Scale const& scale, std::size_t count, Ui const& ui) {
    std::vector<ScaleValue> values;
    for (std::size_t i = 0; i < count; ++i) {
        auto look =
            grade_look(scale.kind, scale.best, scale.grades, static_cast<int>(i) + scale.least, ui);
        values.push_back(
            {std::move(look.pictogram), std::move(look.name), worst_to_best(i, count)});
    }
    return values;
}

// Where half of the ballots lie on either side.
void draw_middle_line(Ui& ui, Rect const& bar) {
    auto const& m = ui.metrics();
    float const over = m.mm(2.5F);
    ui.fill({bar.x + bar.w / 2 - m.mm(0.4F), bar.y - over, m.mm(0.8F), bar.h + 2 * over},
            ui.theme().ink);
}

Scale scale_of(ClosedVote const& closed, Outcome const& outcome) {
    Scale scale;
    if (auto const* vote = std::get_if<agenda::Vote>(&closed.step.kind))
        scale.grades = vote->grades;
    scale.best = static_cast<int>(closed.results().poll.settings.get("best", 4));
    if (std::holds_alternative<tally::ConsentSteps>(outcome.steps)) {
        scale.kind = BallotKind::consent;
        scale.best = 5;
        scale.least = 1;
    }
    return scale;
}

void draw_distribution(ClosedVote const& closed, Distribution const& shown, std::size_t at,
                       std::vector<ScaleValue> const& values, Ui& ui, Rect const& row) {
    auto const& m = ui.metrics();
    auto option = row_of(closed, shown.option, at, shown.badge);
    option.chosen = shown.badge == "🏆" || shown.badge == "✅";
    option.value = shown.words;
    Rect rest = option_row(ui, row, option);
    Rect const verdict = rest.cut_end(rest.w * 0.24F);
    rest.cut_end(m.mm(4));
    Rect const bar = rest.middle(rest.w, std::min(row.h * 0.6F, m.mm(14)));
    draw_strip(ui, bar, shown.counts, values, shown.marked);
    if (shown.marked >= 0) draw_middle_line(ui, bar);
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 3};
    ui.write(verdict, {shown.words, ""}, fitting(ui, {shown.words, ""}, look, verdict, m.mm(3.5F)));
}

}  // namespace

void draw_shares(ClosedVote const& closed, Outcome const& outcome, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    Scale const scale = scale_of(closed, outcome);
    auto const all = distributions_of(outcome, scale, ui);
    if (all.empty()) return;
    auto const values = values_of(scale, all.front().counts.size(), ui);
    float const legend = std::min(std::max(m.mm(14), m.body() * 2), area.h * 0.25F);
    cut_row_buttons(ui, area, all.size(), legend + m.gap());
    draw_scale(ui, area.cut_top(legend), values);
    area.cut_top(m.gap());
    option_rows(ui, area, all.size(), m.mm(26), [&](std::size_t at, Rect const& row) {
        draw_distribution(closed, all[at], at, values, ui, row);
    });
}

}  // namespace jemaa::screens
