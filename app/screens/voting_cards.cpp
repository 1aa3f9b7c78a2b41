#include <algorithm>

#include "screens/figure.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/targets.h"
#include "session/card.h"
#include "session/update.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;
using session::VotingCards;

namespace {

// Only how many have voted in the vote that the kiosk stands at.
void draw_figures(session::State const& state, int cards, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    draw_figure(ui, area.cut_start(std::min(area.w * 0.48F, m.mm(90))),
                {"cards", text::number(state.language, cards), ui.say_n("cards.count", cards)});
    auto const& step = step_of(state);
    if (cards == 0 || !std::holds_alternative<agenda::Vote>(step.kind)) return;
    area.cut_start(m.gap());
    int const used = session::cards_used(state.record, step.key);
    draw_figure(
        ui, area.cut_start(std::min(area.w, m.mm(90))),
        {"used", std::to_string(used) + "/" + std::to_string(cards), ui.say("console.voted")});
}

void draw_makers(session::State const& state, int cards, bool enabled, Ui& ui, Rect row,
                 Actions& actions) {
    auto const& m = ui.metrics();
    int const missing = session::attendance_total(state.record) - cards;
    std::vector<int> counts{session::cards_at_once};
    if (missing > 0 && missing != counts[0]) counts.push_back(missing);
    for (int const count : counts) {
        bool const for_all = count == missing && counts.size() > 1;
        Button const spec{.key = for_all ? "make_missing" : "make_ten",
                          .label = ui.say_n(for_all ? "cards.missing" : "cards.more", count),
                          .icon = Icon::plus,
                          .enabled = enabled};
        float const width = std::min(button_width(ui, spec), (row.w - m.gap()) * 0.62F);
        if (button(ui, row.cut_start(width), spec)) actions.push_back(session::MakeCards{count});
        row.cut_start(m.mm(3));
    }
}

std::string sentence_of(session::State const& state, int cards, Ui const& ui) {
    if (!session::may_make_cards(state)) return ui.say("cards.late");
    return ui.say(cards == 0 ? "cards.none" : "cards.text");
}

}  // namespace

void draw_voting_cards(session::State const& state, VotingCards const& panel, Ui& ui,
                       Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui)};
    Areas areas = draw_frame(state, ui, frame, actions);
    auto const cards = static_cast<int>(session::own_cards(state.record).size());
    draw_dense_heading(ui, areas, ui.say("cards.title"), sentence_of(state, cards, ui));
    Rect area = areas.content;
    draw_figures(state, cards, ui,
                 area.cut_top(m.compact() ? m.mm(13) : std::min(area.h * 0.26F, m.mm(40))));
    area.cut_top(m.gap());
    bool const may_make = !panel.busy && session::may_make_cards(state);
    draw_makers(state, cards, may_make, ui, area.cut_top(m.mm(m.compact() ? 14.F : 18.F)), actions);
    area.cut_top(m.gap());
    if (cards == 0) {
        Look const look{.size = m.body(), .colour = ui.theme().ink_soft};
        if (m.compact()) ui.write(area, {sentence_of(state, cards, ui), ""}, look);
        return;
    }
    bool const fresh = !panel.made.empty();
    std::string const where =
        ui.say_n(fresh ? "cards.print_new" : "cards.print", fresh ? std::ssize(panel.made) : cards);
    ui.note({.key = "print", .role = Role::text, .name = where, .rect = area});
    Look look{
        .size = m.body(), .colour = ui.theme().ink, .weight = text::Weight::bold, .most_lines = 1};
    look = fitting(ui, {where, ""}, look, area);
    area.cut_top(ui.write(area, {where, ""}, look) + m.mm(1));
    Rect const outcome = area.cut_bottom(area.h * (m.compact() ? 0.38F : 0.3F));
    draw_outcome(ui, outcome, {panel.busy, panel.written, panel.error});
    if (panel.targets.empty()) return;
    area.h = std::min(area.h, static_cast<float>(target_rows(panel.targets.size())) * m.mm(60));
    int const pressed = draw_targets(ui, area, panel.targets, !panel.busy);
    if (pressed >= 0)
        actions.push_back(
            session::PrintCards{panel.targets[static_cast<std::size_t>(pressed)].folder});
}

}  // namespace jemaa::screens
