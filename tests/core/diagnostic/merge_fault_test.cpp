// The disk fails at every operation of a merge in turn (of the reads, at every
// seventh), until one pass is without a fault: the diagnostic is as before, and
// the next try succeeds.

#include <sqlite3.h>

#include "core/diagnostic/field_day.h"
#include "core/store/faulty_disk.h"
#include "core/store/stores.h"

using namespace jemaa;
using What = FaultyDisk::What;
using When = FaultyDisk::When;
namespace fs = std::filesystem;

namespace {

struct Trial {
    TemporaryFolder folder;
    FieldDay day;
    diagnostic::MergeOptions options{.now = Milliseconds(1'800'000'000'000)};
    fs::path path = folder / "all.jemaa";
    fs::path first = day.make_file(folder.path(), 1), second = day.make_file(folder.path(), 2);
    std::string sound, before, after;
    std::int64_t files = 0;

    Trial() {
        sealed(second);
        merged(*new_diagnostic(path), first, options);
        sound = raw::bytes_of(path);
        before = hash_of_file(*opened(path));
        merged(*opened(path), second, options);
        after = hash_of_file(*opened(path));
        files = count_files();
    }
    [[nodiscard]] std::int64_t count_files() const {
        return std::distance(fs::directory_iterator(folder.path()), {});
    }

    // One fault, one failure, one more try. False when the fault was not met.
    bool run(FaultyDisk& disk, FaultyDisk::Fault const& fault) const {
        raw::write_bytes(path, sound);
        auto const all = opened(path);
        disk.fail(fault);
        auto const outcome = diagnostic::merge(*all, second, options);
        bool const met = disk.mend();
        CAPTURE(fault.operation, fault.lasting, fault.code);
        if (!met) CHECK(outcome);
        if (!outcome) check_told(outcome.error());
        auto const between = hash_of_file(*all);
        bool const may_keep_all = outcome || fault.when == When::after;
        CHECK((between == after ? may_keep_all : !outcome && between == before));
        merged(*all, second, options);
        CHECK(count_files() == files);  // no copy and no journal stays behind
        CHECK(hash_of_file(*all) == after);
        CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
        return met;
    }
    static void check_told(Error const& error) {
        CAPTURE(to_string(error));
        CHECK((error.code == ErrorCode::disk_full || error.code == ErrorCode::write_failed ||
               error.code == ErrorCode::read_failed));
        CHECK_FALSE(error.where.empty());
    }
};

}  // namespace

TEST_CASE("a merge holds whatever operation of the disk fails") {
    FaultyDisk disk;
    Trial const trial;
    auto const [what, code, when, least] = GENERATE(
        table<What, int, When, int>({{What::change, int{SQLITE_FULL}, When::before, 20},
                                     {What::change, int{SQLITE_IOERR_WRITE}, When::after, 20},
                                     {What::change, int{SQLITE_IOERR_FSYNC}, When::before, 20},
                                     {What::open, int{SQLITE_CANTOPEN}, When::before, 2},
                                     {What::read, int{SQLITE_IOERR_READ}, When::before, 20}}));
    bool const lasting = GENERATE(false, true);
    int operation = 1;
    int const step = what == What::read ? 7 : 1;
    while (trial.run(disk, {operation, lasting, code, when, what})) operation += step;
    CHECK(operation > least);
}
