#include "screens/reading.h"

#include <algorithm>
#include <cmath>

#include "screens/pictogram_name.h"

namespace jemaa::screens {

using namespace ui;

namespace {

bool is_tool(Ui const& ui, Element const& element) {
    bool const in_bar = element.rect.bottom() <= ui.screen().y + ui.metrics().top_bar();
    return element.role == Role::key || (in_bar && element.pressable) ||
           element.key.starts_with("say.");
}

bool is_command(Ui const& ui, Element const& element) {
    return element.pressable && element.rect.y >= ui.screen().bottom() - ui.metrics().bottom_bar();
}

// Buttons of one row are drawn from both ends.
bool reads_before(Ui const& ui, Element const* a, Element const* b) {
    float const half = std::min(a->rect.h, b->rect.h) / 2;
    if (std::abs(a->rect.y - b->rect.y) > half) return a->rect.y < b->rect.y;
    return ui.place(a->rect).x < ui.place(b->rect).x;
}

}  // namespace

Parts parts_of(Ui const& ui, Element const& element) {
    auto const& screens = ui.language();
    auto const in = [&](std::string const& own) { return own.empty() ? screens : own; };
    Parts parts;
    parts[0] = {element.name, in(element.language), element.recording};
    parts[1] = {element.value, in(element.value_language)};
    for (auto* part : {&parts[0], &parts[1]})
        if (auto name = name_of_sign(ui, part->text)) {
            part->text = std::move(*name);
            part->language = screens;
        }
    if (element.selected) parts[2] = {ui.say("voice.selected"), screens};
    if (!element.enabled) parts[3] = {ui.say("voice.disabled"), screens};
    return parts;
}

std::vector<Element const*> read_of(Ui const& ui, std::string const& key) {
    std::vector<Element const*> read;
    for (auto const& wanted : {key, std::string("blocked"), std::string("trouble")})
        if (auto const* element = find(ui.elements(), wanted)) read.push_back(element);
    return read;
}

std::vector<Element const*> read_of_screen(Ui const& ui) {
    auto const& all = ui.elements();
    auto const dialog = std::ranges::find(all, Role::dialog, &Element::role);
    std::vector<Element const*> shown, commands;
    for (auto it = dialog == all.end() ? all.begin() : dialog; it != all.end(); ++it) {
        if (it->visible.empty() || is_tool(ui, *it)) continue;
        bool const last = dialog == all.end() ? is_command(ui, *it) : it->pressable;
        (last ? commands : shown).push_back(&*it);
    }
    std::ranges::stable_sort(commands,
                             [&](auto const* a, auto const* b) { return reads_before(ui, a, b); });
    shown.insert(shown.end(), commands.begin(), commands.end());
    return shown;
}

}  // namespace jemaa::screens
