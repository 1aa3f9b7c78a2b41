#include "app/cli/elections.h"
#include "exchange/pabulib.h"
#include "exchange/read_file.h"

using namespace jemaa;
using namespace jemaa::test;

TEST_CASE("a budget's ballots can be read by other tools, and come back the same") {
    TemporaryFolder place;
    auto const file = workshop(place, about_a_budget());
    has(well({"export", file, "--to", place / "pb", "--format", "pabulib"}), "pb");
    auto const written = place.path() / "pb/choose.pb";
    auto const read = exchange::read_pabulib(content(written), "choose.pb");
    REQUIRE(read);
    CHECK(read->remarks.empty());
    CHECK(read->budget == 10);
    CHECK(read->votes.size() == 3);
    CHECK(tallied(written).at("polls").at(0).at("budget") ==
          tallied(file).at("polls").at(0).at("budget"));
    has(refused({"export", file, "--to", place / "x", "--format", "preflib"}),
        "PrefLib knows no costs");
    has(refused({"export", file, "--to", place / "pb", "--format", "pabulib"}), "cannot be used");
}

TEST_CASE("rankings and approvals can be read by other tools, and come back the same") {
    TemporaryFolder place, second;
    auto const ranked = workshop(
        place, decided_by("copeland", {}, [](int value) { return value == 3 ? 1 : value * 2; }));
    well({"export", ranked, "--to", place / "out", "--format", "preflib", "--poll", "choose"});
    auto const written = fs::directory_iterator(place / "out")->path();
    auto const again = tallied(written, "copeland").at("polls").at(0);
    CHECK(again.at("order") == tallied(ranked).at("polls").at(0).at("order"));
    auto const approved =
        workshop(second, decided_by("approval", {}, [](int value) { return std::min(value, 1); }));
    well({"export", approved, "--to", second / "out", "--format", "preflib"});
    auto const read = exchange::read_file(second.path() / "out/choose.cat");
    REQUIRE(read);
    CHECK(read->profile.voters() == 2);
}

TEST_CASE("a format that cannot hold a vote is told with the reason") {
    TemporaryFolder place;
    auto const file = workshop(place, facts_after_vote());
    has(refused({"export", file, "--to", place / "out", "--format", "preflib"}),
        "ballots of this kind");
    has(refused({"export", file, "--to", place / "out", "--format", "pabulib"}), "no budget");
    CHECK_FALSE(fs::exists(place / "out"));
    CHECK(run_jemaa({"export", file, "--to", place / "out", "--format", "xls"}).code == 2);
    CHECK(run_jemaa({"export", file, "--to", place / "out", "--poll", "choose"}).code == 2);
    CHECK(run_jemaa({"tally"}).code == 2);
}
