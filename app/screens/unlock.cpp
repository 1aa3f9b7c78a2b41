#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "session/update.h"
#include "ui/fitting.h"
#include "ui/numeric_pad.h"

namespace jemaa::screens {

using namespace ui;
using session::Unlock;

namespace {

std::int64_t seconds_to_wait(session::State const& state) {
    auto const left = state.facilitator.retry_at - state.now;
    return left.count() <= 0 ? 0 : (left.count() + 999) / 1000;
}

std::string title_of(Unlock const& unlock, Ui const& ui) {
    switch (unlock.stage) {
        case Unlock::Stage::choose:
            return ui.say(unlock.purpose == Unlock::Purpose::assistant_pin ? "unlock.assistant"
                                                                           : "unlock.choose");
        case Unlock::Stage::repeat: return ui.say("unlock.repeat");
        case Unlock::Stage::enter: break;
    }
    switch (unlock.purpose) {
        case Unlock::Purpose::leave: return ui.say("unlock.leave");
        case Unlock::Purpose::raise: return ui.say("unlock.raise");
        default: return ui.say("unlock.enter");
    }
}

std::string trouble_of(session::State const& state, Unlock const& unlock, Ui const& ui) {
    if (auto const wait = seconds_to_wait(state); wait > 0) return ui.say_n("unlock.wait", wait);
    switch (unlock.trouble) {
        case Unlock::Trouble::wrong: return ui.say("unlock.wrong");
        case Unlock::Trouble::too_short:
            return ui.say_n("unlock.too_short", static_cast<std::int64_t>(session::shortest_pin));
        case Unlock::Trouble::differs: return ui.say("unlock.differs");
        case Unlock::Trouble::taken: return ui.say("unlock.taken");
        case Unlock::Trouble::none: break;
    }
    return {};
}

void draw_digits(Ui& ui, Rect const& row, std::size_t typed) {
    auto const& m = ui.metrics();
    std::size_t const places = std::max(typed, session::shortest_pin);
    float const radius = m.mm(3), pitch = m.mm(10);
    float x = row.x + row.w / 2 - pitch * static_cast<float>(places - 1) / 2;
    for (std::size_t i = 0; i < places; ++i, x += pitch) {
        Point const centre{x, row.y + row.h / 2};
        if (i < typed)
            ui.disc(centre, radius, ui.theme().act);
        else
            ui.ring(centre, radius, ui.theme().faint, m.line());
    }
}

void write_whole(Ui& ui, Rect const& rect, std::string const& text, Colour colour) {
    Look const look{.size = ui.metrics().body(), .colour = colour, .align = text::Align::center};
    ui.write(rect, {text, ""}, fitting(ui, {text, ""}, look, rect));
}

}  // namespace

void draw_unlock(session::State const& state, Unlock const& unlock, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui)};
    Rect area = draw_frame(state, ui, frame, actions).content;
    Rect side = area.cut_start(area.w * 0.46F).inset(0, area.h * 0.08F);
    side.cut_end(m.gap());
    ui.icon(side.cut_top(m.mm(m.compact() ? 12 : 22)), Icon::lock, ui.theme().act);
    side.cut_top(m.mm(3));
    std::string const title = title_of(unlock, ui);
    ui.note({.key = "title", .role = Role::heading, .name = title, .rect = side});
    Look const bold{.size = m.title(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .align = text::Align::center};
    Rect const most{side.x, side.y, side.w, side.h * 0.4F};
    side.cut_top(ui.write(side, {title, ""}, fitting(ui, {title, ""}, bold, most)) + m.mm(4));
    Rect const row = side.cut_top(m.mm(10));
    draw_digits(ui, row, unlock.digits.size());
    ui.note({.key = "pin",
             .role = Role::field,
             .name = title,
             .value = std::to_string(unlock.digits.size()),
             .rect = row});
    side.cut_top(m.mm(4));
    if (std::string const trouble = trouble_of(state, unlock, ui); !trouble.empty()) {
        ui.note({.key = "trouble", .role = Role::text, .name = trouble, .rect = side});
        ui.icon(side.cut_top(m.mm(8)), Icon::warning, ui.theme().danger);
        write_whole(ui, side, trouble, ui.theme().danger);
    } else if (unlock.stage == Unlock::Stage::choose) {
        bool const assistant = unlock.purpose == Unlock::Purpose::assistant_pin;
        write_whole(ui, side, ui.say(assistant ? "unlock.assistant.text" : "unlock.choose.text"),
                    ui.theme().ink_soft);
    }
    Rect const pad = area.middle(std::min(area.w, m.mm(120)), std::min(area.h, m.mm(140)));
    auto const press = numeric_pad(ui, pad,
                                   {.enabled = seconds_to_wait(state) == 0 && !unlock.checking,
                                    .can_submit = !unlock.digits.empty(),
                                    .erase_name = ui.say("keyboard.erase"),
                                    .submit_name = ui.say("unlock.submit")});
    if (!press) return;
    if (press->kind == PadPress::Kind::digit) actions.push_back(session::PinDigit{press->digit});
    if (press->kind == PadPress::Kind::erase) actions.push_back(session::PinErase{});
    if (press->kind == PadPress::Kind::submit) actions.push_back(session::PinSubmit{});
}

}  // namespace jemaa::screens
