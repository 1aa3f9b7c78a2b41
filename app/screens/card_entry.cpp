#include <algorithm>
#include <utility>

#include "domain/card_code.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/update.h"
#include "ui/fitting.h"
#include "ui/numeric_pad.h"

namespace jemaa::screens {

using namespace ui;
using session::CardEntry;

namespace {

std::int64_t seconds_to_wait(session::State const& state) {
    auto const left = state.card_guard.retry_at - state.now;
    return left.count() <= 0 ? 0 : (left.count() + 999) / 1000;
}

std::string trouble_of(session::State const& state, CardEntry const& entry, Ui const& ui) {
    if (auto const wait = seconds_to_wait(state); wait > 0) return ui.say_n("card.wait", wait);
    switch (entry.trouble) {
        case CardEntry::Trouble::none: break;
        case CardEntry::Trouble::mistyped: return ui.say("card.mistyped");
        case CardEntry::Trouble::unknown: return ui.say("card.unknown");
        case CardEntry::Trouble::foreign: return ui.say("card.foreign", {{"kiosk", entry.kiosk}});
        case CardEntry::Trouble::used: return ui.say("card.used");
    }
    return {};
}

// Signs stand on a card from left to right in every language.
int from_left(Ui const& ui, int place, int places) {
    return ui.mirrored() ? places - 1 - place : place;
}

void draw_slot(Ui& ui, Rect const& slot, bool filled, bool next) {
    auto const& m = ui.metrics();
    ui.fill(slot, filled ? ui.theme().surface : ui.theme().sunken, m.mm(2));
    ui.outline(slot, next ? ui.theme().act : ui.theme().border, next ? ui.chosen_line() : m.line(),
               m.mm(2));
}

// In groups of three, three and two, as they are printed.
void draw_digits(Ui& ui, Rect const& row, std::string const& digits) {
    auto const& m = ui.metrics();
    auto const places = static_cast<int>(card_code_length);
    float const gap = m.mm(1.5F), between = m.mm(3);
    float const width = std::min((row.w - 7 * gap - 2 * between) / 8, m.mm(20));
    Rect const all = row.middle(8 * width + 7 * gap + 2 * between, row.h);
    for (int i = 0; i < places; ++i) {
        int const groups = (i >= 3 ? 1 : 0) + (i >= 6 ? 1 : 0);
        float const from =
            static_cast<float>(i) * (width + gap) + static_cast<float>(groups) * between;
        Rect const slot{ui.mirrored() ? all.right() - from - width : all.x + from, all.y, width,
                        all.h};
        auto const place = static_cast<std::size_t>(i);
        bool const filled = place < digits.size();
        draw_slot(ui, slot, filled, place == digits.size());
        if (filled)
            ui.write(slot, {std::string(1, digits[place]), "en"},
                     {.size = std::min(m.title() * 1.4F, width * 1.1F),
                      .colour = ui.theme().ink,
                      .weight = text::Weight::bold,
                      .align = text::Align::center,
                      .stand = Stand::middle});
    }
}

// The dots under a sign tell its place to those who do not read digits.
void draw_place_dots(Ui& ui, Rect const& row, int count) {
    float const radius = ui.metrics().mm(1), pitch = ui.metrics().mm(3.2F);
    float x = row.x + row.w / 2 - pitch * static_cast<float>(count - 1) / 2;
    for (int i = 0; i < count; ++i, x += pitch)
        ui.disc({x, row.y + row.h / 2}, radius, ui.theme().ink_soft);
}

void draw_chosen(Ui& ui, Rect row, std::vector<std::size_t> const& chosen) {
    auto const& m = ui.metrics();
    auto const places = static_cast<int>(card_pictogram_count);
    float const gap = m.mm(2.5F);
    float const side = std::min((row.w - 3 * gap) / 4, row.h - m.mm(5));
    row = row.middle(4 * side + 3 * gap, side + m.mm(5));
    Rect const dots = row.cut_bottom(m.mm(5));
    for (int i = 0; i < places; ++i) {
        auto const place = static_cast<std::size_t>(i);
        Rect const slot = row.cell(from_left(ui, i, places), places, 1, gap);
        bool const filled = place < chosen.size();
        draw_slot(ui, slot, filled, place == chosen.size());
        if (filled)
            ui.pictogram(slot.inset(m.mm(1.5F)), std::string(card_pictograms[chosen[place]]));
        draw_place_dots(ui, dots.cell(from_left(ui, i, places), places, 1, gap), i + 1);
    }
}

void draw_pictogram_pad(Ui& ui, Rect const& area, bool enabled, Actions& actions) {
    auto const& m = ui.metrics();
    int const columns = area.w > area.h * 1.35F ? 8 : 4;
    auto const count = static_cast<int>(card_pictograms.size());
    for (int i = 0; i < count; ++i) {
        auto const place = static_cast<std::size_t>(i);
        std::string const emoji(card_pictograms[place]);
        Rect const cell = area.cell(i, columns, count / columns, m.mm(2.5F));
        std::string const key = "sign." + std::to_string(i);
        if (ui.press(
                {.key = key, .role = Role::key, .name = emoji, .enabled = enabled, .rect = cell}))
            actions.push_back(session::CardPictogram{place});
        bool const held = enabled && ui.held(key, cell);
        ui.fill(cell, held ? ui.theme().current : ui.theme().surface, m.button_corner());
        ui.outline(cell, held ? ui.theme().act : ui.theme().border, m.line(), m.button_corner());
        ui.pictogram(cell.inset(m.mm(1.5F)), emoji);
    }
}

void draw_pad(CardEntry const& entry, bool enabled, Ui& ui, Rect const& area, Actions& actions) {
    auto const& m = ui.metrics();
    if (entry.by_pictograms) return draw_pictogram_pad(ui, area, enabled, actions);
    Rect const pad = area.middle(std::min(area.w, m.mm(120)), std::min(area.h, m.mm(140)));
    auto const press = numeric_pad(ui, pad,
                                   {.enabled = enabled,
                                    .can_submit = !entry.digits.empty(),
                                    .listens = false,
                                    .erase_name = ui.say("keyboard.erase"),
                                    .submit_name = ui.say("card.use")});
    if (!press) return;
    if (press->kind == PadPress::Kind::digit) actions.push_back(session::CardDigit{press->digit});
    if (press->kind == PadPress::Kind::erase) actions.push_back(session::CardErase{});
    if (press->kind == PadPress::Kind::submit) actions.push_back(session::CardSubmit{});
}

// A scanner types faster than frames are drawn: every stroke counts.
void take_strokes(CardEntry const& entry, Ui& ui, Actions& actions) {
    bool by_pictograms = entry.by_pictograms;
    for (auto const& stroke : ui.strokes()) {
        auto const digit = digit_of_key(stroke.letter);
        if (digit && std::exchange(by_pictograms, false))
            actions.push_back(session::CardByPictograms{false});
        if (digit) actions.push_back(session::CardDigit{*digit});
        if (stroke.kind == KeyStroke::Kind::backspace) actions.push_back(session::CardErase{});
        if (stroke.kind == KeyStroke::Kind::enter) actions.push_back(session::CardSubmit{});
    }
}

void draw_trouble(Ui& ui, Rect area, std::string const& trouble) {
    auto const& m = ui.metrics();
    if (trouble.empty()) return;
    ui.note({.key = "trouble", .role = Role::text, .name = trouble, .rect = area});
    Rect sign = area.cut_start(m.mm(9));
    area.cut_start(m.mm(2));
    Look const look =
        fitting(ui, {trouble, ""}, {.size = m.body(), .colour = ui.theme().danger}, area);
    sign.h = std::min(sign.h, ui.measure({"x", ""}, look).height);
    ui.icon(sign, Icon::warning, ui.theme().danger);
    ui.write(area, {trouble, ""}, look);
}

// What has been entered so far, what is wrong with it, and the other way.
void draw_side(session::State const& state, CardEntry const& entry, Ui& ui, Rect side,
               Actions& actions) {
    auto const& m = ui.metrics();
    bool const pictures = entry.by_pictograms;
    float const target = m.mm(m.compact() ? 14.F : 18.F);
    Rect other = side.cut_bottom(target);
    if (pictures) {
        bool const can_erase = !entry.pictograms.empty();
        if (button(ui, other.cut_end(target * 1.3F),
                   {.key = "erase",
                    .icon = Icon::erase,
                    .name = ui.say("keyboard.erase"),
                    .enabled = can_erase}))
            actions.push_back(session::CardErase{});
        other.cut_end(m.mm(2.5F));
    }
    if (button(ui, other,
               {.key = "other_pad",
                .label = ui.say(pictures ? "card.by_digits" : "card.by_pictures"),
                .icon = pictures ? Icon::dialpad : Icon::cards}))
        actions.push_back(session::CardByPictograms{!pictures});
    side.cut_bottom(m.gap());
    float const height = pictures ? (m.compact() ? 20.F : 38.F) : (m.compact() ? 14.F : 26.F);
    Rect const row = side.cut_top(m.mm(height));
    if (pictures)
        draw_chosen(ui, row, entry.pictograms);
    else
        draw_digits(ui, row, entry.digits);
    ui.note({.key = "code",
             .role = Role::field,
             .name = ui.say("card.title"),
             .value = std::to_string(pictures ? entry.pictograms.size() : entry.digits.size()),
             .rect = row});
    side.cut_top(m.gap());
    draw_trouble(ui, side, trouble_of(state, entry, ui));
}

}  // namespace

void draw_card_entry(session::State const& state, CardEntry const& entry, Ui& ui,
                     Actions& actions) {
    auto const& m = ui.metrics();
    take_strokes(entry, ui, actions);
    bool const enabled = seconds_to_wait(state) == 0;
    bool const whole = entry.by_pictograms ? entry.pictograms.size() == card_pictogram_count
                                           : entry.digits.size() == card_code_length;
    Frame frame{.back = back_command(ui),
                .primary = primary_command("use_card", ui.say("card.use"), Icon::forward,
                                           session::CardSubmit{})};
    frame.primary->button.enabled = enabled && whole;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, ui.say("card.title"),
                       ui.say(entry.by_pictograms ? "card.pictures" : "card.digits"));
    Rect area = areas.content;
    Rect const side = area.cut_start(area.w * (entry.by_pictograms ? 0.36F : 0.46F));
    area.cut_start(m.gap());
    draw_side(state, entry, ui, side, actions);
    draw_pad(entry, enabled, ui, area, actions);
}

}  // namespace jemaa::screens
