#include "charts/charts_of.h"

#include "charts/covered.h"
#include "core/meaning/polls.h"
#include "drawing_room.h"
#include "meaning/places.h"

using namespace jemaa;
using namespace jemaa::charts;

namespace {

Words plain_words() {
    auto const said = [](std::string_view key) { return std::string(key); };
    return {"fr", [=](std::string_view key, Values) { return said(key); },
            [=](std::string_view key, std::int64_t n, Values) {
                return std::to_string(n) + " " + said(key);
            },
            [](std::int64_t n) { return std::to_string(n); }};
}

meaning::CountedPoll counted_of(PollResults const& results) {
    return meaning::counted(results, {}, {});
}

ToldVote told(meaning::CountedPoll const& counted) {
    return {counted, plain_words(), [](PollOption const& option) {
                return Label{.badge = "", .pictogram = "💍", .words = "option " + option.key};
            }};
}

std::vector<std::string> names_of(Bars const& bars) {
    std::vector<std::string> names;
    for (auto const& row : bars.rows) names.push_back(row.label.words + ":" + row.figure);
    return names;
}

// 3 for option 2, 2 for option 0, none for option 1.
PollResults approvals() {
    auto results = poll_by("approval", 3);
    cast(results, {1, 0, 1});
    cast(results, {1, 0, 1});
    cast(results, {0, 0, 1});
    return results;
}

}  // namespace

TEST_CASE("bars stand in the order of places, with the scores that were counted") {
    auto const counted = counted_of(approvals());
    auto const charts = charts_of(told(counted));
    REQUIRE(charts.size() == 1);
    auto const& bars = std::get<Bars>(charts.front());
    CHECK(names_of(bars) == std::vector<std::string>{"option 2:3", "option 0:2", "option 1:0"});
    CHECK(bars.rows[0].label.badge == "🏆");
    CHECK(bars.rows[0].label.chosen);
    CHECK_FALSE(bars.rows[1].label.chosen);
    CHECK(bars.rows[0].length == 3);
}

TEST_CASE("ties are told, and nobody's vote has no chart") {
    auto results = poll_by("approval", 2);
    CHECK(charts_of(told(counted_of(results))).empty());
    cast(results, {1, 1});
    auto const counted = counted_of(results);
    auto const bars = std::get<Bars>(charts_of(told(counted)).front());
    CHECK(bars.rows[0].note == "results.tied");
    CHECK(bars.rows[1].note == "results.tied");
}

TEST_CASE("what goes by pairs is told by its duels, and by bars where there are too many") {
    auto few = poll_by("copeland", 3);
    cast(few, {1, 2, 3});
    cast(few, {1, 3, 2});
    cast(few, {2, 1, 3});
    auto const counted = counted_of(few);
    auto const duels = std::get<Duels>(charts_of(told(counted)).front());
    CHECK(duels.rows[0].label.words == "option 0");
    CHECK(duels.rows[0].wins == std::vector<std::int64_t>{0, 2, 3});
    CHECK(duels.rows[1].wins == std::vector<std::int64_t>{1, 0, 2});
    auto many = poll_by("copeland", 12);
    cast(many, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    CHECK(std::holds_alternative<Bars>(charts_of(told(counted_of(many))).front()));
}

TEST_CASE("every rule has a chart, whose rows are the options") {
    for (std::string const rule :
         {"approval", "score_mean", "borda_symmetric", "copeland", "schulze_margins",
          "irv_simultaneous", "stv", "majority_judgment", "consent"}) {
        auto results = poll_by(rule, 3);
        cast(results, rule == "approval" ? std::vector{1, 0, 1} : std::vector{1, 2, 3});
        auto const counted = counted_of(results);
        CAPTURE(rule);
        auto const charts = charts_of(told(counted));
        REQUIRE_FALSE(charts.empty());
        DrawingRoom const room;
        for (auto const& chart : charts) {
            auto const height = height_for(chart, 1000, room.look("fr"));
            auto const drawn = room.draw(chart, {1000, height});
            check_words(drawn, {1000, height});
            for (std::string const option : {"option 0", "option 1", "option 2"})
                CHECK(std::ranges::count(drawn.marks, option, &charts::Mark::name) == 1);
        }
    }
}

TEST_CASE("what is still covered cannot be seen: no name, no figure, no length") {
    auto const counted = counted_of(approvals());
    auto const charts = charts_of(told(counted));
    DrawingRoom const room;
    auto const bars = std::get<Bars>(covered(charts, 2, "covered"));
    CHECK(names_of(bars) == std::vector<std::string>{"covered:", "covered:", "option 1:0"});
    for (auto const& words : room.draw(bars, 900.F).words) {
        CHECK(words.text.find("option 2") == std::string::npos);
        CHECK(words.text.find("option 0") == std::string::npos);
        CHECK(words.text != "3");
    }
    CHECK(std::get<Bars>(covered(charts, 0, "covered")) == std::get<Bars>(charts.front()));
}

TEST_CASE("tied options have one place, so that they are revealed together") {
    auto results = poll_by("approval", 4);
    cast(results, {1, 1, 1, 0});
    cast(results, {1, 0, 0, 0});
    auto const places = meaning::places_of(counted_of(results));
    REQUIRE(places.size() == 3);
    CHECK(places[0].size() == 1);
    CHECK(places[1].size() == 2);
    CHECK(places[2].size() == 1);
}
