#include "screens/console_time.h"

#include <utility>

#include "screens/countdown.h"
#include "screens/frame.h"
#include "session/countdown.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_left(session::State const& state, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    std::string const words = countdown_words(state, ui);
    bool const paused = session::is_paused(state);
    std::string const shown = words.empty() ? ui.say("countdown.none") : words;
    ui.note({.key = "time", .role = Role::text, .name = shown, .rect = area});
    ui.icon(area.cut_start(m.mm(12)), paused ? Icon::pause : Icon::timer, ui.theme().act);
    area.cut_start(m.mm(2));
    Look look{.size = words.empty() ? m.body() : m.title(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 2};
    while (look.size > m.mm(3.4F) && ui.measure({shown, ""}, look, area.w).height > area.h)
        look.size -= 1;
    ui.write(area, {shown, ""}, look);
}

}  // namespace

void draw_time(session::State const& state, Ui& ui, Rect area, Actions& actions) {
    if (!session::is_running(state, session::current_step(state))) return;
    auto const& m = ui.metrics();
    bool const paused = session::is_paused(state);
    Command const commands[] = {
        {{.key = paused ? "resume" : "pause",
          .label = ui.say(paused ? "console.resume" : "console.pause"),
          .icon = paused ? Icon::play : Icon::pause},
         paused ? session::Happening(session::ResumeStep{}) : session::PauseStep{}},
        {{.key = "extend", .label = ui.say("console.extend"), .icon = Icon::timer},
         session::ExtendStep{}},
    };
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(3));
    Rect const row = area.cut_bottom(m.target());
    area.cut_bottom(m.mm(2));
    draw_left(state, ui, area);
    for (int i = 0; i < 2; ++i) {
        Command command = commands[i];
        Rect const place = row.cell(i, 2, 1, m.mm(2.5F));
        if (button_width(ui, command.button) > place.w)
            command.button.name = std::exchange(command.button.label, {});
        if (button(ui, place, command.button)) actions.push_back(command.action);
    }
}

}  // namespace jemaa::screens
