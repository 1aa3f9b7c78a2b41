#include "ui/scrolled.h"

#include "ui/scroll_buttons.h"

namespace jemaa::ui {

void scrolled(Ui& ui, std::string const& key, Rect rect, float content, float step,
              std::function<void(Rect)> const& draw) {
    if (content > rect.h) {
        scroll_buttons(ui, rect.cut_end(ui.metrics().target()), key, step);
        rect.cut_end(ui.metrics().mm(2.5F));
    }
    float const offset = ui.begin_scroll(key, rect, content);
    draw({rect.x, rect.y - offset, rect.w, content});
    ui.end_scroll();
}

}  // namespace jemaa::ui
