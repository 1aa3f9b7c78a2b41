#include "screens/voice.h"

#include <algorithm>

#include "screens/heard.h"
#include "screens/reading.h"
#include "screens/screens.h"
#include "ui/button.h"
#include "ui/progress.h"

namespace jemaa::screens {

using namespace ui;
using session::Voice;

namespace {

Button tool(Ui const& ui, std::string key, Icon icon, std::string name, bool selected = false) {
    return {.key = std::move(key),
            .icon = icon,
            .name = std::move(name),
            .selected = selected,
            .size = ui.metrics().target() * 0.42F};
}

// One step less, how far it is set, one step more.
struct Scale {
    std::string key, name, less, more;
    Icon less_icon, more_icon;
    int value, least, most;
};

// -1 or 1 when it was pressed.
int draw_scale(Ui& ui, Rect row, Scale const& scale) {
    auto const& m = ui.metrics();
    float const side = std::max(m.target(), row.h);
    auto const end = [&](bool more) {
        return Button{.key = "voice." + scale.key + (more ? ".more" : ".less"),
                      .icon = more ? scale.more_icon : scale.less_icon,
                      .name = more ? scale.more : scale.less,
                      .enabled = more ? scale.value < scale.most : scale.value > scale.least,
                      .size = m.target() * 0.42F};
    };
    int by = 0;
    if (button(ui, row.cut_start(side), end(false))) by = -1;
    if (button(ui, row.cut_end(side), end(true))) by = 1;
    Rect const middle = row.inset(m.gap(), 0);
    Rect label = middle;
    Rect dots = label.cut_bottom(label.h * 0.4F);
    ui.write(label, {scale.name, ""},
             {.size = m.body(),
              .colour = ui.theme().ink,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
    progress_row(ui, dots.middle(std::min(dots.w, m.mm(60)), m.mm(3)), scale.name, scale.value,
                 scale.most);
    return by;
}

struct Panel {
    Rect box, rows;
    float row = 0;
};

Panel lay_out(Ui& ui) {
    auto const& m = ui.metrics();
    float const pad = m.mm(m.compact() ? 4 : 8);
    float const row = m.mm(m.compact() ? 15 : 20);
    float const height = 2 * pad + 5 * row + 4 * m.gap();
    Rect const box = ui.screen().middle(std::min(m.mm(200), ui.screen().w - 2 * m.margin()),
                                        std::min(height, ui.screen().h - 2 * m.mm(2)));
    return {box, box.inset(pad), row};
}

void draw_title(Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    ui.icon(row.cut_start(m.target() * 0.6F), Icon::sound, ui.theme().act);
    row.cut_start(m.mm(3));
    ui.write(row, {ui.say("voice.title"), ""},
             {.size = m.strong(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace

void draw_voice_tools(session::State const& state, Ui& ui, Rect& bar, Actions& actions) {
    Voice const& voice = state.voice;
    if (!voice.can_speak) return;
    float const size = ui.metrics().target();
    float const gap = ui.metrics().mm(2.5F);
    if (!voice.on) {
        if (button(ui, bar.cut_start(size), tool(ui, "voice", Icon::sound, ui.say("voice.listen"))))
            actions.push_back(session::SwitchVoice{});
        bar.cut_start(gap);
        return;
    }
    if (button(ui, bar.cut_start(size), tool(ui, "voice", Icon::again, ui.say("voice.again"))))
        actions.push_back(session::ReadAgain{});
    bar.cut_start(gap);
    if (button(ui, bar.cut_start(size),
               tool(ui, "voice.set", Icon::sound, ui.say("voice.set"), true)))
        actions.push_back(session::AskVoice{});
    bar.cut_start(gap);
}

void draw_voice_panel(session::State const& state, Ui& ui, Actions& actions) {
    Voice const& voice = state.voice;
    ui.veil();
    auto [box, area, height] = lay_out(ui);
    ui.note({.key = "dialog", .role = Role::dialog, .name = ui.say("voice.title"), .rect = box});
    ui.fill(box, ui.theme().surface, ui.metrics().corner());
    ui.outline(box, ui.theme().act, ui.metrics().thick_line(), ui.metrics().corner());
    auto const next = [&, gap = ui.metrics().gap(), row = height] {
        Rect const at = area.cut_top(row);
        area.cut_top(gap);
        return at;
    };
    draw_title(ui, next());
    if (int const by = draw_scale(
            ui, next(),
            {"volume", ui.say("voice.volume"), ui.say("voice.quieter"), ui.say("voice.louder"),
             Icon::quieter, Icon::louder, voice.volume, session::quietest, session::loudest}))
        actions.push_back(session::SetVolume{voice.volume + by});
    if (int const by = draw_scale(
            ui, next(),
            {"pace", ui.say("voice.pace"), ui.say("voice.slower"), ui.say("voice.faster"),
             Icon::slower, Icon::faster, voice.pace, session::slowest, session::fastest}))
        actions.push_back(session::SetPace{voice.pace + by});
    if (button(ui, next(),
               {.key = "voice.touch",
                .label = ui.say("voice.touch_first"),
                .icon = voice.touch_first ? Icon::done : Icon::hand,
                .selected = voice.touch_first}))
        actions.push_back(session::SwitchTouchFirst{});
    Rect last = next();
    Button const off{.key = "voice.off", .label = ui.say("voice.off"), .icon = Icon::no_sound};
    if (button(ui, last.cut_start(last.w * 0.48F), off)) actions.push_back(session::SwitchVoice{});
    if (button(ui, last.cut_end(last.w * 0.92F),
               {.key = "voice.close",
                .label = ui.say("voice.close"),
                .icon = Icon::check,
                .kind = ButtonKind::primary}))
        actions.push_back(session::CloseDialog{});
}

void read_aloud(session::State const& state, Ui& ui, std::string const& screen, Actions& actions) {
    if (!state.voice.on) return;
    if (auto const& asked = ui.asked()) {
        if (asked->acts_next)
            actions.push_back(session::TouchFirst{asked->key});
        else
            actions.push_back(session::AskAbout{asked->key});
        return;
    }
    if (state.voice.heard != screen) {
        actions.push_back(session::ReadAloud{screen, heard(state, ui, read_of_screen(ui))});
    } else if (auto const& key = state.voice.asked; !key.empty()) {
        actions.push_back(session::ReadAloud{{}, heard(state, ui, read_of(ui, key))});
    }
}

void mark_touched(session::State const& state, Ui& ui) {
    auto const* element = find(ui.elements(), state.voice.touched);
    if (!element || !state.voice.touch_first) return;
    ui.outline(ui.place(element->visible), ui.theme().bar, ui.metrics().thick_line() * 1.5F,
               ui.metrics().button_corner());
}

}  // namespace jemaa::screens
