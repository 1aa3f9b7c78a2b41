#include "app/cli/elections.h"
#include "core/outcome/further_rounds.h"

using namespace jemaa;
using namespace jemaa::test;

TEST_CASE("a vote is drawn into an SVG that says its rows, in each language") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_of_second_round(true));
    for (std::string const language : {"ar", "fr", "en"}) {
        CAPTURE(language);
        std::string const to = place.path() / (language + ".svg");
        has(well({"chart", file, "--poll", "choose/2", "--to", to, "--language", language}), to);
        auto const svg = content(to);
        has(svg, "<title xml:lang=\"" + language + "\">");
        has(svg, language == "ar" ? "اثنان: 6" : "Deux: 6");
        has(svg, language == "ar" ? "واحد: 1" : "Un: 1");
    }
    well({"chart", file, "--poll", "choose/2", "--to", place / "small.png", "--width", "400"});
    CHECK(content(place / "small.png").starts_with("\x89PNG"));
}

TEST_CASE("what cannot be drawn is told with what to do") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_of_second_round(true));
    has(refused({"chart", file, "--to", place / "x.svg"}), "--poll: choose, choose/2");
    has(refused({"chart", file, "--poll", "choose", "--to", place / "x.jpg"}), ".svg or .png");
    has(refused({"chart", file, "--poll", "nothing", "--to", place / "x.svg"}),
        "no vote has this key");
    well({"chart", file, "--poll", "choose", "--to", place / "x.svg"});
    has(refused({"chart", file, "--poll", "choose", "--to", place / "x.svg"}), "exists already");
    CHECK(run_jemaa({"chart", file, "--to", place / "y.svg", "--width", "3"}).code == 2);
    CHECK_FALSE(fs::exists(place / "x.jpg"));
    CHECK_FALSE(fs::exists(place / "y.svg"));
}
