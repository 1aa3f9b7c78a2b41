#include <algorithm>

#include "screens/ballot_frame.h"

namespace jemaa::screens {

using namespace ui;
using session::BallotDraft;

namespace {

std::string value_of(BallotDraft const& draft, std::size_t option, Ui const& ui) {
    int const value = draft.values[option];
    if (value == 0) return ui.say("ballot.not_chosen");
    if (draft.kind == BallotKind::ranking) return ui.say("ballot.rank", {{"n", value}});
    return ui.say("ballot.chosen");
}

void draw_badge(BallotDraft const& draft, std::size_t option, Ui& ui, Rect const& place) {
    int const value = draft.values[option];
    auto const& m = ui.metrics();
    float const size = std::min(place.h, m.mm(12));
    Rect const disc = Rect(place).cut_end(size).middle(size, size);
    bool const ranked = draft.kind == BallotKind::ranking;
    if (value > 0) ui.fill(disc, ui.theme().act, size / 2);
    ui.outline(disc, value > 0 ? ui.theme().act : ui.theme().border, m.line(), size / 2);
    if (value == 0) return;
    if (!ranked) return ui.icon(disc.inset(size * 0.2F), Icon::check, ui.theme().on_act);
    ui.write(disc, {std::to_string(value), ""},
             {.size = size * 0.6F,
              .colour = ui.theme().on_act,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace

void draw_choices(session::State const& state, BallotDraft const& draft, Ui& ui, Rect area,
                  Actions& actions) {
    auto const cells = page_cells(draft, area, ui.metrics().gap());
    std::vector<PlacedCard> cards;
    for (auto const& [option, cell] : cells) {
        auto spec = option_card(state, draft, option);
        spec.selected = draft.values[option] > 0;
        spec.value = value_of(draft, option, ui);
        spec.footer = ui.metrics().mm(13);
        cards.push_back({cell, std::move(spec)});
    }
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const option = cells[i].option;
        auto const card = choice_card(ui, cells[i].rect, cards[i].card);
        draw_badge(draft, option, ui, card.footer);
        if (draft.kind == BallotKind::budget)
            ui.write(card.footer, {money(state, draft.shown[option].cost), ""},
                     {.size = ui.metrics().strong(),
                      .colour = ui.theme().on_bar,
                      .weight = text::Weight::bold,
                      .stand = Stand::middle,
                      .most_lines = 1});
        if (card.pressed) actions.push_back(session::TouchOption{option});
    }
}

}  // namespace jemaa::screens
