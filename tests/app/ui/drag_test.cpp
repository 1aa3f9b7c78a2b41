#include "ui/drag.h"

#include "app/ui/offscreen.h"
#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::ui;

namespace {

Rect const card{100, 100, 200, 100};
Rect const column{600, 100, 300, 600};
Rect const inner{620, 300, 200, 100};
Point const on_card{150, 150}, on_column{650, 600}, on_inner{700, 350}, on_nothing{400, 900};

using Kind = PointerEvent::Kind;

struct Table {
    Offscreen screen;
    std::string language = "fr";
    std::string name = "test";
    bool inert = false;
    bool pressed = false;
    std::optional<Carried> carries;
    std::optional<Drop> drop;
    std::vector<Drop> drops;

    Table() { frame(); }

    void frame() {
        Ui& ui = screen.ui;
        ui.begin(nullptr, name, language, {});
        ui.set_inert(inert);
        ui.note({.key = "column", .droppable = true, .rect = column});
        ui.note({.key = "inner", .droppable = true, .rect = inner});
        pressed = ui.press({.key = "card", .draggable = true, .droppable = true, .rect = card});
        carries = carried(ui);
        drop = dropped(ui);
        if (drop) drops.push_back(*drop);
        ui.end();
    }
    void does(Kind kind, Point at) {
        screen.ui.pointer().push({kind, at});
        frame();
    }
    void carry(Point from, Point to) {
        does(Kind::down, from);
        does(Kind::move, {(from.x + to.x) / 2, (from.y + to.y) / 2});
        does(Kind::move, to);
    }
    void drag(Point from, Point to) {
        carry(from, to);
        does(Kind::up, to);
    }
    Point mirrored(Point at) { return {screen.ui.screen().w - at.x, at.y}; }
};

}  // namespace

TEST_CASE("a card lands on what it is let go over, once") {
    Table table;
    table.drag(on_card, on_column);
    REQUIRE(table.drop);
    CHECK(table.drop->what == "card");
    CHECK(table.drop->onto == "column");
    CHECK_FALSE(table.carries);
    CHECK_FALSE(table.pressed);
    table.frame();
    CHECK_FALSE(table.drop);
    CHECK(table.drops.size() == 1);
}

TEST_CASE("what lies on top takes it, and nothing lands on itself") {
    Table table;
    table.drag(on_card, on_inner);
    REQUIRE(table.drop);
    CHECK(table.drop->onto == "inner");
    table.drag(on_card, {on_card.x + 60, on_card.y});
    CHECK_FALSE(table.drop);
}

TEST_CASE("it follows the finger from where it was touched, and tells what is below") {
    Table table;
    table.carry(on_card, on_column);
    REQUIRE(table.carries);
    CHECK(table.carries->key == "card");
    CHECK(table.carries->rect.x == card.x + on_column.x - on_card.x);
    CHECK(table.carries->rect.y == card.y + on_column.y - on_card.y);
    CHECK(table.carries->rect.w == card.w);
    CHECK(table.carries->over == "column");
    table.does(Kind::move, on_nothing);
    CHECK(table.carries->over.empty());
}

TEST_CASE("let go over nothing, it goes back") {
    Table table;
    table.drag(on_card, on_nothing);
    CHECK(table.drops.empty());
    CHECK_FALSE(table.carries);
}

TEST_CASE("within the threshold it stays a press") {
    Table table;
    table.does(Kind::down, on_card);
    table.does(Kind::move, {on_card.x + 3, on_card.y});
    CHECK_FALSE(table.carries);
    table.does(Kind::up, {on_card.x + 3, on_card.y});
    CHECK(table.pressed);
    CHECK(table.drops.empty());
}

TEST_CASE("what cannot be dragged is not carried") {
    Table table;
    table.drag(on_inner, on_column);
    CHECK(table.drops.empty());
}

TEST_CASE("another screen takes it out of the hand") {
    Table table;
    table.carry(on_card, on_column);
    table.name = "other";
    table.frame();
    CHECK_FALSE(table.carries);
    table.does(Kind::move, on_inner);
    CHECK_FALSE(table.carries);
    table.does(Kind::up, on_column);
    CHECK(table.drops.empty());
}

TEST_CASE("under a dialog nothing is picked up and nothing lands") {
    Table table;
    table.inert = true;
    table.frame();
    table.drag(on_card, on_column);
    CHECK(table.drops.empty());
    table.inert = false;
    table.frame();
    table.carry(on_card, on_column);
    table.inert = true;
    table.frame();
    table.does(Kind::up, on_column);
    CHECK(table.drops.empty());
}

TEST_CASE("a second finger changes nothing") {
    Table table;
    table.carry(on_card, on_column);
    table.does(Kind::down, on_nothing);
    REQUIRE(table.carries);
    CHECK(table.carries->over == "column");
    table.does(Kind::up, on_inner);
    CHECK(table.drops.size() == 1);
}

TEST_CASE("a mirrored screen is dragged on as it is seen") {
    Table table;
    table.language = "ar";
    table.frame();
    table.carry(table.mirrored(on_card), table.mirrored(on_column));
    REQUIRE(table.carries);
    CHECK(table.carries->rect.x == card.x + on_column.x - on_card.x);
    table.does(Kind::up, table.mirrored(on_column));
    REQUIRE(table.drop);
    CHECK(table.drop->onto == "column");
}

TEST_CASE("a whole drag in one frame's queue is not lost") {
    Table table;
    Pointer& pointer = table.screen.ui.pointer();
    pointer.push({Kind::down, on_card});
    pointer.push({Kind::move, on_column});
    pointer.push({Kind::up, on_column});
    while (table.screen.ui.input_pending()) table.frame();
    REQUIRE(table.drops.size() == 1);
    CHECK(table.drops[0].onto == "column");
}

TEST_CASE("a list does not scroll under what is carried over it") {
    Offscreen screen;
    float offset = 0;
    auto const frame = [&] {
        screen.frame("fr", [&](Ui& ui) {
            offset = ui.begin_scroll("list", {0, 0, 1000, 400}, 2000);
            ui.press({.key = "card", .draggable = true, .rect = card});
            ui.end_scroll();
        });
    };
    auto const drag = [&](Point from, Point to) {
        for (auto const& event : {PointerEvent{Kind::down, from}, {Kind::move, to}}) {
            screen.ui.pointer().push(event);
            frame();
        }
        screen.ui.pointer().push({Kind::up, to});
        frame();
    };
    frame();
    drag({150, 150}, {150, 20});
    CHECK(offset == 0);
    drag({800, 350}, {800, 20});
    CHECK(offset > 0);
}
