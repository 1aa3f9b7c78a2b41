#include "ui/focus.h"

#include <map>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/scan.h"

using namespace jemaa;
using namespace jemaa::ui;

namespace {

Element target(std::string key, Rect rect, Role role = Role::button) {
    Element element{.key = std::move(key), .role = role, .pressable = true};
    element.rect = element.visible = rect;
    return element;
}

std::string order_of(Elements const& elements, bool mirrored = false) {
    std::string keys;
    for (auto const index : reading_order(elements, mirrored)) keys += elements[index].key + " ";
    return keys;
}

// A screen of buttons on which strokes count what they press.
struct Screen {
    Offscreen screen;
    std::map<std::string, int> pressed;
    std::string language = "fr", name = "test";
    std::vector<std::pair<std::string, Rect>> buttons;
    std::string question;  // over it

    void frame() {
        screen.ui.begin(nullptr, name, language, {});
        screen.ui.set_inert(!question.empty());
        for (auto const& [key, rect] : buttons)
            if (button(screen.ui, rect, {.key = key, .label = key})) ++pressed[key];
        screen.ui.set_inert(false);
        if (!question.empty() &&
            dialog(screen.ui, {.title = question, .buttons = {{.key = "yes", .label = "y"}}}) == 0)
            ++pressed["yes"];
        screen.ui.end();
    }
    std::string stroke(KeyStroke::Kind kind, std::string letter = {}) {
        screen.ui.type({kind, std::move(letter)});
        frame();
        return screen.ui.focus().key();
    }
};

using Kind = KeyStroke::Kind;

Screen two_rows() {
    Screen s;
    s.buttons = {{"d", {500, 400, 100, 80}},
                 {"a", {100, 100, 100, 80}},
                 {"c", {100, 400, 100, 80}},
                 {"b", {500, 100, 100, 80}}};
    s.frame();
    return s;
}

}  // namespace

TEST_CASE("one reads from the top down and from the start to the end, in Arabic from the right") {
    Elements const grid{target("d", {300, 200, 100, 80}), target("a", {100, 100, 100, 80}),
                        target("c", {100, 200, 100, 80}), target("b", {300, 100, 100, 80})};
    // The gap between the columns is wider: each is read by itself.
    CHECK(order_of(grid) == "a c b d ");
    CHECK(order_of(grid, true) == "b d a c ");
    Elements const rows{target("b", {220, 100, 100, 80}), target("a", {100, 100, 100, 80}),
                        target("c", {100, 300, 100, 80}), target("d", {220, 300, 100, 80})};
    CHECK(order_of(rows) == "a b c d ");
    CHECK(order_of(rows, true) == "b a d c ");
}

TEST_CASE("bars are read by themselves, a column of signs before the keyboard beside it") {
    Elements const screen{
        target("give", {800, 900, 150, 80}), target("key1", {500, 500, 60, 60}),
        target("key2", {570, 500, 60, 60}),  target("field", {500, 300, 400, 150}),
        target("sign2", {100, 420, 80, 80}), target("sign1", {100, 320, 80, 80}),
        target("back", {20, 900, 150, 80}),  target("help", {20, 20, 60, 60}),
        target("fr", {800, 20, 100, 60})};
    CHECK(order_of(screen) == "help fr sign1 sign2 field key1 key2 back give ");
}

TEST_CASE("a button on a card comes after its card; what cannot be pressed never") {
    Elements screen{target("card2", {400, 100, 200, 300}), target("card1", {100, 100, 200, 300}),
                    target("less1", {110, 330, 60, 60}), target("less2", {410, 330, 60, 60}),
                    target("off", {700, 100, 60, 60})};
    screen[4].enabled = false;
    CHECK(order_of(screen) == "card1 less1 card2 less2 ");
}

TEST_CASE("Tab goes round and round, Enter and the space bar press, a finger hides the ring") {
    auto s = two_rows();
    CHECK(s.screen.ui.focus().key().empty());
    CHECK(s.stroke(Kind::tab) == "a");
    s.stroke(Kind::enter);
    s.stroke(Kind::letter, " ");
    CHECK(s.pressed["a"] == 2);
    CHECK(s.stroke(Kind::back_tab) != "a");
    CHECK(s.stroke(Kind::tab) == "a");
    s.screen.ui.pointer().push({PointerEvent::Kind::down, {5, 5}});
    s.frame();
    CHECK(s.screen.ui.focus().key().empty());
    s.stroke(Kind::enter);
    CHECK(s.pressed["a"] == 2);
}

TEST_CASE("arrows go to the nearest that way, and turn around with the language") {
    auto s = two_rows();
    s.stroke(Kind::tab);
    CHECK(s.stroke(Kind::down) == "c");
    CHECK(s.stroke(Kind::right) == "d");
    CHECK(s.stroke(Kind::up) == "b");
    CHECK(s.stroke(Kind::right) == "b");  // nothing there
    CHECK(s.stroke(Kind::left) == "a");
    s.language = "ar";
    s.frame();
    CHECK(s.screen.ui.focus().key() == "a");  // stands at the right now
    CHECK(s.stroke(Kind::left) == "b");
    CHECK(s.stroke(Kind::right) == "a");
}

