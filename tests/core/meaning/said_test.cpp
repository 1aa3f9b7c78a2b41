#include "meaning/said.h"

#include "catch_any.h"

using namespace jemaa;

TEST_CASE("a share that is not whole is never told as all or nothing") {
    CHECK(meaning::whole_percent(1) == 100);
    CHECK(meaning::whole_percent(0.996) == 99);
    CHECK(meaning::whole_percent(0.5) == 50);
    CHECK(meaning::whole_percent(0.001) == 1);
    CHECK(meaning::whole_percent(0) == 0);
}

TEST_CASE("how sure an outcome is has one sentence for each range") {
    auto const of_rooms = [](double stays) {
        insight::Robustness rooms;
        rooms.stays = stays;
        return std::string(meaning::said_of(rooms));
    };
    CHECK(of_rooms(0.95) == "meaning.rooms_agree");
    CHECK(of_rooms(0.94) == "meaning.rooms_mostly");
    CHECK(of_rooms(0.70) == "meaning.rooms_mostly");
    CHECK(of_rooms(0.69) == "meaning.rooms_differ");
}

TEST_CASE("a lean towards what was shown first is told only where chance seldom leans so") {
    insight::PositionEffect effect{.ballots = 30, .lean = -0.4, .p_value = 0.05};
    CHECK(meaning::said_of(effect) == "meaning.position_even");
    effect.p_value = 0.01;
    CHECK(meaning::said_of(effect) == "meaning.position_first");
    effect.lean = 0.4;
    CHECK(meaning::said_of(effect) == "meaning.position_last");
}
