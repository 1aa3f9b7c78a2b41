#include "screens/countdown.h"

#include <algorithm>

#include "session/time.h"

namespace jemaa::screens {

using namespace ui;
using session::Countdown;

std::string countdown_words(Countdown const& time, Ui const& ui) {
    switch (time.unit) {
        case Countdown::Unit::minutes: return ui.say_n("countdown.minutes", time.value);
        case Countdown::Unit::seconds: return ui.say_n("countdown.seconds", time.value);
        case Countdown::Unit::over: return ui.say_n("countdown.over", time.value);
    }
    return {};
}

std::string countdown_words(session::State const& state, Ui const& ui) {
    if (session::is_paused(state)) return ui.say("countdown.paused");
    auto const time = session::countdown(state);
    return time ? countdown_words(*time, ui) : std::string();
}

void draw_countdown(session::State const& state, Ui& ui, Rect& bar) {
    if (!session::shows_countdown(state)) return;
    draw_clock(ui, bar, countdown_words(state, ui), session::is_paused(state), ui.metrics().body());
}

void draw_clock(Ui& ui, Rect& bar, std::string const& words, bool paused, float size) {
    if (words.empty()) return;
    auto const& m = ui.metrics();
    Look const look{.size = size,
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    float const sign = std::max(m.mm(8), size), wide = ui.measure({words, ""}, look).width + 1;
    if (sign + wide + m.mm(4) > bar.w) return;
    Rect place = bar.cut_end(sign + wide + m.mm(2));
    bar.cut_end(m.mm(4));
    ui.note({.key = "countdown", .role = Role::text, .name = words, .rect = place});
    ui.icon(place.cut_start(sign), paused ? Icon::pause : Icon::timer, ui.theme().act);
    place.cut_start(m.mm(1));
    ui.write(place, {words, ""}, look);
}

}  // namespace jemaa::screens
