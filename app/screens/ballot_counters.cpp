#include <algorithm>

#include "screens/ballot_frame.h"
#include "ui/dots.h"

namespace jemaa::screens {

using namespace ui;
using session::BallotDraft;

namespace {

void draw_footer(BallotDraft const& draft, std::size_t option, Ui& ui, Rect footer,
                 Actions& actions) {
    auto const& m = ui.metrics();
    int const placed = draft.values[option], most = session::most_on_one(draft);
    bool const may_add = session::left_of(draft) > 0;
    if (placed > 0) {
        float const size = std::min(footer.h, m.mm(13));
        Rect const minus = footer.cut_end(m.mm(13)).middle(m.mm(13), size);
        if (button(ui, minus,
                   {.key = "remove." + std::to_string(option),
                    .icon = Icon::minus,
                    .name = ui.say("ballot.remove")}))
            actions.push_back(session::TakeBack{option});
        footer.cut_end(m.mm(2.5F));
    }
    int const places = std::min(most, placed + (may_add && placed < most ? 1 : 0));
    dots(ui, footer, placed, std::max(places, placed), m.mm(4.3F), counter_sign(draft));
}

}  // namespace

void draw_counters(session::State const& state, BallotDraft const& draft, Ui& ui, Rect area,
                   Actions& actions) {
    bool const seeds = draft.kind == BallotKind::seeds;
    auto const cells = page_cells(draft, area, ui.metrics().gap());
    std::vector<PlacedCard> cards;
    for (auto const& [option, cell] : cells) {
        int const placed = draft.values[option];
        auto spec = option_card(state, draft, option);
        spec.selected = placed > 0;
        spec.value = ui.say_n(seeds ? "ballot.seeds" : "ballot.dots", placed);
        spec.footer = ui.metrics().mm(13);
        cards.push_back({cell, std::move(spec)});
    }
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const option = cells[i].option;
        auto const card = choice_card(ui, cells[i].rect, cards[i].card);
        draw_footer(draft, option, ui, card.footer, actions);
        if (card.pressed) actions.push_back(session::TouchOption{option});
    }
}

}  // namespace jemaa::screens
