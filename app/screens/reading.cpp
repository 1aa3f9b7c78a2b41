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

std::vector<session::Spoken> spoken(Ui const& ui, Element const& element) {
    std::vector<session::Spoken> words;
    auto const add = [&](std::string text, std::string const& language, Id const& recording = {}) {
        if (!text.empty()) words.push_back({std::move(text), language, recording});
    };
    add(pictogram_name(ui, element.name),
        element.language.empty() ? ui.language() : element.language, element.recording);
    add(element.value, ui.language());
    if (element.selected) add(ui.say("voice.selected"), ui.language());
    if (!element.enabled) add(ui.say("voice.disabled"), ui.language());
    return words;
}

std::vector<session::Spoken> spoken_answer(Ui const& ui, std::string const& key) {
    std::vector<session::Spoken> words;
    for (auto const& wanted : {key, std::string("blocked"), std::string("trouble")})
        if (auto const* element = find(ui.elements(), wanted))
            for (auto& part : spoken(ui, *element)) words.push_back(std::move(part));
    return words;
}

std::vector<session::Spoken> spoken_screen(Ui const& ui) {
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
    std::vector<session::Spoken> words;
    for (auto const* element : shown)
        for (auto& part : spoken(ui, *element)) words.push_back(std::move(part));
    return words;
}

}  // namespace jemaa::screens
