#include <cmath>
#include <limits>

#include "recording.h"

using namespace jemaa::text;

namespace {

constexpr char sentence[] = "Dans cinq ans, nos bijoux seront connus dans tout le pays.";
constexpr char sentence_ar[] = "بعد خمس سنوات ستكون حليّنا معروفة في كل البلاد.";

Style with(Align align) {
    Style style;
    style.align = align;
    return style;
}

Style lines(int most) {
    Style style;
    style.most_lines = most;
    return style;
}

}  // namespace

TEST_CASE("start is left in French and right in Arabic, end mirrors it") {
    Workbench bench;
    auto const start = bench.seen(french("Oui", 400, with(Align::start)));
    CHECK(start.left < 6);
    CHECK(start.right < 100);
    auto const start_ar = bench.seen(arabic("نعم", 400, with(Align::start)));
    CHECK(start_ar.right > 394);
    CHECK(start_ar.left > 300);
    CHECK(bench.seen(french("Oui", 400, with(Align::end))).right > 394);
    CHECK(bench.seen(arabic("نعم", 400, with(Align::end))).left < 6);
}

TEST_CASE("a French word alone in an Arabic interface still starts at the right") {
    Workbench bench;
    CHECK(bench.seen(arabic("Batna", 400)).right > 394);
    CHECK(bench.seen(french("باتنة", 400)).left < 6);
}

TEST_CASE("centred ink is in the middle") {
    Workbench bench;
    auto const span = bench.seen(french("OHO", 400, with(Align::center)));
    CHECK((span.left + span.right) / 2 == Approx(200).margin(2));
}

TEST_CASE("words wrap, and every line keeps the width") {
    Workbench bench;
    for (auto const& paragraph : {french(sentence, 300), arabic(sentence_ar, 300)}) {
        auto const size = bench.engine->measure(paragraph);
        auto const facts = bench.engine->facts(paragraph);
        CHECK(facts.lines >= 2);
        CHECK_FALSE(facts.ellipsized);
        CHECK(size.width <= 300);
        CHECK(size.height >= static_cast<float>(facts.lines) * 28 * 1.3f);
        auto const span = bench.seen(paragraph);
        CHECK(span.left >= -2);
        CHECK(span.right <= 302);
    }
}

TEST_CASE("a word longer than the line is broken between letters") {
    Workbench bench;
    auto const paragraph = french("Anticonstitutionnellementanticonstitutionnellement", 200);
    CHECK(bench.engine->facts(paragraph).lines > 2);
    CHECK(bench.engine->measure(paragraph).width <= 200);
}

TEST_CASE("without a width there is one line, a line break makes two") {
    Workbench bench;
    CHECK(bench.engine->facts(french(sentence)).lines == 1);
    CHECK(bench.engine->facts(french("un\ndeux")).lines == 2);
}

TEST_CASE("a line is equally high whatever scripts are in it") {
    Workbench bench;
    auto const height = [&](Paragraph const& paragraph) {
        return bench.engine->measure(paragraph).height;
    };
    CHECK(height(french("Bijou")) == Approx(28 * 1.4).margin(1));
    CHECK(height(french("Bijou حُليّ 💍 ⵣ")) == Approx(height(french("Bijou"))).margin(3));
    CHECK(height(french("")) == height(french("Bijou")));
    CHECK(height(arabic("حُليّ Bijou 💍")) == Approx(height(arabic("حُليّ"))).margin(3));
    CHECK(height(arabic("حُليّ")) > height(french("Bijou")));
}

TEST_CASE("more than the most lines end in an ellipsis, where the text ends") {
    Workbench bench;
    auto const cut = french(sentence, 250, lines(2));
    CHECK(bench.engine->facts(cut).lines == 2);
    CHECK(bench.engine->facts(cut).ellipsized);
    CHECK_FALSE(bench.engine->facts(french("Oui", 250, lines(2))).ellipsized);
    CHECK(bench.engine->measure(cut).width <= 250);
}

TEST_CASE("the ellipsis of an Arabic line stands at the left") {
    Workbench bench;
    auto const dots_height = [&](Paragraph const& paragraph, bool left) {
        auto const picture = bench.engine->picture(paragraph);
        auto const& kept = bench.textures.kept.at(picture.texture);
        int const from = left ? 0 : kept.width - 14;
        int rows = 0;
        for (int y = 0; y < kept.height; ++y) {
            bool ink = false;
            for (int x = from; x < from + 14; ++x) ink = ink || kept.at(x, y)[3] > 60;
            rows += ink ? 1 : 0;
        }
        return rows;
    };
    CHECK(dots_height(arabic(sentence_ar, 250, lines(1)), true) <= 6);
    CHECK(dots_height(arabic(sentence_ar, 250, lines(1)), false) > 6);
    CHECK(dots_height(french(sentence, 250, lines(1)), false) <= 6);
    CHECK(dots_height(french(sentence, 250, lines(1)), true) > 6);
}

TEST_CASE("line breaks do not get round the most lines") {
    Workbench bench;
    auto const facts = bench.engine->facts(french("un\ndeux\ntrois\nquatre", 60, lines(2)));
    CHECK(facts.lines == 2);
    CHECK(facts.ellipsized);
}

TEST_CASE("what reaches beyond the box is in the picture") {
    Workbench bench;
    Style style;
    style.size = 60;
    auto const marks = bench.engine->picture(french("إِلٍّ ژِّ", 0, style));
    CHECK(marks.y + marks.height > marks.box.height * 0.9f);
    auto const& kept = bench.textures.kept.at(marks.texture);
    for (int x = 0; x < kept.width; ++x) {
        CHECK(kept.at(x, 0)[3] == 0);
        CHECK(kept.at(x, kept.height - 1)[3] == 0);
    }
    for (int y = 0; y < kept.height; ++y) {
        CHECK(kept.at(0, y)[3] == 0);
        CHECK(kept.at(kept.width - 1, y)[3] == 0);
    }
}

TEST_CASE("the box is as wide as asked, else as the text") {
    Workbench bench;
    CHECK(bench.engine->picture(french("Oui", 123.5f)).box.width == 123.5f);
    CHECK(bench.engine->picture(french("Oui")).box.width == bench.width("Oui"));
    CHECK(bench.engine->measure(french("Oui", 400)).width == bench.width("Oui"));
}

TEST_CASE("measures out of reason are brought into it") {
    Workbench bench;
    float const odd = GENERATE(std::numeric_limits<float>::quiet_NaN(),
                               std::numeric_limits<float>::infinity(), -5.0f, 0.0f, 1e30f);
    Style style;
    style.size = odd;
    for (auto const& paragraph : {french("Oui", odd), french("Oui", 0, style)}) {
        CHECK(bench.engine->measure(paragraph).height > 0);
        CHECK(bench.engine->facts(paragraph).lines == 1);
        bench.engine->picture(paragraph);
    }
}

TEST_CASE("a picture is no larger than a graphics card takes") {
    Workbench bench;
    std::string endless;
    for (int i = 0; i < 1500; ++i) endless += "dinanderie ";
    auto const picture = bench.engine->picture(french(endless));
    CHECK(picture.width == 8192);
    CHECK(picture.texture != 0);
}
