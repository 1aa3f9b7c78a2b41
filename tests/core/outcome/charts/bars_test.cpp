#include "drawing_room.h"

using namespace jemaa;
using namespace jemaa::charts;

namespace {

Bars bars_of(std::vector<double> const& lengths) {
    Bars bars;
    for (double const length : lengths)
        bars.rows.push_back({{.pictogram = "💍", .words = "Option " + std::to_string(length)},
                             length,
                             std::to_string(static_cast<int>(length)),
                             ""});
    return bars;
}

}  // namespace

TEST_CASE("bars are as long as their numbers, to the pixel") {
    DrawingRoom const room;
    auto const drawn = room.draw(bars_of({40, 20, 10}), 900);
    REQUIRE(drawn.shapes.size() == 3);
    CHECK(drawn.shapes[1].rect.w == Approx(drawn.shapes[0].rect.w / 2));
    CHECK(drawn.shapes[2].rect.w == Approx(drawn.shapes[0].rect.w / 4));
    CHECK(drawn.shapes[0].rect.w > 200);
    for (auto const& shape : drawn.shapes) CHECK(shape.rect.x == drawn.shapes[0].rect.x);
}

TEST_CASE("in Arabic the bars are the mirror image") {
    DrawingRoom const room;
    Bars const bars = bars_of({40, 20});
    auto const french = room.draw(bars, {900, 200}, "fr");
    auto const arabic = room.draw(bars, {900, 200}, "ar");
    for (std::size_t i = 0; i < 2; ++i) {
        auto const &f = french.shapes[i].rect, &a = arabic.shapes[i].rect;
        CHECK(a.w == Approx(f.w).margin(1));
        CHECK(a.right() == Approx(900 - f.x).margin(1));
        CHECK(arabic.marks[i].rect.w == french.marks[i].rect.w);
    }
}

TEST_CASE("no bar has a length where nobody said anything") {
    DrawingRoom const room;
    auto const drawn = room.draw(bars_of({0, 0}), 900);
    REQUIRE(drawn.shapes.size() == 2);
    for (auto const& shape : drawn.shapes) CHECK(shape.rect.w < 4);
}

TEST_CASE("a chart of nothing needs no height and draws nothing") {
    DrawingRoom const room;
    CHECK(height_for(Bars{}, 900, room.look("fr")) == 0);
    CHECK(room.draw(Bars{}, {900, 0}).marks.empty());
}

TEST_CASE("a row's mark says its name, its figure and its note") {
    DrawingRoom const room;
    Bars bars = bars_of({3});
    bars.rows[0].note = "à égalité";
    bars.rows[0].label.chosen = true;
    auto const drawn = room.draw(bars, 900);
    REQUIRE(drawn.marks.size() == 1);
    CHECK(drawn.marks[0].key == "bar.0");
    CHECK(drawn.marks[0].name == bars.rows[0].label.words);
    CHECK(drawn.marks[0].value == "3, à égalité");
    CHECK(drawn.marks[0].selected);
    CHECK(drawn.marks[0].rect.w == 900);
}

TEST_CASE("long labels are wrapped, and their rows are higher") {
    DrawingRoom const room;
    Bars bars = bars_of({3, 2});
    auto const low = height_for(bars, 700, room.look("fr"));
    bars.rows[0].label.words = "Un atelier partagé pour apprendre à travailler l'argent ensemble";
    auto const high = height_for(bars, 700, room.look("fr"));
    CHECK(high > low);
    auto const drawn = room.draw(bars, 700);
    CHECK(drawn.words[0].box.h > 40);
    CHECK_FALSE(drawn.words[0].cut);
}
