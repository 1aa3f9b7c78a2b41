#include <algorithm>
#include <numeric>

#include "screens/ballot_frame.h"
#include "screens/distribution.h"
#include "screens/meaning_parts.h"

namespace jemaa::screens {

using namespace ui;
using meaning::Meaning;

namespace {

// Support and conflict of one option, over the criteria.
struct Standing {
    std::size_t place = 0;  ///< among the spreads
    double support = 0;
    double conflict = 0;
    std::string words;
};

std::string value_name(ClosedVote const& closed, Meaning const& meaning, int value, Ui const& ui) {
    if (meaning.kind != BallotKind::ranking) return text::number(ui.language(), value);
    if (value == 0) return ui.say("meaning.unranked");
    return ui.say("ballot.rank",
                  {{"n", static_cast<std::int64_t>(closed.results().options.size()) + 1 - value}});
}

ScaleValue look_of(ClosedVote const& closed, Meaning const& meaning, int value, Ui const& ui) {
    auto const* vote = std::get_if<agenda::Vote>(&closed.step.kind);
    switch (meaning.kind) {
        case BallotKind::approval:
        case BallotKind::budget:
            return {"", ui.say(value == 1 ? "ballot.chosen" : "ballot.not_chosen")};
        case BallotKind::score:
        case BallotKind::grades:
        case BallotKind::consent: {
            auto look = grade_look(meaning.kind, meaning.most,
                                   vote ? vote->grades : std::vector<agenda::Choice>{}, value, ui);
            return {std::move(look.pictogram), std::move(look.name)};
        }
        default: return {"", value_name(closed, meaning, value, ui)};
    }
}

std::vector<ScaleValue> scale_of(ClosedVote const& closed, Meaning const& meaning, Ui const& ui) {
    bool const has_a_worst = meaning.kind == BallotKind::score ||
                             meaning.kind == BallotKind::grades ||
                             meaning.kind == BallotKind::consent;
    std::vector<ScaleValue> scale;
    auto const all = static_cast<std::size_t>(meaning.most - meaning.least + 1);
    for (std::size_t at = 0; at < all; ++at) {
        scale.push_back(look_of(closed, meaning, meaning.least + static_cast<int>(at), ui));
        scale.back().colour = has_a_worst ? worst_to_best(at, all) : none_to_most(at, all);
    }
    return scale;
}

std::vector<std::int64_t> counts_of(Meaning const& meaning, insight::Spread const& spread) {
    std::vector<std::int64_t> counts(static_cast<std::size_t>(meaning.most - meaning.least + 1));
    for (auto const& [value, ballots] : spread.counts)
        counts.at(static_cast<std::size_t>(value - meaning.least)) = ballots;
    return counts;
}

bool same(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

// Whoever is ahead in it is told so, unless there is nothing to tell of.
void name_the_most(std::vector<Standing>& all, double Standing::*what, std::string const& words) {
    auto const most = std::ranges::max(all, {}, what).*what;
    auto const least = std::ranges::min(all, {}, what).*what;
    if (same(most, least)) return;
    for (auto& one : all)
        if (same(one.*what, most)) one.words += (one.words.empty() ? "" : " · ") + words;
}

// Most supported first.
std::vector<Standing> standings_of(Meaning const& meaning, Ui const& ui) {
    std::vector<Standing> all(meaning.agreement.front().spread.size());
    auto const criteria = static_cast<double>(meaning.agreement.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].place = i;
        for (auto const& agreement : meaning.agreement) {
            all[i].support += agreement.spread[i].support / criteria;
            all[i].conflict += agreement.spread[i].conflict / criteria;
        }
    }
    if (all.size() > 1) {
        name_the_most(all, &Standing::support, ui.say("meaning.most_support"));
        name_the_most(all, &Standing::conflict, ui.say("meaning.most_divided"));
    }
    std::ranges::stable_sort(all, std::greater{}, &Standing::support);
    return all;
}

void draw_criteria(ClosedVote const& closed, Meaning const& meaning, Ui& ui, Rect const& row) {
    auto const* vote = std::get_if<agenda::Vote>(&closed.step.kind);
    auto const columns = RowColumns::in(ui, row, meaning.agreement.size());
    for (std::size_t i = 0; i < meaning.agreement.size(); ++i) {
        auto const& key = meaning.agreement[i].criterion;
        if (!vote) continue;
        auto const named = std::ranges::find(vote->criteria, key, &agenda::Choice::key);
        if (named == vote->criteria.end()) continue;
        draw_column_head(ui, columns.cells[i], named->pictogram, named->title.in(ui.language()),
                         "");
    }
}

void draw_option(ClosedVote const& closed, Meaning const& meaning, Standing const& standing,
                 std::vector<ScaleValue> const& scale, std::size_t at, Ui& ui, Rect const& row) {
    auto const& m = ui.metrics();
    auto option = row_of(closed, meaning.agreement.front().spread[standing.place].option, at, "");
    option.value = ui.say("meaning.support", {{"n", whole_percent(standing.support)}});
    if (!standing.words.empty()) option.value += ", " + standing.words;
    auto const columns = RowColumns::in(ui, option_row(ui, row, option), meaning.agreement.size());
    for (std::size_t i = 0; i < meaning.agreement.size(); ++i) {
        Rect const cell = columns.cells[i];
        draw_strip(ui, cell.middle(cell.w, std::min(row.h * 0.6F, m.mm(14))),
                   counts_of(meaning, meaning.agreement[i].spread[standing.place]), scale);
    }
    write_note(ui, columns.note, standing.words);
}

}  // namespace

void draw_agreement(ClosedVote const& closed, Meaning const& meaning, Ui& ui, Areas areas) {
    auto const& m = ui.metrics();
    draw_results_heading(ui, areas, ui.say("meaning.agreement"), ui.say("meaning.agreement_how"));
    Rect area = areas.content;
    auto const scale = scale_of(closed, meaning, ui);
    auto const standings = standings_of(meaning, ui);
    float const row = std::min(std::max(m.mm(12), m.body() * 1.8F), area.h * 0.18F);
    bool const several = meaning.agreement.size() > 1;
    float const head = (several ? row : 0) + row + m.gap() * 0.6F;
    cut_row_buttons(ui, area, standings.size(), head);
    draw_scale(ui, area.cut_top(row), scale);
    area.cut_top(m.gap() * 0.6F);
    if (several) draw_criteria(closed, meaning, ui, option_rest(ui, area.cut_top(row)));
    option_rows(ui, area, standings.size(), m.mm(26), [&](std::size_t at, Rect const& place) {
        draw_option(closed, meaning, standings[at], scale, at, ui, place);
    });
}

}  // namespace jemaa::screens
