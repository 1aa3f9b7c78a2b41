#include "charts/picture.h"

#include "drawing_room.h"

using namespace jemaa;
using namespace jemaa::charts;

namespace {

Bars two_bars() {
    Bars bars;
    bars.rows = {
        {{.badge = "🏆", .pictogram = "💍", .words = "Bijoux & <or>", .chosen = true}, 4, "4", ""},
        {{.badge = "", .pictogram = "🧵", .words = "Tissage"}, 2, "2", ""}};
    return bars;
}

std::uint32_t pixel(Picture const& picture, float x, float y) {
    auto const at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                     static_cast<std::size_t>(x)) *
                    4;
    return static_cast<std::uint32_t>(picture.rgba[at]) << 16 |
           static_cast<std::uint32_t>(picture.rgba[at + 1]) << 8 | picture.rgba[at + 2];
}

}  // namespace

TEST_CASE("what is told of a picture is what its pixels show") {
    DrawingRoom const room;
    auto const look = room.look("fr");
    auto const picture = picture_of(two_bars(), {800, 160}, look);
    REQUIRE(picture.rgba.size() == 800U * 160U * 4U);
    auto const& bars = picture.drawn.shapes;
    auto const inside = [&](Rect const& r) { return pixel(picture, r.x + r.w / 2, r.y + r.h / 2); };
    CHECK(inside(bars[0].rect) == look.palette.chosen);
    CHECK(inside(bars[1].rect) == look.palette.bar);
    auto const& second = bars[1].rect;
    CHECK(pixel(picture, second.right() - 4, second.y + second.h / 2) == look.palette.bar);
    CHECK(pixel(picture, second.right() + 3, second.y + second.h / 2) == look.palette.paper);
}

TEST_CASE("an SVG says every mark with its value, and is the same each time") {
    DrawingRoom const room;
    auto const svg = svg_of(two_bars(), {"Quel atelier ?", "12 bulletins"}, 900, room.look("fr"));
    REQUIRE(svg);
    CHECK(svg->find("<title xml:lang=\"fr\">Quel atelier ?</title>") != std::string::npos);
    CHECK(svg->find("12 bulletins") != std::string::npos);
    CHECK(svg->find("Bijoux &amp; &lt;or&gt;: 4\nTissage: 2\n") != std::string::npos);
    CHECK(*svg == svg_of(two_bars(), {"Quel atelier ?", "12 bulletins"}, 900, room.look("fr")));
}

TEST_CASE("a PNG is one, as wide as was asked for, and the same each time") {
    DrawingRoom const room;
    auto const png = png_of(two_bars(), {"Q", ""}, 900, room.look("ar"));
    REQUIRE(png);
    CHECK(png->starts_with("\x89PNG\r\n"));
    CHECK(static_cast<unsigned char>((*png)[18]) * 256 + static_cast<unsigned char>((*png)[19]) ==
          900);
    CHECK(*png == png_of(two_bars(), {"Q", ""}, 900, room.look("ar")));
}

TEST_CASE("a picture out of reason is refused") {
    DrawingRoom const room;
    auto const svg = png_of(two_bars(), {"Q", ""}, 90'000, room.look("fr"));
    REQUIRE_FALSE(svg);
    CHECK(svg.error().code == ErrorCode::write_failed);
}

TEST_CASE("what somebody drew stands in the label's place, a damaged file leaves it empty") {
    DrawingRoom const room;
    auto pen = room.look("fr");
    pen.palette = {.paper = 0xFFFFFF, .bar = 0xD00000};
    Bars const strip{{{{}, 1, "", ""}}};
    auto const png = png_of(strip, {"", ""}, 400, pen).value();
    auto const red_dots = [&](Bytes const& content) {
        auto bars = two_bars();
        bars.rows[0].label.drawing =
            std::make_shared<Attachment const>(Attachment{{}, "image/png", content});
        auto const picture = picture_of(bars, {800, 160}, room.look("fr"));
        int dots = 0;
        for (int y = 0; y < 80; ++y)
            for (int x = 0; x < 140; ++x)
                dots += pixel(picture, static_cast<float>(x), static_cast<float>(y)) == 0xD00000;
        return dots;
    };
    CHECK(red_dots({png.begin(), png.end()}) > 50);
    CHECK(red_dots({png.begin(), png.begin() + 100}) == 0);
    CHECK(red_dots({}) == 0);
}
