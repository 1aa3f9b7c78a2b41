// Memory runs out at every single allocation in turn, until one pass is without
// a failure. Each trial is a process of its own, since it may end: what was
// kept before is there after it, and of what was given then all or nothing.

#include <cstdio>

#include "catch_any.h"
#include "core/store/child.h"
#include "core/store/failing_memory.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/temporary_folder.h"
#include "sqlite/foreign_file.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;
using failing_memory::Whose;
using Access = SqliteStore::Access;

namespace {

// What a trial says by its exit code.
enum Outcome { kept, refused, threw, dishonest, not_met = 16 };
constexpr int ended = -1;

struct Trial {
    Sample sample;
    TemporaryFolder folder;
    std::filesystem::path path = folder / "workshop.jemaa";
    std::string sound;
    std::vector<Fact> given{sample.new_ballot(1, 2), sample.new_card(5),
                            sample.use_of(sample.new_card(5)), sample.new_idea("Une idée")};

    Trial() {
        REQUIRE(child::run([&] {
                    return SqliteStore::create(path, sample.all(), sample.kiosk.id) ? 0 : 1;
                }) == 0);
        sound = raw::bytes_of(path);
    }

    // Runs `work` while memory fails; the code says how it went.
    template <typename Work>
    static int run(Whose whose, int allocation, bool lasting, Work work) {
        int outcome = dishonest;
        failing_memory::fail(whose, allocation, lasting);
        try {
            auto const done = work();
            outcome = done ? kept : refused;
            bool const honest = done || done.error().code == ErrorCode::write_failed ||
                                done.error().code == ErrorCode::read_failed;
            if (!honest) std::fputs((to_string(done.error()) + "\n").c_str(), stderr);
            if (!honest) outcome = dishonest;
        } catch (std::bad_alloc const&) {
            outcome = threw;
        }
        return outcome | (failing_memory::mend() ? 0 : not_met);
    }

    int append(Whose whose, int allocation, bool lasting) {
        raw::write_bytes(path, sound);
        return child::run([&] {
            auto const store = SqliteStore::open(path, Access::write).value();
            int const outcome =
                run(whose, allocation, lasting, [&] { return store->append(given); });
            auto const again = store->append(given);  // the same store goes on
            if (!again) std::fputs((to_string(again.error()) + "\n").c_str(), stderr);
            return again ? outcome : int{dishonest};
        });
    }

    // All that was kept before is there; of what was given, all or nothing.
    void check_file(int outcome) {
        auto const store = SqliteStore::open(path, Access::write);
        REQUIRE(store);
        auto const before = as_stored(sample.all());
        auto all = sample.all();
        all.insert(all.end(), given.begin(), given.end());
        auto const found = (*store)->facts().value();
        CHECK((found == as_stored(all) || (outcome == ended && found == before)));
        auto const ballots = (*store)->ballot_counts()->at(sample.poll.id);
        CHECK(ballots == (found == before ? 1 : 2));
    }
};

}  // namespace

TEST_CASE("storing holds whichever allocation fails") {
    Trial trial;
    auto const whose = GENERATE(Whose::sqlite, Whose::ours);
    bool const lasting = GENERATE(false, true);
    int allocation = 1, failures = 0;
    for (bool met = true; met; ++allocation) {
        CAPTURE(static_cast<int>(whose), lasting, allocation);
        int const outcome = trial.append(whose, allocation, lasting);
        met = outcome == ended || (outcome & not_met) == 0;
        if (outcome != ended) CHECK((outcome & ~not_met) != dishonest);
        if (met && outcome != kept) ++failures;
        trial.check_file(outcome);
    }
    CHECK(failures > 20);
}

TEST_CASE("opening holds whichever allocation fails") {
    Trial trial;
    auto const whose = GENERATE(Whose::sqlite, Whose::ours);
    int allocation = 1, failures = 0;
    for (bool met = true; met; ++allocation) {
        CAPTURE(static_cast<int>(whose), allocation);
        int const outcome = child::run([&] {
            return Trial::run(whose, allocation, false,
                              [&] { return SqliteStore::open(trial.path, Access::write); });
        });
        met = outcome == ended || (outcome & not_met) == 0;
        if (outcome != ended) CHECK((outcome & ~not_met) != dishonest);
        if (met && outcome != kept) ++failures;
    }
    CHECK(failures > 10);
    CHECK(raw::bytes_of(trial.path) == trial.sound);
}

TEST_CASE("a stranger's file is opened whole or not at all whichever allocation fails") {
    Trial trial;
    auto const whose = GENERATE(Whose::sqlite, Whose::ours);
    constexpr int step = 13;  // of some thousands
    int failures = 0;
    bool met = true;
    for (int allocation = 1; met; allocation += step) {
        CAPTURE(static_cast<int>(whose), allocation);
        int const outcome = child::run([&] {
            return Trial::run(whose, allocation, false, [&] {
                return sqlite::ForeignFile::open(trial.path, trial.folder.path());
            });
        });
        met = outcome == ended || (outcome & not_met) == 0;
        if (outcome != ended) CHECK((outcome & ~not_met) != dishonest);
        if (met && outcome != kept) ++failures;
    }
    CHECK(failures > 20);
    CHECK(raw::bytes_of(trial.path) == trial.sound);
}
