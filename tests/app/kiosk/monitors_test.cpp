#include "kiosk/monitors.h"

#include "catch_any.h"

using namespace jemaa::kiosk;

namespace {

constexpr MonitorPlace touch{0, 0, 1920, 1080};

}  // namespace

TEST_CASE("without a second monitor there is none for the room") {
    CHECK_FALSE(room_monitor({}));
    CHECK_FALSE(room_monitor({touch}));
}

TEST_CASE("the room has the monitor beside the touch screen, on whichever side it is") {
    CHECK(room_monitor({touch, {1920, 0, 1024, 768}}) == 1);
    CHECK(room_monitor({touch, {-1280, 100, 1280, 720}}) == 1);
    CHECK(room_monitor({touch, {0, -1080, 1920, 1080}}) == 1);
}

TEST_CASE("a projector that mirrors the touch screen is left alone, wholly or in part") {
    CHECK_FALSE(room_monitor({touch, touch}));
    CHECK_FALSE(room_monitor({touch, {0, 0, 1024, 768}}));
    CHECK_FALSE(room_monitor({touch, {1919, 0, 1920, 1080}}));
    CHECK(room_monitor({touch, {0, 0, 1024, 768}, {1920, 0, 1920, 1080}}) == 2);
}

TEST_CASE("a monitor that is off has no place") {
    CHECK_FALSE(room_monitor({touch, {1920, 0, 0, 0}}));
}
