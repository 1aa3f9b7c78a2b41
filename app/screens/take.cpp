#include "screens/take.h"

#include <algorithm>

#include "session/take.h"
#include "text/messages.h"
#include "ui/button.h"

namespace jemaa::screens {

using namespace ui;
using session::Take;

namespace {

struct Press {
    char const* key;
    char const* message;
    Icon icon;
    session::Happening action;
};

Press press_of(Take::Phase phase) {
    switch (phase) {
        case Take::Phase::ready:
            return {"take.start", "take.start", Icon::microphone, session::StartTake{}};
        case Take::Phase::recording:
            return {"take.stop", "take.stop", Icon::stop, session::StopTake{}};
        case Take::Phase::recorded: break;
    }
    return {"take.hear", "take.hear", Icon::play, session::HearTake{}};
}

Milliseconds length_of(session::State const& state, Take const& take) {
    if (take.phase == Take::Phase::recording) return state.now - take.began;
    return take.length;
}

// "0:07"
std::string clock_of(Milliseconds length) {
    auto const seconds = length.count() / 1000;
    auto const rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

// On the console nobody can write or draw instead.
std::string sentence_of(session::State const& state, Ui const& ui, Take const& take) {
    bool const on_console = std::holds_alternative<session::ClipTake>(state.situation);
    if (take.trouble) return on_console ? ui.say("clips.trouble") : ui.say("take.trouble");
    switch (take.phase) {
        case Take::Phase::ready:
            return ui.say("take.ready", {{"seconds", session::longest_take.count() / 1000}});
        case Take::Phase::recording: return ui.say("take.recording");
        case Take::Phase::recorded: return ui.say("take.recorded");
    }
    return {};
}

void draw_ring(session::State const& state, Take const& take, Ui& ui, Point centre, float radius) {
    auto const& m = ui.metrics();
    float const share = static_cast<float>(length_of(state, take).count()) /
                        static_cast<float>(session::longest_take.count());
    bool const live = take.phase == Take::Phase::recording;
    ui.ring(centre, radius, ui.theme().border, m.mm(2));
    ui.arc(centre, radius, share, live ? ui.theme().danger : ui.theme().bar, m.mm(3));
}

}  // namespace

void draw_take(session::State const& state, Take const& take, Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    Rect sentence = area.cut_bottom(m.body() * 3.2F);
    Rect const clock = area.cut_bottom(m.title() * 1.5F);
    Press const press = press_of(take.phase);
    float const radius = std::min(area.w, area.h) * 0.44F;
    Point const centre{area.x + area.w / 2, area.y + area.h / 2};
    draw_ring(state, take, ui, centre, radius);
    float const side = std::max(radius * 1.2F, m.mm(20));
    if (button(ui, area.middle(side, side),
               {.key = press.key,
                .icon = press.icon,
                .kind = ButtonKind::primary,
                .name = ui.say(press.message),
                .size = side * 0.4F}))
        actions.push_back(press.action);
    std::string const time = clock_of(length_of(state, take));
    ui.note({.key = "take.time", .role = Role::meter, .name = time, .rect = clock});
    ui.write(clock, {time, "en"},
             {.size = m.title(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle});
    std::string const words = sentence_of(state, ui, take);
    ui.note({.key = take.trouble ? "trouble" : "sentence",
             .role = Role::text,
             .name = words,
             .rect = sentence});
    ui.write(sentence, {words, ""},
             {.size = m.body(),
              .colour = take.trouble ? ui.theme().danger : ui.theme().ink_soft,
              .align = text::Align::center,
              .most_lines = 2});
}

}  // namespace jemaa::screens
