#include <algorithm>
#include <array>

#include "screens/ballot_frame.h"

namespace jemaa::screens {

using namespace ui;

void draw_duel(session::State const& state, session::BallotDraft const& draft, Ui& ui, Rect area,
               Actions& actions) {
    auto const& m = ui.metrics();
    auto const at = static_cast<std::size_t>(draft.page);
    if (at >= draft.duels.size()) return;
    Rect below = area.cut_bottom(m.mm(m.compact() ? 16.F : 22.F));
    area.cut_bottom(m.gap());
    auto const& duel = draft.duels[at];
    std::array<std::size_t, 2> const sides{duel.first, duel.second};
    std::vector<PlacedCard> cards;
    for (int side = 0; side < 2; ++side) {
        int const value = side + 1;
        auto spec = option_card(state, draft, sides.at(static_cast<std::size_t>(side)));
        spec.key = "side." + std::to_string(value);
        spec.selected = draft.values[at] == value;
        if (spec.selected) spec.value = ui.say("ballot.chosen");
        cards.push_back({area.cell(side, 2, 1, m.gap() * 2), std::move(spec)});
    }
    say_alike(ui, cards);
    for (int side = 0; side < 2; ++side) {
        auto const& [rect, spec] = cards[static_cast<std::size_t>(side)];
        if (choice_card(ui, rect, spec).pressed) actions.push_back(session::AnswerDuel{side + 1});
    }
    Button const neither{.key = "undecided",
                         .label = ui.say("ballot.cannot_decide"),
                         .icon = Icon::help,
                         .selected = draft.values[at] == 3};
    float const width = std::min(below.w, button_width(ui, neither));
    if (button(ui, below.middle(width, below.h), neither))
        actions.push_back(session::AnswerDuel{3});
}

}  // namespace jemaa::screens