TEST_CASE("the focus stays on its element while the screen is drawn anew") {
    auto s = two_rows();
    s.stroke(Kind::tab);
    s.stroke(Kind::tab);
    std::string const before = s.screen.ui.focus().key();
    std::swap(s.buttons[0], s.buttons[3]);
    s.buttons.push_back({"new", {100, 20, 100, 60}});
    s.frame();
    CHECK(s.screen.ui.focus().key() == before);
    std::erase_if(s.buttons, [&](auto const& each) { return each.first == before; });
    s.frame();
    CHECK_FALSE(s.screen.ui.focus().key().empty());
    s.name = "another";
    s.frame();
    CHECK(s.screen.ui.focus().key() == "new");
}

TEST_CASE("under a question only its own answers have the focus") {
    auto s = two_rows();
    s.stroke(Kind::tab);
    s.question = "Sure?";
    s.frame();
    CHECK(s.screen.ui.focus().key() == "yes");
    CHECK(s.stroke(Kind::tab) == "yes");
    s.stroke(Kind::enter);
    CHECK(s.pressed["yes"] == 1);
    CHECK(s.pressed.size() == 1);
}

TEST_CASE("two switches go by rows, then into the row, and out of it at its end") {
    Screen s;
    for (int row = 0; row < 2; ++row)
        for (int i = 0; i < 5; ++i)
            s.buttons.push_back({std::string(1, static_cast<char>('a' + row * 5 + i)),
                                 {100 + 110.F * static_cast<float>(i),
                                  100 + 100.F * static_cast<float>(row), 100, 80}});
    s.buttons.push_back({"give", {900, 600, 100, 80}});
    s.frame();
    s.stroke(Kind::select);  // wakes the ring up, and presses nothing
    CHECK(s.pressed.empty());
    CHECK(s.screen.ui.focus().ring().w == 540);
    CHECK(s.stroke(Kind::next) == "f");
    s.stroke(Kind::select);  // into the row
    CHECK(s.screen.ui.focus().ring().w == 100);
    CHECK(s.stroke(Kind::next) == "g");
    s.stroke(Kind::select);
    CHECK(s.pressed["g"] == 1);
    CHECK(s.screen.ui.focus().ring().w == 540);  // out again
    s.stroke(Kind::select);
    for (int i = 0; i < 4; ++i) s.stroke(Kind::next);
    CHECK(s.screen.ui.focus().key() == "j");
    s.stroke(Kind::next);
    CHECK(s.screen.ui.focus().ring().w == 540);
    CHECK(s.stroke(Kind::next) == "give");
    s.stroke(Kind::select);
    CHECK(s.pressed["give"] == 1);
    CHECK(s.stroke(Kind::next) == "a");
}

TEST_CASE("several strokes at once press one after the other, each on the screen as it is then") {
    auto s = two_rows();
    for (auto const kind : {Kind::tab, Kind::enter, Kind::tab, Kind::enter})
        s.screen.ui.type({kind, {}});
    s.frame();
    CHECK(s.screen.ui.input_pending());
    s.frame();
    CHECK(s.pressed["a"] == 1);
    CHECK(s.pressed.size() == 2);
}

TEST_CASE("what has the focus scrolls into view") {
    Offscreen screen;
    auto const frame = [&] {
        screen.ui.begin(nullptr, "list", "fr", {});
        float const offset = screen.ui.begin_scroll("list", {0, 100, 400, 300}, 1000);
        for (int i = 0; i < 10; ++i)
            button(screen.ui, {0, 100 + 100.F * static_cast<float>(i) - offset, 400, 90},
                   {.key = std::to_string(i), .label = "x"});
        screen.ui.end_scroll();
        screen.ui.end();
    };
    frame();
    for (int i = 0; i < 10; ++i) {
        screen.ui.type({Kind::tab, {}});
        frame();
        while (screen.ui.input_pending()) frame();
        auto const* element = screen.ui.focus().element();
        REQUIRE(element);
        CAPTURE(element->key);
        CHECK(element->key == std::to_string(i));
        CHECK(element->visible.h == 90);
    }
}

TEST_CASE("what the clock moves on counts as nobody being there, and shows all the same") {
    auto s = two_rows();
    s.stroke(Kind::next);
    CHECK(s.screen.ui.was_used());
    std::string const before = s.screen.ui.focus().key();
    s.screen.ui.type(next_by_itself());
    s.frame();
    CHECK(s.screen.ui.focus().key() != before);
    CHECK_FALSE(s.screen.ui.was_used());
    s.stroke(Kind::select);
    CHECK(s.pressed.size() == 1);
}
