// The power goes at every moment of a cast. However much of what was not yet
// synced came to the disk, in whatever order and with sectors torn: the file
// opens, is sound, has all that was acknowledged, and nothing by halves.

#include <sqlite3.h>

#include "catch_any.h"
#include "core/store/raw_file.h"
#include "core/store/recording_disk.h"
#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;
using Access = SqliteStore::Access;

namespace {

std::vector<Ballot> ballots_in(Store& store, Sample const& sample) {
    auto ballots = store.results(sample.poll.id).value().ballots;
    auto const scored = store.results(sample.scores.id).value().ballots;
    ballots.insert(ballots.end(), scored.begin(), scored.end());
    return ballots;
}

using Steps = std::vector<std::vector<Fact>>;

// What people do one after the other, each to be stored as one.
Steps steps_of(Sample const& sample) {
    Card const first = sample.new_card(1), second = sample.new_card(2);
    return {{first, second},
            {sample.new_ballot(4, 1), sample.use_of(first)},
            {sample.new_idea("Une idée")},
            {sample.new_ballot(0, 5), sample.use_of(second)},
            {sample.new_scored(2)}};
}

// How many of the steps are there: each whole, and none without those before.
int steps_in(Store& store, Sample const& sample, Steps const& steps) {
    auto const facts = store.facts().value();
    auto const ballots = ballots_in(store, sample);
    auto const is_there = [&](Fact const& fact) {
        if (auto const* ballot = std::get_if<Ballot>(&fact))
            return std::ranges::count(ballots, *ballot) == 1;
        return std::ranges::count(facts, fact) == 1;
    };
    int whole = 0;
    bool has_ended = false;
    for (auto const& step : steps) {
        auto const there = std::ranges::count_if(step, is_there);
        CHECK((there == 0 || there == std::ssize(step)));
        if (there == 0) has_ended = true;
        CHECK_FALSE((has_ended && there > 0));
        if (there > 0) ++whole;
    }
    return whole;
}

}  // namespace

TEST_CASE("a power cut at any moment of a cast loses nothing that was acknowledged") {
    int const ballots_before = GENERATE(0, 3, 120);
    Sample const sample;
    TemporaryFolder const folder, after;
    auto facts = sample.before_votes();
    for (int i = 0; i < ballots_before; ++i) facts.emplace_back(sample.new_ballot(1, 1));
    REQUIRE(SqliteStore::create(folder / "workshop.jemaa", facts));
    auto const steps = steps_of(sample);

    auto disk = std::make_unique<RecordingDisk>(folder.path());
    {
        auto const store = SqliteStore::open(folder / "workshop.jemaa", Access::write).value();
        for (auto const& step : steps) {
            REQUIRE(store->append(step));
            disk->acknowledge();
        }
    }
    int cuts = 0, fewest = 99, most = 0;
    disk->cut_everywhere(
        [&](Files const& found, int acknowledged) {
            CAPTURE(++cuts, acknowledged);
            put_files(after.path(), found);
            auto const opened = SqliteStore::open(after / "workshop.jemaa", Access::write);
            INFO((opened ? "" : to_string(opened.error())));
            REQUIRE(opened);
            int const whole = steps_in(**opened, sample, steps);
            CHECK(whole >= acknowledged);
            CHECK(whole <= acknowledged + 1);
            fewest = std::min(fewest, whole);
            most = std::max(most, whole);
            CHECK(raw::value(after / "workshop.jemaa", "PRAGMA integrity_check") == "ok");
        },
        ballots_before == 3 ? 4 : 1);
    CHECK(cuts > 300);
    CHECK(fewest == 0);
    CHECK(most == std::ssize(steps));
}

// The same cuts do find out a program that does not wait for the disk.
TEST_CASE("a power cut tells who does not sync") {
    TemporaryFolder const folder, after;
    auto const path = folder / "a.db";
    raw::execute(path, "CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(20000))");
    RecordingDisk disk(folder.path());
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA synchronous = OFF");
        for (int i = 0; i < 3; ++i) {
            database.exec("INSERT INTO t VALUES (zeroblob(9000)); UPDATE t SET x = x || 'y'");
            disk.acknowledge();
        }
    }
    int lost = 0, broken = 0;
    disk.cut_everywhere(
        [&](Files const& found, int acknowledged) {
            put_files(after.path(), found);
            try {
                if (raw::value(after / "a.db", "PRAGMA integrity_check") != "ok") ++broken;
                auto const rows = std::stoi(raw::value(after / "a.db", "SELECT count(*) FROM t"));
                if (rows < acknowledged + 1) ++lost;
            } catch (SQLite::Exception const&) {
                ++broken;
            }
        },
        2);
    CHECK(lost > 0);
    CHECK(broken > 0);
}
