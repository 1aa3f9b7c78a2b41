#include <algorithm>
#include <cstdlib>
#include <map>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/canvas.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"
#include "screens/reading.h"

// What eyes and hands need of every screen, read from the pictures and from what
// the screens say they show. With JEMAA_AUDIT=full in the environment every
// language, theme, text size and panel is gone through, which takes minutes.
using namespace jemaa;

namespace {

bool is_full() {
    char const* const audit = std::getenv("JEMAA_AUDIT");
    return audit && std::string(audit) == "full";
}

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

void check_words(gallery::StagedState const& staged, session::State const& state,
                 gallery::Canvas& canvas, ui::Ui& ui, std::map<std::string, int>& faint) {
    screens::draw(state, ui, nullptr);  // what scrolls knows its height then
    auto const contrast = state.comfort.contrast;
    auto const seen = canvas.look(ui::theme_of(contrast).paper,
                                  [&](ImDrawList& list) { screens::draw(state, ui, &list); });
    CHECK(seen.size() > 1);
    // That screen shows every contrast in its own colours.
    double const least = is_high(contrast) && staged.name != "comfort" ? 20 : 10;
    for (auto const& words : seen)
        if (words.contrast < least - 0.05 && !may_be_faint(ui.elements(), words.rect)) {
            auto const what = in_hex(words.ink) + " on " + in_hex(words.ground) + " on " +
                              staged.name + " in " + ui::name_of(contrast);
            ++faint[what];
        }
}

bool lies_in(ui::Rect const& in, ui::Rect const& out) {
    return in.x >= out.x && in.y >= out.y && in.right() <= out.right() &&
           in.bottom() <= out.bottom();
}

// Neither may `later` be read before `earlier`: it is not wholly above it in the
// same column, nor on the same line and wholly at its start side.
bool is_out_of_order(ui::Rect earlier, ui::Rect later, bool mirrored) {
    if (lies_in(later, earlier) || lies_in(earlier, later)) return false;
    if (mirrored) earlier.x = -earlier.right(), later.x = -later.right();
    auto const shared = [](float a, float b, float c, float d) {
        return std::min(b, d) - std::max(a, c) > 1;
    };
    bool const column = shared(earlier.x, earlier.right(), later.x, later.right());
    return column && later.bottom() <= earlier.y;
}

}  // namespace

TEST_CASE("words stand out from what they lie on in every theme: 10 to 1, in high contrast 20") {
    std::map<std::string, int> faint;
    std::vector<ui::Panel> panels{{1920, 1080, 476, 268}};
    if (is_full()) panels = {{1920, 1080, 476, 268}, {1280, 800, 215, 135}, {3840, 2160, 952, 535}};
    std::vector<std::string> languages{"ar"};
    if (is_full()) languages = {"ar", "fr", "en"};
    auto const states = gallery::staged_states();
    for (auto const& panel : panels) {
        gallery::Canvas canvas(panel);
        auto const engine = text::Engine::create(canvas.textures()).value();
        ui::Ui ui(*engine, panel);
        for (auto const contrast : contrasts)
            for (auto const& staged : states)
                for (auto const& language : languages)
                    for (int size = is_full() ? 0 : 1; size <= (is_full() ? 3 : 1); ++size) {
                        auto state = staged.state;
                        state.language = language;
                        state.comfort = {size, contrast, false};
                        check_words(staged, state, canvas, ui, faint);
                    }
    }
    std::string all;
    for (auto const& [what, times] : faint) all += what + " x" + std::to_string(times) + "\n";
    INFO(all);
    CHECK(faint.empty());
}

TEST_CASE("keys and switches go through every screen as one reads it, in both directions") {
    Offscreen screen;
    for (auto const& staged : gallery::staged_states())
        for (std::string const language : {"fr", "ar"}) {
            auto state = staged.state;
            state.language = language;
            for (int i = 0; i < 2; ++i) screens::draw(state, screen.ui, nullptr);
            auto const& elements = screen.ui.elements();
            auto const order = ui::reading_order(elements, language == "ar");
            std::size_t usable = 0;
            for (auto const& e : elements)
                if (e.pressable && e.enabled && !e.visible.empty()) ++usable;
            INFO(staged.name << " " << language);
            CHECK(order.size() >= usable);
            for (std::size_t i = 0; i + 1 < order.size(); ++i) {
                auto const &a = elements[order[i]], &b = elements[order[i + 1]];
                INFO(a.key << " before " << b.key);
                if (a.rect.x == b.rect.x || !is_out_of_order(a.rect, b.rect, language == "ar"))
                    continue;
                CHECK(a.rect.right() <= b.rect.x);  // never straight up within a column
            }
        }
}

TEST_CASE("everything stays in the lower part of the screen for whoever sits") {
    Offscreen screen;
    ui::Rect const zone{0, 1080 * 0.399F, 1920, 1080};
    for (auto const& staged : gallery::staged_states())
        for (std::string const language : {"fr", "ar"}) {
            auto state = staged.state;
            state.language = language;
            state.comfort.low = true;
            for (int i = 0; i < 2; ++i) screens::draw(state, screen.ui, nullptr);
            for (auto const& e : screen.ui.elements()) {
                if (!e.pressable || e.visible.empty()) continue;
                INFO(staged.name << " " << language << ": " << e.key);
                CHECK(e.visible.y >= zone.y);
                if (e.visible.h >= e.rect.h - 0.5F) {
                    CHECK(e.rect.w / 4.03F >= 12.6F);
                    CHECK(e.rect.h / 4.03F >= 12.6F);
                }
            }
        }
}

TEST_CASE("in the lower part a screen says the same: no tools, and the way on last") {
    Offscreen screen;
    auto const said = [&](session::State state, bool low) {
        state.language = "fr";
        state.comfort.low = low;
        for (int i = 0; i < 2; ++i) screens::draw(state, screen.ui, nullptr);
        std::vector<std::string> words;
        for (auto const& part : screens::spoken_screen(screen.ui)) words.push_back(part.text);
        return words;
    };
    int compared = 0;
    for (auto const& staged : gallery::staged_states())
        for (std::string const name : {"invite", "idea-thanks", "ballot-thanks", "category"})
            if (staged.name == name) {
                INFO(name);
                CHECK(said(staged.state, true) == said(staged.state, false));
                ++compared;
            }
    CHECK(compared == 4);
}

TEST_CASE("targets keep 2.5 mm between them, or lie on one another") {
    for (auto const& panel : {ui::Panel{1920, 1080, 476, 268}, ui::Panel{1280, 800, 215, 135}}) {
        Offscreen screen(panel);
        float const mm = static_cast<float>(panel.width_px) / panel.width_mm;
        for (auto const& staged : gallery::staged_states()) {
            auto state = staged.state;
            state.language = "fr";
            for (int i = 0; i < 2; ++i) screens::draw(state, screen.ui, nullptr);
            auto const& all = screen.ui.elements();
            for (std::size_t i = 0; i < all.size(); ++i)
                for (std::size_t j = i + 1; j < all.size(); ++j) {
                    if (!all[i].pressable || !all[j].pressable) continue;
                    if (lies_in(all[i].rect, all[j].rect) || lies_in(all[j].rect, all[i].rect))
                        continue;
                    auto const near = all[i].visible.inset(-2.3F * mm / 2);
                    INFO(staged.name << " " << panel.width_px << ": " << all[i].key << " and "
                                     << all[j].key);
                    CHECK(near.intersect(all[j].visible.inset(-2.3F * mm / 2)).empty());
                }
        }
    }
}
