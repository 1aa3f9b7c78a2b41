#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/screens/audited.h"
#include "catch_any.h"
#include "domain/voices.h"
#include "gallery/canvas.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"

// Whether words can be told from what they lie on, worked out from the pictures of
// every screen in every theme. Languages, text sizes and panels take turns.
using namespace jemaa;

namespace {

bool is_high(Contrast contrast) {
    return contrast == Contrast::light || contrast == Contrast::dark;
}

ui::Element const* dialog_of(ui::Elements const& elements) {
    auto const found = std::ranges::find(elements, ui::Role::dialog, &ui::Element::role);
    return found == elements.end() ? nullptr : &*found;
}

// What cannot be used now is faint on purpose, and so is all under a question.
bool may_be_faint(ui::Elements const& elements, ui::Rect const& words) {
    ui::Point const at{words.x + words.w / 2, words.y + words.h / 2};
    if (auto const* dialog = dialog_of(elements); dialog && !dialog->rect.contains(at)) return true;
    return std::ranges::any_of(
        elements, [&](ui::Element const& e) { return !e.enabled && e.visible.contains(at); });
}

std::string in_hex(ui::Colour colour) {
    static char const digits[] = "0123456789ABCDEF";
    std::string text;
    for (int shift = 20; shift >= 0; shift -= 4) text += digits[colour >> shift & 0xF];
    return text;
}

/// Words that stand out too little, by what they are, and where they were first seen.
struct Faint {
    int times = 0;
    std::string first;
};
using AllFaint = std::map<std::string, Faint>;

std::string place_of(ui::Ui const& ui, ui::Rect const& rect) {
    auto const number = [](float length) { return std::to_string(std::lround(length)); };
    return ui.language() + ", size " + std::to_string(ui.comfort().text_size) + ", " +
           std::to_string(ui.panel().width_px) + " px: " + number(rect.x) + "," + number(rect.y) +
           " " + number(rect.w) + "x" + number(rect.h);
}

// Pictograms have colours of their own, some of them a single one.
bool is_pictogram(std::string const& text) {
    return text >= "\u2300" && (text < "\u2C00" || text >= "\U0001F000") && !is_sayable(text);
}

void check_words(gallery::StagedState const& staged, session::State const& state,
                 gallery::Canvas& canvas, ui::Ui& ui, AllFaint& faint) {
    screens::draw(state, ui, nullptr);  // what scrolls knows its height then
    auto const contrast = state.comfort.contrast;
    std::set<std::pair<float, float>> pictograms;  // where they stand
    ui.set_witness([&](ui::Written const& written) {
        if (is_pictogram(written.paragraph.text)) pictograms.insert({written.ink.x, written.ink.y});
    });
    auto const seen = canvas.look(ui::theme_of(contrast).paper,
                                  [&](ImDrawList& list) { screens::draw(state, ui, &list); });
    ui.set_witness({});
    INFO(staged.name << " in " << ui::name_of(contrast));
    CHECK(seen.size() > 1);
    // That screen shows every contrast in its own colours.
    double const least = is_high(contrast) && staged.name != "comfort" ? 20 : 10;
    for (auto const& words : seen)
        if (words.contrast < least - 0.05 && !may_be_faint(ui.elements(), words.rect) &&
            !pictograms.contains({words.rect.x, words.rect.y})) {
            auto const what = in_hex(words.ink) + " on " + in_hex(words.ground) + " on " +
                              staged.name + " in " + ui::name_of(contrast);
            auto& known = faint[what];
            if (++known.times == 1) known.first = place_of(ui, words.rect);
        }
}

/// How a screen is looked at; the panel is one of audited_panels.
struct View {
    std::size_t panel;
    std::string language;
    Comfort comfort;
};

std::vector<View> every_view() {
    std::vector<View> views;
    for (std::size_t panel = 0; panel < audited_panels.size(); ++panel)
        for (auto const contrast : contrasts)
            for (auto const* language : complete_languages)
                for (int size = 0; size < text_sizes; ++size)
                    views.push_back({panel, language, Comfort{size, contrast, false}});
    return views;
}

// One for each theme. There are as many or more themes than of anything else.
std::vector<View> views_in_turn(std::size_t screen) {
    std::vector<View> views;
    for (std::size_t theme = 0; theme < std::size(contrasts); ++theme)
        views.push_back(
            {(theme + screen / 3) % audited_panels.size(),
             complete_languages.at((theme + screen) % complete_languages.size()),
             Comfort{static_cast<int>(theme + screen) % text_sizes, contrasts[theme], false}});
    return views;
}

}  // namespace

TEST_CASE("words stand out from what they lie on in every theme: 10 to 1, in high contrast 20") {
    AllFaint faint;
    auto const states = gallery::staged_states();
    for (std::size_t panel = 0; panel < audited_panels.size(); ++panel) {
        gallery::Canvas canvas(audited_panels.at(panel).panel);
        auto const engine = text::Engine::create(canvas.textures()).value();
        ui::Ui ui(*engine, audited_panels.at(panel).panel);
        for (std::size_t screen = 0; screen < states.size(); ++screen)
            for (auto const& view : is_full_audit() ? every_view() : views_in_turn(screen)) {
                if (view.panel != panel) continue;
                auto state = states[screen].state;
                state.language = view.language;
                state.comfort = view.comfort;
                CAPTURE(panel, view.language, view.comfort.text_size);
                check_words(states[screen], state, canvas, ui, faint);
            }
    }
    std::string all;
    for (auto const& [what, known] : faint)
        all += what + " x" + std::to_string(known.times) + ": " + known.first + "\n";
    INFO(all);
    CHECK(faint.empty());
}
