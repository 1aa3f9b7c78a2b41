#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "gallery/staged_states.h"
#include "screens/draw.h"
#include "screens/heard.h"
#include "screens/reading.h"

// What whoever sits needs of every screen, read from what the screens say they show.
using namespace jemaa;

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
        auto const read = screens::read_of_screen(screen.ui);
        for (auto const& part : screens::heard(state, screen.ui, read)) words.push_back(part.text);
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
