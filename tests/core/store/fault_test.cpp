// The disk fails at every single operation in turn, until one pass is without
// a fault: nothing half-written remains, and a later try succeeds once.

#include <sqlite3.h>

#include "catch_any.h"
#include "core/store/faulty_disk.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"
#include "sqlite/connection.h"

using namespace jemaa;
using When = FaultyDisk::When;
using Access = SqliteStore::Access;

namespace {

struct Seen {
    std::vector<Fact> facts;
    std::vector<Ballot> ballots;
    bool operator==(Seen const&) const = default;
};

Seen look(Store& store, Sample const& sample) {
    return {store.facts().value(), store.results(sample.poll.id).value().ballots};
}

ErrorCode expected_code(int sqlite_code) {
    return sqlite_code == SQLITE_FULL ? ErrorCode::disk_full : ErrorCode::write_failed;
}

struct Trial {
    InSqlite in;
    Sample sample;
    FaultyDisk::Fault fault;

    // One fault, one failure, one more try. False when the fault was not met.
    bool run(FaultyDisk& disk) {
        std::vector<Fact> const facts{sample.new_idea("Une idée"), sample.new_ballot(1, 2),
                                      sample.new_ballot(2, 1)};
        auto const before = look(in.store(), sample);
        disk.fail(fault);
        auto const outcome = in.store().append(facts);
        bool const met = disk.mend();
        CAPTURE(fault.operation, fault.lasting, fault.code);
        REQUIRE(met == !outcome);
        if (met) {
            CHECK(outcome.error().code == expected_code(fault.code));
            CHECK(outcome.error().where == in.path.string());
        }
        auto const between = look(in.store(), sample);
        REQUIRE(in.store().append(facts));
        auto const after = look(in.store(), sample);
        bool const nothing_kept = between == before;
        bool const all_kept = between == after;
        // A disk that fails after the deed may have kept all.
        bool const may_keep_all = !met || fault.when == When::after;
        CHECK((nothing_kept || (may_keep_all && all_kept)));
        CHECK(after.facts.size() == before.facts.size() + 1);
        CHECK(after.ballots.size() == before.ballots.size() + 2);
        return met;
    }
};

}  // namespace

TEST_CASE("storing holds whatever operation of the disk fails") {
    FaultyDisk disk;
    bool const lasting = GENERATE(false, true);
    int const code = GENERATE(int{SQLITE_FULL}, int{SQLITE_IOERR_WRITE}, int{SQLITE_IOERR_FSYNC});
    auto const when = GENERATE(When::before, When::after);
    Trial trial{{}, {}, {1, lasting, code, when}};
    REQUIRE(trial.in.store().append(trial.sample.all()));
    while (trial.run(disk)) ++trial.fault.operation;
    CHECK(trial.fault.operation > 8);
    CHECK(raw::value(trial.in.path, "PRAGMA integrity_check") == "ok");
    CHECK(raw::value(trial.in.path, "SELECT count(*) FROM pragma_foreign_key_check") == "0");
}

// A file that cannot be opened or read is the journal, or the workshop itself.
TEST_CASE("storing holds whatever the disk cannot open or read") {
    FaultyDisk disk;
    auto const [what, code, least] = GENERATE(
        table<FaultyDisk::What, int, int>({{FaultyDisk::What::open, SQLITE_CANTOPEN, 1},
                                           {FaultyDisk::What::read, SQLITE_IOERR_READ, 1}}));
    bool const lasting = GENERATE(false, true);
    Trial trial{{}, {}, {1, lasting, code, When::before, what}};
    REQUIRE(trial.in.store().append(trial.sample.all()));
    while (trial.run(disk)) ++trial.fault.operation;
    CHECK(trial.fault.operation > least);
    CHECK(raw::value(trial.in.path, "PRAGMA integrity_check") == "ok");
}

TEST_CASE("a file is made whole or not at all whatever operation of the disk fails") {
    FaultyDisk disk;
    auto const [lasting, code] =
        GENERATE(table<bool, int>({{true, int{SQLITE_FULL}}, {false, int{SQLITE_IOERR_WRITE}}}));
    TemporaryFolder const folder;
    auto const path = folder / "workshop.jemaa";
    auto const facts = Sample().all();
    int operation = 1;
    for (bool met = true; met; ++operation) {
        disk.fail({operation, lasting, code, When::before});
        auto created = SqliteStore::create(path, facts);
        met = disk.mend();
        CAPTURE(operation);
        REQUIRE(met == !created);
        if (created) break;
        CHECK(created.error().code == expected_code(code));
        CHECK(created.error().where == path.string());
        CHECK(std::filesystem::is_empty(folder.path()));
    }
    CHECK(operation > 8);
    CHECK(SqliteStore::open(path, Access::write).value()->facts().value() == as_stored(facts));
}

TEST_CASE("bringing a file up to date holds whatever operation of the disk fails") {
    FaultyDisk disk;
    InSqlite in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    auto const before = look(in.store(), sample);
    in.sqlite.reset();
    auto migrations = sqlite::all_migrations();
    int const next = sqlite::newest_version(migrations) + 1;
    migrations.push_back({next, "UPDATE idea SET text = text || '.'; CREATE TABLE chair (x)"});
    for (int operation = 1;; ++operation) {
        disk.fail({operation, true, SQLITE_FULL, When::before});
        auto const opened = sqlite::open_connection(in.path, Access::write, migrations);
        CAPTURE(operation);
        REQUIRE(disk.mend() == !opened);
        if (opened) {
            CHECK(operation > 8);
            break;
        }
        CHECK(opened.error().code == ErrorCode::disk_full);
        in.reopen();
        CHECK(look(in.store(), sample) == before);
        in.sqlite.reset();
    }
    CHECK(raw::value(in.path, "SELECT min(text LIKE '%.') FROM idea") == "1");
    CHECK(raw::value(in.path, "PRAGMA user_version") == std::to_string(next));
}
