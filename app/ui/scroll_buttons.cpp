#include "ui/scroll_buttons.h"

#include "ui/button.h"

namespace jemaa::ui {

void scroll_buttons(Ui& ui, Rect strip, std::string const& key, float step) {
    float const size = ui.metrics().target();
    bool const both = strip.h >= 2 * size;
    bool const down = ui.can_scroll_down(key);
    if ((both || !down) && button(ui, strip.cut_top(size),
                                  {.key = key + ".up",
                                   .icon = Icon::up,
                                   .name = ui.say("wall.up"),
                                   .enabled = ui.can_scroll_up(key),
                                   .size = size * 0.5F}))
        ui.scroll_by(key, -step);
    if ((both || down) && button(ui, strip.cut_bottom(size),
                                 {.key = key + ".down",
                                  .icon = Icon::down,
                                  .name = ui.say("wall.down"),
                                  .enabled = down,
                                  .size = size * 0.5F}))
        ui.scroll_by(key, step);
}

}  // namespace jemaa::ui
