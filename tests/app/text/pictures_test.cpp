#include <thread>

#include "recording.h"

using namespace jemaa::text;

TEST_CASE("the same paragraph is drawn once") {
    Workbench bench;
    auto const first = bench.engine->picture(french("Cuivre"));
    auto const again = bench.engine->picture(french("Cuivre"));
    CHECK(first.texture == again.texture);
    CHECK(bench.engine->pictures_made() == 1);
    bench.engine->end_frame();
    CHECK(bench.engine->picture(french("Cuivre")).texture == first.texture);
    CHECK(bench.engine->pictures_made() == 1);
    CHECK(bench.textures.kept.size() == 1);
}

TEST_CASE("anything else about a paragraph makes it another") {
    Workbench bench;
    Paragraph const base = french("Cuivre", 200);
    std::vector<Paragraph> others(9, base);
    others[0].text = "Cuivré";
    others[1].width = 201;
    others[2].style.size = 29;
    others[3].style.weight = Weight::bold;
    others[4].style.align = Align::end;
    others[5].style.face = Face::icons;
    others[6].style.colour = 0x123456;
    others[7].language = "en";
    others[8].right_to_left = true;
    std::set<TextureId> textures{bench.engine->picture(base).texture};
    for (auto const& other : others) textures.insert(bench.engine->picture(other).texture);
    CHECK(textures.size() == 10);
}

TEST_CASE("measuring makes no picture") {
    Workbench bench;
    bench.engine->measure(french("Cuivre"));
    bench.engine->facts(french("Cuivre"));
    CHECK(bench.engine->pictures_made() == 0);
    CHECK(bench.textures.kept.empty());
}

TEST_CASE("what shows nothing has no texture") {
    Workbench bench;
    for (char const* blank : {"", "   ", "\u2068\u2069"}) {
        auto const picture = bench.engine->picture(french(blank, 50));
        CHECK(picture.texture == 0);
        CHECK(picture.box.width == 50);
        CHECK(picture.box.height > 20);
    }
    CHECK(bench.textures.kept.empty());
}

TEST_CASE("the colour is in the pixels, with straight alpha") {
    Workbench bench;
    Style style;
    style.colour = 0x6F2F0A;
    auto const picture = bench.engine->picture(french("Cuivre", 0, style));
    auto const& kept = bench.textures.kept.at(picture.texture);
    int full = 0, partial = 0;
    for (std::size_t i = 0; i < kept.rgba.size(); i += 4) {
        auto const* p = &kept.rgba[i];
        if (p[3] == 255) ++full;
        if (p[3] > 0 && p[3] < 255) ++partial;
        // Few levels are left of a colour where it is nearly clear.
        bool const exact = p[3] == 0 || p[3] == 255;
        double const slack = exact ? 0 : 1 + 128.0 / p[3];
        CHECK(std::abs(p[0] - 0x6F) <= slack);
        CHECK(std::abs(p[1] - 0x2F) <= slack);
        CHECK(std::abs(p[2] - 0x0A) <= slack);
    }
    CHECK(full > 50);
    CHECK(partial > 50);
}

TEST_CASE("edges are grey, not coloured fringes") {
    Workbench bench;
    Style style;
    style.colour = 0x808080;
    auto const picture = bench.engine->picture(french("Wvij/", 0, style));
    auto const& kept = bench.textures.kept.at(picture.texture);
    for (std::size_t i = 0; i < kept.rgba.size(); i += 4) {
        CHECK(kept.rgba[i] == kept.rgba[i + 1]);
        CHECK(kept.rgba[i] == kept.rgba[i + 2]);
    }
}

TEST_CASE("the budget holds over thousands of paragraphs") {
    constexpr std::size_t budget = 400'000;
    Workbench bench(budget);
    std::size_t most = 0;
    for (int i = 0; i < 5000; ++i) {
        bench.engine->picture(french("Idée " + std::to_string(i)));
        bench.engine->measure(arabic("فكرة " + std::to_string(i), 100));
        if (i % 10 == 9) bench.engine->end_frame();
        most = std::max(most, bench.engine->bytes_used());
    }
    CHECK(bench.engine->pictures_made() == 5000);
    CHECK(bench.engine->bytes_used() <= budget);
    CHECK(most < budget + 10 * 40'000);
    CHECK(bench.textures.kept.size() < 60);
    CHECK(bench.textures.kept.size() > 5);
}

TEST_CASE("blank pictures are forgotten as well") {
    Workbench bench(10'000);
    for (int i = 0; i < 2000; ++i) {
        bench.engine->picture(
            french(std::string(static_cast<std::size_t>(i % 100), ' '), static_cast<float>(i + 1)));
        bench.engine->end_frame();
    }
    CHECK(bench.engine->bytes_used() <= 10'000);
}

TEST_CASE("what a frame has used stays to its end, the longest unused goes first") {
    Workbench bench(1);
    auto const held = bench.engine->picture(french("gardé"));
    bench.engine->picture(french("autre"));
    CHECK(bench.textures.kept.size() == 2);
    bench.engine->end_frame();
    CHECK(bench.textures.kept.size() == 2);
    CHECK(bench.engine->picture(french("gardé")).texture == held.texture);
    bench.engine->end_frame();
    REQUIRE(bench.textures.kept.size() == 1);
    CHECK(bench.textures.kept.count(held.texture) == 1);
    bench.engine->end_frame();
    CHECK(bench.textures.kept.empty());
    CHECK(bench.engine->bytes_used() == 0);
}

TEST_CASE("an engine takes its textures with it") {
    Recording textures;
    {
        auto engine = Engine::create(textures);
        REQUIRE(engine);
        (*engine)->picture(french("Cuivre"));
        CHECK(textures.kept.size() == 1);
    }
    CHECK(textures.kept.empty());
}

TEST_CASE("fonts are warmed up on another thread, without a texture") {
    Workbench bench;
    std::thread(&Engine::warm_up, bench.engine.get()).join();
    CHECK(bench.textures.kept.empty());
    CHECK(bench.engine->pictures_made() == 0);
    CHECK(bench.engine->picture(arabic("حُليّ 💍")).texture != 0);
}
