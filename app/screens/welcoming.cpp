#include "screens/frame.h"
#include "screens/screens.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

void draw_welcoming(session::State const& state, Ui& ui, Actions& actions) {
    Frame const frame{.primary = primary_command("done", ui.say("welcome.understood"), Icon::check,
                                                 session::GoBack{})};
    Rect area = draw_frame(state, ui, frame, actions).content;
    auto const& step = step_of(state);
    draw_heading(ui, area, step.title.in(state.language), step.prompt.in(state.language));
    auto const* welcome = std::get_if<agenda::Welcome>(&step.kind);
    if (!welcome || welcome->points.empty()) return;
    auto const count = static_cast<int>(welcome->points.size());
    int const columns = count <= 3 ? count : (count + 1) / 2;
    int const rows = (count + columns - 1) / columns;
    std::vector<PlacedCard> cards;
    for (int i = 0; i < count; ++i) {
        auto const& point = welcome->points[static_cast<std::size_t>(i)];
        cards.push_back({area.cell(i, columns, rows, ui.metrics().gap()),
                         {.key = "point." + point.key,
                          .pictogram = point.pictogram,
                          .title = {point.title.in(state.language), ""},
                          .text = {point.text.in(state.language), ""},
                          .pressable = false}});
    }
    say_alike(ui, cards);
    for (auto const& [rect, card] : cards) choice_card(ui, rect, card);
}

}  // namespace jemaa::screens
