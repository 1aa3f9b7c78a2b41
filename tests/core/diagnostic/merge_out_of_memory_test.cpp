// Memory runs out in the middle of a merge. Each trial is a process of its own,
// since it may end: the diagnostic is as before or has all, and the next try
// succeeds.

#include <cstdio>
#include <cstdlib>

#include "core/diagnostic/field_day.h"
#include "core/store/child.h"
#include "core/store/failing_memory.h"

using namespace jemaa;
using failing_memory::Whose;
namespace fs = std::filesystem;

namespace {

// What a trial says by its exit code.
enum Outcome { kept, refused, threw, dishonest, not_met = 16 };
constexpr int ended = -1;

struct Trial {
    TemporaryFolder folder;
    FieldDay day;
    diagnostic::MergeOptions options{.now = Milliseconds(1'800'000'000'000)};
    fs::path path = folder / "all.jemaa";
    fs::path first = day.make_file(folder.path(), 1), second = day.make_file(folder.path(), 2);
    std::string sound, before, after;

    Trial() {
        sealed(second);
        merged(*new_diagnostic(path), first, options);
        sound = raw::bytes_of(path);
        before = hash_of_file(*opened(path));
        merged(*opened(path), second, options);
        after = hash_of_file(*opened(path));
    }

    // In a process of its own; how it went.
    [[nodiscard]] int run(Whose whose, int allocation, bool lasting) const {
        raw::write_bytes(path, sound);
        return child::run([&] {
            auto const all = opened(path);
            int outcome = dishonest;
            failing_memory::fail(whose, allocation, lasting);
            try {
                auto const done = diagnostic::merge(*all, second, options);
                outcome = done ? kept : refused;
                bool const honest = done || done.error().code == ErrorCode::write_failed ||
                                    done.error().code == ErrorCode::read_failed;
                if (!honest) std::fputs((to_string(done.error()) + "\n").c_str(), stderr);
                if (!honest) outcome = dishonest;
            } catch (std::bad_alloc const&) {
                outcome = threw;
            }
            bool const met = failing_memory::mend();
            auto const again = diagnostic::merge(*all, second, options);
            if (!again) return int{dishonest};
            return outcome | (met ? 0 : not_met);
        });
    }

    void check_file(int outcome) const {
        auto const all = opened(path);
        auto const holds = hash_of_file(*all);
        CHECK((holds == after || (outcome == ended && holds == before)));
        CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
    }
};

// How many trials met a failure, from the first allocation to the last.
int failures_at(Whose whose, bool lasting, int step) {
    Trial const trial;
    int failures = 0;
    bool met = true;
    for (int allocation = 1; met; allocation += step) {
        CAPTURE(static_cast<int>(whose), lasting, allocation);
        int const outcome = trial.run(whose, allocation, lasting);
        met = outcome == ended || (outcome & not_met) == 0;
        if (outcome != ended) CHECK((outcome & ~not_met) != dishonest);
        if (met && outcome != kept) ++failures;
        trial.check_file(outcome);
    }
    return failures;
}

}  // namespace

// A merge makes some ten thousand allocations; JEMAA_EVERY_ALLOCATION=1 tries
// each of them.
TEST_CASE("a merge holds whichever allocation fails") {
    auto const whose = GENERATE(Whose::sqlite, Whose::ours);
    bool const lasting = GENERATE(false, true);
    int const seldom = whose == Whose::sqlite ? 499 : 97;
    int const step = std::getenv("JEMAA_EVERY_ALLOCATION") != nullptr ? 1 : seldom;
    CHECK(failures_at(whose, lasting, step) > 10);
}
