#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "ui/button.h"
#include "ui/keyboard.h"
#include "ui/numeric_pad.h"

using namespace jemaa;
using namespace jemaa::ui;

namespace {

Rect shown(Offscreen& screen, std::string const& key) {
    Element const* element = find(screen.ui.elements(), key);
    REQUIRE(element);
    return element->rect;
}

}  // namespace

TEST_CASE("what stands at the start in French stands at the other side in Arabic") {
    Offscreen screen;
    auto const draw = [](Ui& ui) { button(ui, {100, 50, 300, 80}, {.key = "b", .label = "x"}); };
    screen.frame("fr", draw);
    Rect const french = shown(screen, "b");
    screen.frame("ar", draw);
    Rect const arabic = shown(screen, "b");
    CHECK(french.x == 100);
    CHECK(arabic.x == screen.ui.screen().w - 400);
    CHECK(arabic.w == french.w);
    CHECK(arabic.y == french.y);
}

TEST_CASE("arrows turn around with the language, other signs do not") {
    CHECK(glyph(Icon::forward, true) == glyph(Icon::back, false));
    CHECK(glyph(Icon::back, true) == glyph(Icon::forward, false));
    CHECK(glyph(Icon::check, true) == glyph(Icon::check, false));
}

TEST_CASE("digits and letters of a keyboard keep their order in Arabic") {
    for (std::string const language : {"fr", "ar"}) {
        Offscreen screen;
        screen.frame(language, [](Ui& ui) {
            numeric_pad(ui, {100, 100, 400, 500}, {});
            keyboard(ui, {700, 100, 1000, 600}, {.language = "fr", .languages = {"fr", "ar"}});
        });
        CHECK(shown(screen, "pad.1").x < shown(screen, "pad.2").x);
        CHECK(shown(screen, "pad.2").x < shown(screen, "pad.3").x);
        CHECK(shown(screen, "key.a").x < shown(screen, "key.z").x);
        CHECK(shown(screen, "key.left").x < shown(screen, "key.right").x);
    }
}

TEST_CASE("a press hits what is drawn there, also when the screen is mirrored") {
    Offscreen screen;
    bool pressed = false;
    auto const draw = [&](Ui& ui) {
        if (button(ui, {100, 50, 300, 80}, {.key = "b", .label = "x"})) pressed = true;
    };
    screen.frame("ar", draw);
    Point const at{1920 - 250, 90};
    screen.ui.pointer().push({PointerEvent::Kind::down, at});
    screen.ui.pointer().push({PointerEvent::Kind::up, at});
    while (screen.ui.input_pending()) screen.frame("ar", draw);
    CHECK(pressed);
}

TEST_CASE("what lies under a dialog cannot be pressed") {
    Offscreen screen;
    bool pressed = false;
    auto const draw = [&](Ui& ui) {
        ui.set_inert(true);
        if (button(ui, {100, 50, 300, 80}, {.key = "b", .label = "x"})) pressed = true;
        ui.set_inert(false);
    };
    screen.frame("fr", draw);
    screen.ui.pointer().push({PointerEvent::Kind::down, {200, 90}});
    screen.ui.pointer().push({PointerEvent::Kind::up, {200, 90}});
    while (screen.ui.input_pending()) screen.frame("fr", draw);
    CHECK_FALSE(pressed);
    CHECK_FALSE(find(screen.ui.elements(), "b")->pressable);
}
