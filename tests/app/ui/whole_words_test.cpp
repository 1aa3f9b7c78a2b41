#include <vector>

#include "app/ui/offscreen.h"
#include "catch_any.h"
#include "ui/button.h"
#include "ui/choice_card.h"
#include "ui/fitting.h"

// Words give way in size before they are cut.
using namespace jemaa;
using namespace jemaa::ui;

namespace {

// What is written while `draw` runs.
template <typename Draw>
std::vector<text::Paragraph> written(Offscreen& screen, Draw draw) {
    std::vector<text::Paragraph> all;
    screen.ui.set_witness([&](Written const& words) { all.push_back(words.paragraph); });
    screen.ui.begin(nullptr, "test", "fr", {});
    draw();
    screen.ui.end();
    screen.ui.set_witness({});
    return all;
}

text::Paragraph one_line(Offscreen& screen, Rect const& rect, std::string const& words,
                         Stand stand) {
    Look const look{.size = 40, .stand = stand, .most_lines = 1};
    return written(screen, [&] { screen.ui.write(rect, {words, "fr"}, look); }).at(0);
}

bool cut(Offscreen& screen, text::Paragraph const& paragraph) {
    return screen.ui.engine().facts(paragraph).ellipsized;
}

}  // namespace

TEST_CASE("words that have their room keep their size") {
    Offscreen screen;
    auto const paragraph = one_line(screen, {0, 0, 900, 60}, "Bijoux de Batna", Stand::middle);
    CHECK(paragraph.style.size == 40);
    CHECK(paragraph.style.most_lines == 1);
}

TEST_CASE("words that would be cut are smaller, or take a second line where there is room") {
    Offscreen screen;
    auto const words = "Une maison commune des bijoutiers";
    auto const smaller = one_line(screen, {0, 0, 420, 60}, words, Stand::top);
    CHECK(smaller.style.size < 40);
    CHECK(smaller.style.size >= screen.ui.metrics().least());
    CHECK_FALSE(cut(screen, smaller));
    auto const lines = one_line(screen, {0, 0, 420, 130}, words, Stand::middle);
    CHECK(lines.style.size > smaller.style.size);
    CHECK_FALSE(cut(screen, lines));
    CHECK(screen.ui.engine().facts(lines).lines == 2);
}

TEST_CASE("words that not even the smallest size lets stand whole keep their size and end") {
    Offscreen screen;
    auto const paragraph =
        one_line(screen, {0, 0, 200, 40},
                 "Une maison commune des bijoutiers, avec un atelier et une école", Stand::middle);
    CHECK(paragraph.style.size == 40);
    CHECK(cut(screen, paragraph));
}

TEST_CASE("a long label of a button takes two lines") {
    Offscreen screen;
    auto const label = written(screen, [&] {
        button(screen.ui, {0, 0, 200, 90}, {.key = "keep", .label = "Garder comme version 12"});
    });
    REQUIRE(label.size() == 1);
    CHECK_FALSE(cut(screen, label[0]));
    CHECK(screen.ui.engine().facts(label[0]).lines == 2);
}

TEST_CASE("cards side by side say as much as one another, equally large") {
    Offscreen screen;
    std::vector<PlacedCard> cards;
    std::vector<std::string> const titles{"La relève", "Un salon international à Batna"};
    for (std::size_t i = 0; i < titles.size(); ++i)
        cards.push_back({{static_cast<float>(i) * 420, 0, 400, 200},
                         {.key = std::to_string(i),
                          .pictogram = "💍",
                          .title = {titles[i], "fr"},
                          .text = {"Former vingt apprentis par an.", "fr"}}});
    auto const looks = written(screen, [&] {
        say_alike(screen.ui, cards);
        for (auto const& [rect, card] : cards) choice_card(screen.ui, rect, card);
    });
    std::vector<text::Paragraph> words;
    for (auto const& paragraph : looks)
        if (paragraph.text != "💍") words.push_back(paragraph);
    REQUIRE(words.size() == 4);
    CHECK(words[0].style.size == words[2].style.size);
    CHECK(words[1].style.size == words[3].style.size);
    CHECK(words[0].style.size < title_look(screen.ui).size);
    for (auto const& paragraph : words) CHECK_FALSE(cut(screen, paragraph));

    SECTION("where one has no room for its sentence, none shows one") {
        cards[1].card.text.text = std::string(60, 'x') + " " + std::string(600, 'y');
        auto const short_looks = written(screen, [&] {
            say_alike(screen.ui, cards);
            for (auto const& [rect, card] : cards) choice_card(screen.ui, rect, card);
        });
        std::size_t titles_shown = 0;
        for (auto const& paragraph : short_looks) titles_shown += paragraph.text != "💍" ? 1 : 0;
        CHECK(titles_shown == 2);
    }
}
