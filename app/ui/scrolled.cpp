#include "ui/scrolled.h"

#include "ui/button.h"

namespace jemaa::ui {
namespace {

void draw_buttons(Ui& ui, std::string const& key, Rect area, float step) {
    float const size = ui.metrics().target();
    if (button(ui, area.cut_top(size),
               {.key = key + ".up",
                .icon = Icon::up,
                .name = ui.say("wall.up"),
                .enabled = ui.can_scroll_up(key),
                .size = size * 0.5F}))
        ui.scroll_by(key, -step);
    if (button(ui, area.cut_bottom(size),
               {.key = key + ".down",
                .icon = Icon::down,
                .name = ui.say("wall.down"),
                .enabled = ui.can_scroll_down(key),
                .size = size * 0.5F}))
        ui.scroll_by(key, step);
}

}  // namespace

void scrolled(Ui& ui, std::string const& key, Rect rect, float content, float step,
              std::function<void(Rect)> const& draw) {
    if (content > rect.h) {
        draw_buttons(ui, key, rect.cut_end(ui.metrics().target()), step);
        rect.cut_end(ui.metrics().mm(2.5F));
    }
    float const offset = ui.begin_scroll(key, rect, content);
    draw({rect.x, rect.y - offset, rect.w, content});
    ui.end_scroll();
}

}  // namespace jemaa::ui
