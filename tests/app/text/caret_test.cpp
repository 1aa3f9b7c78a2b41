#include "recording.h"

using namespace jemaa::text;

namespace {

std::vector<std::size_t> stops(std::string const& text) {
    std::vector<std::size_t> forth{0};
    while (forth.back() < text.size()) {
        std::size_t const next = next_cursor(text, forth.back());
        REQUIRE(next > forth.back());
        forth.push_back(next);
    }
    std::vector<std::size_t> back{text.size()};
    while (back.back() > 0) {
        std::size_t const previous = previous_cursor(text, back.back());
        REQUIRE(previous < back.back());
        back.push_back(previous);
    }
    CHECK(std::vector<std::size_t>(back.rbegin(), back.rend()) == forth);
    return forth;
}

using Offsets = std::vector<std::size_t>;

}  // namespace

TEST_CASE("the cursor moves by what people see as a letter") {
    CHECK(stops("été") == Offsets{0, 2, 3, 5});
    CHECK(stops("e\u0301te\u0301") == Offsets{0, 3, 4, 7});
    CHECK(stops("حُليّ") == Offsets{0, 4, 6, 10});
    CHECK(stops("لا") == Offsets{0, 2, 4});
    CHECK(stops("ⵜⴰⵎ") == Offsets{0, 3, 6, 9});
    CHECK(stops("a👨‍👩‍👧‍👦b") == Offsets{0, 1, 26, 27});
    CHECK(stops("👩🏽‍🌾🇩🇿") == Offsets{0, 15, 23});
    CHECK(stops("") == Offsets{0});
}

TEST_CASE("an offset inside a letter leads to its neighbours") {
    CHECK(next_cursor("حُلي", 1) == 4);
    CHECK(previous_cursor("حُلي", 3) == 0);
    CHECK(next_cursor("ab", 99) == 2);
    CHECK(previous_cursor("ab", 99) == 2);
    CHECK(previous_cursor("ab", 0) == 0);
}

TEST_CASE("in Latin text the cursor goes right, in Arabic left") {
    Workbench bench;
    for (std::string const text : {"Bijou", "ⵜⴰⵎⴰⵣⵉⵖⵜ"}) {
        float last = -1;
        for (std::size_t stop : stops(text)) {
            float const x = bench.engine->caret(french(text), stop).x;
            CHECK(x > last);
            last = x;
        }
    }
    std::string const text = "الحُلِيّ لا";
    float last = 1e9f;
    for (std::size_t stop : stops(text)) {
        float const x = bench.engine->caret(arabic(text), stop).x;
        CHECK(x < last);
        last = x;
    }
    CHECK(last == Approx(0).margin(1));
}

TEST_CASE("between lam and alef the cursor stands inside their one sign") {
    Workbench bench;
    auto const x = [&](std::size_t offset) { return bench.engine->caret(arabic("لا"), offset).x; };
    float const whole = x(0) - x(4);
    CHECK(x(2) < x(0) - whole / 4);
    CHECK(x(2) > x(4) + whole / 4);
}

TEST_CASE("a mark does not move the cursor away from its letter") {
    Workbench bench;
    auto const plain = bench.engine->caret(arabic("حلي"), 2).x;
    auto const marked = bench.engine->caret(arabic("حُلي"), 4).x;
    auto const right = bench.width("حلي", true);
    CHECK(bench.width("حُلي", true) == right);
    CHECK(marked == plain);
}

TEST_CASE("a French word in Arabic text keeps its own direction") {
    Workbench bench;
    std::string const text = "حلي Bijou حلي";
    auto const x = [&](std::size_t offset) { return bench.engine->caret(arabic(text), offset).x; };
    CHECK(x(0) == Approx(bench.width(text, true)).margin(1));
    for (std::size_t offset = 8; offset < 11; ++offset) CHECK(x(offset) < x(offset + 1));
    CHECK(x(13) < x(8));
    CHECK(x(text.size()) == Approx(0).margin(1));
}

TEST_CASE("a touch finds the cursor that stands there") {
    Workbench bench;
    for (auto const& paragraph :
         {french("Une idée d’été 💍 claire"), arabic("فكرة لِلحِرَفِيّين 💍 جيّدة"),
          french("Plusieurs lignes de texte, coupées", 120), arabic("عدّة أسطر من الكلام هنا", 90)})
        for (std::size_t stop : stops(paragraph.text)) {
            auto const caret = bench.engine->caret(paragraph, stop);
            INFO(paragraph.text << " at " << stop);
            CHECK(bench.engine->offset_at(paragraph, caret.x, caret.y + caret.height / 2) == stop);
        }
}

TEST_CASE("a touch beside the text finds its nearest end") {
    Workbench bench;
    CHECK(bench.engine->offset_at(french("Bijou"), -50, 10) == 0);
    CHECK(bench.engine->offset_at(french("Bijou"), 5000, 10) == 5);
    CHECK(bench.engine->offset_at(arabic("حلي"), 5000, 10) == 0);
    CHECK(bench.engine->offset_at(arabic("حلي"), -50, 10) == 6);
    CHECK(bench.engine->offset_at(french("Bijou"), 1e30f, -1e30f) <= 5);
    CHECK(bench.engine->offset_at(french(""), 10, 10) == 0);
}

TEST_CASE("a touch beyond a wrapped line's end stays in that line") {
    Workbench bench;
    auto const paragraph = french("Plusieurs lignes de texte, coupées", 140);
    REQUIRE(bench.engine->facts(paragraph).lines > 2);
    auto const first = bench.engine->caret(paragraph, 0);
    auto const offset = bench.engine->offset_at(paragraph, 139, first.height / 2);
    CHECK(offset > 5);
    CHECK(bench.engine->caret(paragraph, offset).y == first.y);
}

TEST_CASE("an empty field's cursor stands where the first letter will") {
    Workbench bench;
    CHECK(bench.engine->caret(french("", 300), 0).x == Approx(0).margin(1));
    CHECK(bench.engine->caret(arabic("", 300), 0).x == Approx(300).margin(1));
    CHECK(bench.engine->caret(french("", 300), 0).height > 30);
}

TEST_CASE("offsets beside bytes that are no text stay the caller's") {
    Workbench bench;
    std::string const text =
        "a\xFF"
        "b";
    CHECK(stops(text) == Offsets{0, 1, 2, 3});
    auto const caret = bench.engine->caret(french(text), 2);
    CHECK(caret.x > bench.engine->caret(french(text), 1).x);
    CHECK(bench.engine->offset_at(french(text), caret.x + 1, 10) == 2);
}
