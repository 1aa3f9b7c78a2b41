#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

void draw_category_choice(session::State const& state, session::CategoryChoice const& choice,
                          Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui),
                      .primary = primary_command("silent", ui.say("category.silent"), Icon::forward,
                                                 session::ChooseCategory{})};
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, ui.say("category.title"), "");
    Rect area = areas.content;
    Look const look{.size = m.body(), .colour = ui.theme().ink_soft, .most_lines = 3};
    std::string const why = ui.say("category.text");
    float const height = ui.write(area, {why, ""}, look);
    ui.note(
        {.key = "why", .role = Role::text, .name = why, .rect = {area.x, area.y, area.w, height}});
    area.cut_top(height + m.gap() * 0.6F);

    auto const& categories = agenda::categories_of(*state.agenda);
    auto const count = static_cast<int>(categories.size());
    int const columns = count <= 3 ? std::max(1, count) : count <= 6 ? (count + 1) / 2 : 4;
    int const rows = std::max(1, (count + columns - 1) / columns);
    area.h = std::min(area.h, static_cast<float>(rows) * m.mm(80));
    std::vector<PlacedCard> cards;
    for (int i = 0; i < count; ++i) {
        auto const& category = categories[static_cast<std::size_t>(i)];
        cards.push_back({area.cell(i, columns, rows, m.gap()),
                         {.key = "category." + category.key,
                          .pictogram = category.pictogram,
                          .title = {category.title.in(state.language), ""},
                          .text = {category.text.in(state.language), ""},
                          .selected = category.key == choice.voter.category}});
    }
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (choice_card(ui, cards[i].rect, cards[i].card).pressed)
            actions.push_back(session::ChooseCategory{categories[i].key});
}

}  // namespace jemaa::screens
