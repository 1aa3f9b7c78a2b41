#include "kiosk/panel.h"

#include <filesystem>
#include <fstream>

#include "base/id.h"
#include "catch_any.h"

using namespace jemaa::kiosk;

TEST_CASE("millimetres are read as WIDTHxHEIGHT") {
    CHECK(parse_millimetres("476x268") == std::pair{476.F, 268.F});
    CHECK(parse_millimetres("217.5x136") == std::pair{217.5F, 136.F});
    for (auto const* wrong : {"", "x", "476", "476x", "x268", "476x268mm", "-1x5", "9x9", "1e9x5"})
        CHECK_FALSE(parse_millimetres(wrong));
}

TEST_CASE("a screen that tells its size is believed") {
    auto const panel = plausible_panel(1280, 800, 215, 135);
    CHECK(panel.width_mm == 215);
    CHECK(panel.height_mm == 135);
}

TEST_CASE("a screen that lies about its size counts as 21.5 inch") {
    for (auto const& [width, height] :
         {std::pair{0.F, 0.F}, {1.F, 1.F}, {16.F, 9.F}, {60'000.F, 30'000.F}, {476.F, 60.F}}) {
        auto const panel = plausible_panel(1920, 1080, width, height);
        CHECK(panel.width_mm == Approx(476));
        CHECK(panel.height_mm == Approx(267.75));
    }
}

TEST_CASE("a screen that was measured with a card keeps its size, and absurd ones are refused") {
    auto const larger = calibrated({1920, 1080, 476, 268}, 800);
    REQUIRE(larger);
    CHECK(larger->width_mm == Approx(595));
    CHECK(larger->height_mm == Approx(335));
    CHECK_FALSE(calibrated({1920, 1080, 476, 268}, 1));
    CHECK_FALSE(calibrated({1920, 1080, 476, 268}, 0));
    CHECK_FALSE(calibrated({1280, 800, 215, 135}, 9000));
}

TEST_CASE("the measured size is read again after a restart; what is no size is not") {
    auto const folder = std::filesystem::temp_directory_path() /
                        ("jemaa-panel-" + jemaa::to_hex(jemaa::random_id()));
    auto const file = folder / "screen-mm";
    CHECK_FALSE(read_millimetres(file));
    REQUIRE(write_millimetres(file, 595, 335.3F));
    CHECK(read_millimetres(file) == std::pair{595.F, 335.3F});
    REQUIRE(write_millimetres(file, 480, 270));  // measured again
    CHECK(read_millimetres(file) == std::pair{480.F, 270.F});
    std::ofstream(file) << "-5xhuge\n";
    CHECK_FALSE(read_millimetres(file));
    std::filesystem::remove_all(folder);
    std::ofstream(folder) << "a file where the folder should be";
    CHECK_FALSE(write_millimetres(file, 480, 270));
    std::filesystem::remove_all(folder);
}
