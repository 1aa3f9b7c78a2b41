#include "kiosk/description.h"
#include "catch_any.h"

using namespace jemaa;

TEST_CASE("each element is one line, whatever its words") {
    ui::Element e{.key = "b", .role = ui::Role::button, .name = "two\nlines\tand a tab"};
    e.pressable = true;
    e.visible = {1, 2, 3, 4};
    CHECK(kiosk::describe("ballot", {e}) ==
          "screen\tballot\nb\tbutton\ttwo lines and a tab\t\tready\t1\t2\t3\t4\n");
}

TEST_CASE("states are told apart") {
    ui::Element e{.key = "b"};
    CHECK(kiosk::describe("s", {e}).find("\tstill\t") != std::string::npos);
    e.selected = true;
    CHECK(kiosk::describe("s", {e}).find("\tselected\t") != std::string::npos);
    e.enabled = false;
    CHECK(kiosk::describe("s", {e}).find("\tdisabled\t") != std::string::npos);
}

TEST_CASE("whoever uses keys or switches is told where the ring is") {
    ui::Element e{.key = "b"};
    e.pressable = true;
    e.rect = e.visible = {1, 2, 30, 4};
    ui::Focus focus;
    focus.look_at({e}, false, true);
    CHECK(kiosk::describe("s", {e}, focus) == kiosk::describe("s", {e}));
    focus.step(1);
    CHECK(kiosk::describe("s", {e}, focus).starts_with("screen\ts\nfocus\tb\t1\t2\t30\t4\nb\t"));
}
