#include "recording.h"

using namespace jemaa::text;

TEST_CASE("Arabic letters join: a word is narrower than its letters one by one") {
    Workbench bench;
    float apart = 0;
    for (char const* letter : {"ب", "ط", "ا", "ق", "ة"}) apart += bench.width(letter, true);
    CHECK(bench.width("بطاقة", true) < 0.9f * apart);
}

TEST_CASE("Latin letters do not join") {
    Workbench bench;
    float apart = 0;
    for (char const* letter : {"c", "u", "i", "v", "r", "e"}) apart += bench.width(letter);
    CHECK(bench.width("cuivre") == Approx(apart).margin(6));
}

TEST_CASE("a letter changes its form with its neighbours") {
    Workbench bench;
    auto const alone = bench.engine->picture(arabic("ع"));
    auto const joined = bench.engine->picture(arabic("ععع"));
    CHECK(joined.width < 2.6f * alone.width);
    CHECK(bench.engine->facts(arabic("ععع")).glyphs == 3);
}

TEST_CASE("marks are set on their letter and take no width") {
    Workbench bench;
    CHECK(bench.width("حُلِيّ", true) == bench.width("حلي", true));
    CHECK(bench.engine->facts(arabic("حُلِيّ")).glyphs > 3);
}

TEST_CASE("all scripts of the room stand in one string") {
    Workbench bench;
    auto const mixed = french("Bijoux d’été — Jewellery « حُليّ » ⵜⴰⵎⴰⵣⵉⵖⵜ 💍 20 %");
    auto const facts = bench.engine->facts(mixed);
    CHECK(facts.unknown_glyphs == 0);
    CHECK(facts.lines == 1);
    CHECK(facts.glyphs > 40);
}

TEST_CASE("signs that people and messages use are known") {
    Workbench bench;
    auto const signs =
        GENERATE(as<std::string>{}, "→ ← ✓ ✗ • … · – — ≥ ≤ × ÷ ★ ▲", "؟ ، ؛ ٪ ﷼ ﷺ",
                 "1\u202F234\u00A0567 «\u00A0oui\u00A0»", "é è ê ë à â ç ù û ü ÿ œ Æ", "⵰ ⵯ ⴳⵯ",
                 "👩🏽‍🌾 👨‍👩‍👧‍👦 🇩🇿 ❤️ 1️⃣ 🏺",
                 "\u2068ABC\u2069 \u200E-5");
    INFO(signs);
    CHECK(bench.engine->facts(french(signs)).unknown_glyphs == 0);
}

TEST_CASE("a letter that no font has is counted") {
    Workbench bench;
    CHECK(bench.engine->facts(french("a\U000F1234b\U000F1234")).unknown_glyphs == 2);
}

TEST_CASE("an emoji family is one glyph, in its own colours") {
    Workbench bench;
    CHECK(bench.engine->facts(french("👨‍👩‍👧‍👦")).glyphs == 1);
    Style style;
    style.colour = 0x00FF00;
    auto const picture = bench.engine->picture(french("👩🏽‍🌾", 0, style));
    auto const& kept = bench.textures.kept.at(picture.texture);
    int reddish = 0;
    for (int y = 0; y < kept.height; ++y)
        for (int x = 0; x < kept.width; ++x)
            if (auto const* p = kept.at(x, y); p[3] == 255 && p[0] > p[1] + 20) ++reddish;
    CHECK(reddish > 50);
    CHECK(picture.width < 45);
}

TEST_CASE("digits are words' own, not emoji") {
    Workbench bench;
    CHECK(bench.width("12 345") < 28 * 6 * 0.6f);
    CHECK(bench.width("12", true) < 28 * 2 * 0.6f);
    auto const picture = bench.engine->picture(french("0123456789", 0, {.colour = 0xFF0000}));
    auto const& kept = bench.textures.kept.at(picture.texture);
    for (std::size_t i = 0; i < kept.rgba.size(); i += 4)
        if (kept.rgba[i + 3] == 255) CHECK(kept.rgba[i] == 255);
}

TEST_CASE("icons are their font's, and fill their square") {
    Workbench bench;
    Style style;
    style.face = Face::icons;
    style.size = 40;
    auto const back = french("\uE5C4", 0, style);
    CHECK(bench.engine->facts(back).unknown_glyphs == 0);
    CHECK(bench.engine->measure(back).width == 40);
    CHECK(bench.engine->measure(back).height == 40);
    CHECK(bench.engine->facts(french("A", 0, style)).unknown_glyphs == 1);
}

TEST_CASE("each weight is broader than the one before, or the same") {
    Workbench bench;
    auto const width = [&](Weight weight) {
        Style style;
        style.weight = weight;
        return bench.engine->measure(french("Prioriser les actions", 0, style)).width;
    };
    CHECK(width(Weight::regular) < width(Weight::semibold));
    CHECK(width(Weight::semibold) <= width(Weight::bold));
}

TEST_CASE("the size is the em in pixels") {
    Workbench bench;
    Style style;
    style.size = 100;
    auto const picture = bench.engine->picture(french("H", 0, style));
    CHECK(picture.height - 2 == Approx(71.4f).margin(1.6));  // capitals: 0.714 em
}

TEST_CASE("bytes that are no text are shown as such and do no harm") {
    Workbench bench;
    std::string const bad =
        GENERATE(std::string("a\xFF\xC0z"), std::string("\xD8"), std::string("a\0b", 3),
                 std::string("\xED\xA0\x80"), std::string("\xF0\x9F"));
    auto const facts = bench.engine->facts(french(bad));
    CHECK(facts.lines == 1);
    CHECK(facts.unknown_glyphs == 0);
    CHECK(bench.width(bad) > bench.width("a"));
    CHECK(bench.engine->picture(arabic(bad)).texture != 0);
    for (std::size_t offset = 0; offset <= bad.size() + 3; ++offset) {
        CHECK(bench.engine->caret(french(bad), offset).height > 0);
        CHECK(next_cursor(bad, offset) <= bad.size());
        CHECK(previous_cursor(bad, offset) <= bad.size());
    }
}
