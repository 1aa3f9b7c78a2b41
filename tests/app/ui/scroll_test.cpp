#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "ui/button.h"

using namespace jemaa;
using namespace jemaa::ui;

namespace {

Rect const view{100, 100, 400, 300};

struct List {
    Offscreen screen;
    int pressed = -1;

    void frame() {
        screen.frame("fr", [&](Ui& ui) {
            float const offset = ui.begin_scroll("list", view, 1000);
            for (int i = 0; i < 10; ++i) {
                Rect const row{view.x, view.y + static_cast<float>(i) * 100 - offset, view.w, 90};
                if (button(ui, row, {.key = std::to_string(i), .label = "row"})) pressed = i;
            }
            ui.end_scroll();
        });
    }
    void push(PointerEvent::Kind kind, Point at) { screen.ui.pointer().push({kind, at}); }
    void settle() {
        do frame();
        while (screen.ui.input_pending());
    }
    void drag(float from, float to) {
        push(PointerEvent::Kind::down, {200, from});
        for (int i = 1; i <= 8; ++i) {
            push(PointerEvent::Kind::move, {200, from + (to - from) * static_cast<float>(i) / 8});
            settle();
        }
        push(PointerEvent::Kind::up, {200, to});
        settle();
    }
    float top(char const* key) { return find(screen.ui.elements(), key)->rect.y; }
};

}  // namespace

TEST_CASE("a finger drags the list, and what it touched is not pressed") {
    List list;
    list.settle();
    CHECK(list.top("0") == 100);
    list.drag(350, 150);
    CHECK(list.pressed == -1);
    CHECK(list.top("0") < 0);
    CHECK(list.screen.ui.can_scroll_up("list"));
}

TEST_CASE("the list stops at both ends") {
    List list;
    list.settle();
    CHECK_FALSE(list.screen.ui.can_scroll_up("list"));
    for (int i = 0; i < 10; ++i) list.drag(390, 110);
    CHECK(list.top("9") == 100 + 900 - 700);
    CHECK_FALSE(list.screen.ui.can_scroll_down("list"));
    for (int i = 0; i < 10; ++i) list.drag(110, 390);
    CHECK(list.top("0") == 100);
}

TEST_CASE("a row that is scrolled out of view cannot be pressed") {
    List list;
    list.settle();
    list.push(PointerEvent::Kind::down, {200, 450});  // row 3 lies there, below the view
    list.push(PointerEvent::Kind::up, {200, 450});
    list.settle();
    CHECK(list.pressed == -1);
    list.push(PointerEvent::Kind::down, {200, 350});
    list.push(PointerEvent::Kind::up, {200, 350});
    list.settle();
    CHECK(list.pressed == 2);
}

TEST_CASE("a list begins where it is told to, and then stays where it is dragged") {
    Offscreen screen;
    float offset = 0;
    auto const frame = [&](float first) {
        screen.frame("fr", [&](Ui& ui) {
            offset = ui.begin_scroll("list", view, 1000, first);
            ui.end_scroll();
        });
    };
    frame(250);
    CHECK(offset == 250);
    screen.ui.scroll_by("list", -100);
    frame(250);
    CHECK(offset == 150);
    frame(2000);
    CHECK(offset == 150);
}

TEST_CASE("a list that is to begin below its end begins at its end") {
    Offscreen screen;
    float offset = 0;
    screen.frame("fr", [&](Ui& ui) {
        offset = ui.begin_scroll("list", view, 1000, 2000);
        ui.end_scroll();
    });
    CHECK(offset == 700);
}
