#include "screens/page_turns.h"

#include <algorithm>

#include "ui/button.h"

namespace jemaa::screens {

using namespace ui;

void draw_page_turns(int page, int pages, Ui& ui, Rect const& bar, Actions& actions) {
    if (pages < 2) return;
    float const width = ui.metrics().target() * 1.4F;
    Rect row = bar.middle(std::min(bar.w, width * 2 + ui.metrics().mm(30)), bar.h);
    auto const turn = [&](bool on, Rect const& at) {
        Button const spec{.key = on ? "page.next" : "page.previous",
                          .icon = on ? Icon::forward : Icon::back,
                          .name = ui.say(on ? "wall.next" : "wall.previous"),
                          .enabled = on ? page + 1 < pages : page > 0};
        if (button(ui, at, spec)) actions.push_back(session::ShowPage{page + (on ? 1 : -1)});
    };
    turn(false, row.cut_start(width));
    turn(true, row.cut_end(width));
    ui.note({.key = "page",
             .role = Role::text,
             .name = ui.say("ballot.page", {{"n", page + 1}, {"all", pages}}),
             .rect = row});
    ui.write(row, {std::to_string(page + 1) + "/" + std::to_string(pages), ""},
             {.size = ui.metrics().body(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace jemaa::screens
