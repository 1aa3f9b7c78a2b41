#include "base/utf8.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/typing.h"

namespace jemaa::screens {

using namespace ui;

void draw_theme_entry(session::State const& state, session::ThemeEntry const& entry, Ui& ui,
                      Actions& actions) {
    bool const is_new = entry.theme.is_nil();
    Frame frame{.back = back_command(ui),
                .primary = primary_command("keep", ui.say("theme.keep"), Icon::check,
                                           session::KeepWords{})};
    frame.primary->button.enabled = !trimmed(entry.text).empty();
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, ui.say(is_new ? "theme.new" : "theme.title"),
                       ui.say("theme.text"));
    if (!is_new) {
        Button spec{.key = "dissolve", .label = ui.say("theme.dissolve"), .icon = Icon::erase};
        float const width = button_width(ui, spec);
        if (width > areas.middle.w) spec.name = std::exchange(spec.label, {});
        Rect const at = areas.middle.middle(std::min(areas.middle.w, width), areas.middle.h);
        if (button(ui, at, spec)) actions.push_back(session::DissolveTheme{});
    }
    std::string const pictogram =
        is_new ? std::string() : state.record.items.at(entry.theme).pictogram;
    draw_typing(state, entry, ui, areas.content,
                {.key = "theme.words",
                 .name = ui.say("theme.field"),
                 .hint = ui.say("theme.hint"),
                 .pictogram = pictogram},
                actions);
}

}  // namespace jemaa::screens
