#include <algorithm>
#include <array>

#include "screens/ballot_frame.h"
#include "screens/results_parts.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using tally::Outcome;

namespace {

// From the worst to the best; told apart by every kind of colour sight.
constexpr std::array<Colour, 5> shades{0xA6611A, 0xDFC27D, 0xE9E5DC, 0x80CDC1, 0x1F7A80};

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

Colour shade(std::size_t at, std::size_t all) {
    auto const last = shades.size() - 1;
    return shades.at(all < 2 ? last : at * last / (all - 1));
}

bool is_dark(Colour colour) {
    return colour == shades.front() || colour == shades.back();
}

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

// The best one first, as in the bars.
void draw_legend(Scale const& scale, std::size_t count, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    for (std::size_t i = 0; i < count; ++i) {
        auto const value = count - 1 - i;
        auto const look = grade_look(scale.kind, scale.best, scale.grades,
                                     static_cast<int>(value) + scale.least, ui);
        Rect cell = row.cell(static_cast<int>(i), static_cast<int>(count), 1, m.mm(2));
        ui.fill(cell.cut_bottom(m.mm(2.5F)), shade(value, count), m.mm(1));
        if (!look.pictogram.empty())
            ui.pictogram(cell.cut_start(std::min(cell.h, m.mm(9))), look.pictogram);
        cell.cut_start(m.mm(1.5F));
        Look const words{
            .size = m.small(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 2};
        ui.write(cell, {look.name, ""}, fitting(ui, {look.name, ""}, words, cell, m.mm(3.5F)));
    }
}

void draw_segments(Distribution const& shown, Ui& ui, Rect const& bar) {
    auto const& m = ui.metrics();
    auto const count = shown.counts.size();
    std::int64_t all = 0;
    for (auto const n : shown.counts) all += n;
    if (all == 0) return ui.outline(bar, ui.theme().border, m.line(), m.mm(1));
    float x = bar.x;
    Rect marked{};
    for (std::size_t value = count; value-- > 0;) {
        auto const n = shown.counts[value];
        if (n == 0) continue;
        Rect const part{x, bar.y, bar.w * static_cast<float>(n) / static_cast<float>(all), bar.h};
        x += part.w;
        Colour const colour = shade(value, count);
        ui.fill(part, colour);
        if (shown.marked == static_cast<int>(value)) marked = part;
        ui.write(part, {text::number(ui.language(), n), ""},
                 {.size = std::min(m.strong(), bar.h * 0.7F),
                  .colour = is_dark(colour) ? ui.theme().on_act : ui.theme().ink,
                  .weight = text::Weight::bold,
                  .align = text::Align::center,
                  .stand = Stand::middle,
                  .most_lines = 1});
    }
    if (!marked.empty()) ui.outline(marked, ui.theme().ink, m.thick_line(), m.mm(1));
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
    scale.best = static_cast<int>(closed.results.poll.settings.get("best", 4));
    if (std::holds_alternative<tally::ConsentSteps>(outcome.steps)) {
        scale.kind = BallotKind::consent;
        scale.best = 5;
        scale.least = 1;
    }
    return scale;
}

void draw_distribution(ClosedVote const& closed, Distribution const& shown, std::size_t at, Ui& ui,
                       Rect const& row) {
    auto const& m = ui.metrics();
    auto option = row_of(closed, shown.option, at, shown.badge);
    option.chosen = shown.badge == "🏆" || shown.badge == "✅";
    option.value = shown.words;
    Rect rest = option_row(ui, row, option);
    Rect const verdict = rest.cut_end(rest.w * 0.24F);
    rest.cut_end(m.mm(4));
    Rect const bar = rest.middle(rest.w, std::min(row.h * 0.6F, m.mm(14)));
    draw_segments(shown, ui, bar);
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
    draw_legend(scale, all.front().counts.size(), ui,
                area.cut_top(std::max(m.mm(14), m.body() * 2)));
    area.cut_top(m.gap());
    option_rows(ui, area, all.size(), m.mm(26), [&](std::size_t at, Rect const& row) {
        draw_distribution(closed, all[at], at, ui, row);
    });
}

}  // namespace jemaa::screens
