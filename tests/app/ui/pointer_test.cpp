#include "ui/pointer.h"
#include "catch_any.h"

using namespace jemaa::ui;

namespace {

constexpr float threshold = 16;
Rect const button{100, 100, 200, 80};
Rect const beside{400, 100, 200, 80};

Elements shown() {
    Elements elements;
    for (auto const& [key, rect] : {std::pair{"button", button}, std::pair{"beside", beside}}) {
        Element e;
        e.key = key;
        e.pressable = true;
        e.rect = e.visible = rect;
        elements.push_back(e);
    }
    return elements;
}

using Kind = PointerEvent::Kind;

struct Press {
    Pointer pointer;
    Elements elements = shown();

    void frame() { pointer.begin_frame(elements, threshold); }
    void does(Kind kind, Point at) {
        pointer.push({kind, at});
        frame();
    }
    bool pressed() const { return pointer.released_on("button", button); }
};

}  // namespace

TEST_CASE("a press begins and ends inside its target") {
    Press p;
    p.does(Kind::down, {150, 130});
    CHECK(p.pointer.holds("button", button));
    CHECK_FALSE(p.pressed());
    p.does(Kind::up, {155, 133});
    CHECK(p.pressed());
    p.frame();
    CHECK_FALSE(p.pressed());  // counted once
}

TEST_CASE("a press that ends outside does not count") {
    Press p;
    p.does(Kind::down, {297, 130});
    p.does(Kind::up, {303, 130});  // within the threshold, outside the button
    CHECK_FALSE(p.pressed());
}

TEST_CASE("a press that begins outside does not count") {
    Press p;
    p.does(Kind::down, {97, 130});
    p.does(Kind::up, {103, 130});
    CHECK_FALSE(p.pressed());
}

TEST_CASE("a press from one target to another counts for neither") {
    Press p;
    p.does(Kind::down, {290, 130});
    p.does(Kind::up, {410, 130});
    CHECK_FALSE(p.pressed());
    CHECK_FALSE(p.pointer.released_on("beside", beside));
}

TEST_CASE("moving past the threshold is a drag, even when it comes back") {
    Press p;
    p.does(Kind::down, {150, 130});
    p.does(Kind::move, {150, 130 + threshold + 1});
    CHECK(p.pointer.dragging());
    CHECK_FALSE(p.pointer.holds("button", button));
    p.does(Kind::move, {150, 130});
    p.does(Kind::up, {150, 130});
    CHECK_FALSE(p.pressed());
}

TEST_CASE("a drag that comes back within one slow frame is still a drag") {
    Press p;
    p.does(Kind::down, {150, 130});
    p.pointer.push({Kind::move, {150, 170}});
    p.pointer.push({Kind::move, {150, 130}});
    p.pointer.push({Kind::up, {150, 130}});
    p.frame();
    CHECK_FALSE(p.pressed());
}

TEST_CASE("nothing stays touched after the finger leaves") {
    Press p;
    p.does(Kind::down, {150, 130});
    p.does(Kind::up, {150, 130});
    p.frame();
    CHECK_FALSE(p.pointer.holds("button", button));
    p.does(Kind::move, {150, 130});  // a mouse passing over
    CHECK_FALSE(p.pointer.holds("button", button));
    CHECK_FALSE(p.pointer.down());
}

TEST_CASE("presses that pile up in a slow frame all count, one a frame") {
    Press p;
    for (int i = 0; i < 3; ++i) {
        p.pointer.push({Kind::down, {150, 130}});
        p.pointer.push({Kind::up, {150, 130}});
    }
    int counted = 0;
    for (int frame = 0; frame < 10; ++frame) {
        p.frame();
        if (p.pressed()) ++counted;
    }
    CHECK(counted == 3);
    CHECK_FALSE(p.pointer.pending());
}

TEST_CASE("a second finger is ignored") {
    Press p;
    p.does(Kind::down, {150, 130});
    p.does(Kind::down, {450, 130});  // no up between: another finger
    p.does(Kind::up, {450, 130});
    CHECK_FALSE(p.pointer.released_on("beside", beside));
}

TEST_CASE("a screen that changes under the finger cancels its press") {
    Press p;
    p.does(Kind::down, {150, 130});
    p.pointer.cancel();
    p.does(Kind::up, {150, 130});
    CHECK_FALSE(p.pressed());
}

TEST_CASE("what lies on top takes the press, and a disabled one lets none through") {
    Elements elements = shown();
    Element cover = elements.front();
    cover.key = "cover";
    elements.push_back(cover);
    CHECK(pressable_at(elements, {150, 130})->key == "cover");
    elements.back().enabled = false;
    CHECK(pressable_at(elements, {150, 130}) == nullptr);
    CHECK(pressable_at(elements, {5, 5}) == nullptr);
}
