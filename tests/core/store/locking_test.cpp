// One kiosk writes at a time; others may read; what a killed one held is free.

#include <csignal>

#include <unistd.h>

#include "catch_any.h"
#include "core/store/child.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;
using Access = SqliteStore::Access;

namespace {

constexpr int opened_well = 100;

int code_of_opening(std::filesystem::path const& path, Access access) {
    auto const opened = SqliteStore::open(path, access);
    return opened ? opened_well : static_cast<int>(opened.error().code);
}

struct Held {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "workshop.jemaa";
    Sample sample;

    Held() { REQUIRE(SqliteStore::create(path).value()->append(sample.all())); }
};

// Leaves the file as a process does that is killed while SQLite writes its
// pages: some are in the file, and a journal says how to undo them.
void leave_half_written(std::filesystem::path const& path) {
    int const outcome = child::run([&]() -> int {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec(
            "PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
            "UPDATE idea SET text = 'half'; UPDATE kiosk SET name = 'half';"
            "CREATE TABLE filler (x);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
            "INSERT INTO filler SELECT zeroblob(3000) FROM n;");
        return std::raise(SIGKILL);
    });
    REQUIRE(outcome == -1);
    auto const journal = path.string() + "-journal";
    REQUIRE(std::filesystem::exists(journal));
    REQUIRE(std::filesystem::file_size(journal) > 0);
    REQUIRE(raw::bytes_of(path).find("half") != std::string::npos);
}

}  // namespace

TEST_CASE("two kiosks never write to one file") {
    Held const held;
    auto const first = SqliteStore::open(held.path, Access::write).value();
    auto const second = SqliteStore::open(held.path, Access::write);
    CHECK(code_of(second) == ErrorCode::locked);
    CHECK(second.error().where == held.path.string());
    CHECK(child::run([&] { return code_of_opening(held.path, Access::write); }) ==
          static_cast<int>(ErrorCode::locked));
    CHECK(append(*first, held.sample.new_idea("still mine")));
}

TEST_CASE("the file is free once its kiosk has closed it") {
    Held const held;
    SqliteStore::open(held.path, Access::write).value().reset();
    CHECK(child::run([&] { return code_of_opening(held.path, Access::write); }) == opened_well);
}

TEST_CASE("a reader looks in while a kiosk writes") {
    Held const held;
    auto const writer = SqliteStore::open(held.path, Access::write).value();
    auto const reader = SqliteStore::open(held.path, Access::read).value();
    Idea const idea = held.sample.new_idea("new");
    REQUIRE(append(*writer, idea));
    CHECK(reader->facts().value().size() == writer->facts().value().size());
    CHECK(child::run([&] { return code_of_opening(held.path, Access::read); }) == opened_well);
    REQUIRE(append(*writer, held.sample.new_ballot(1, 2)));
    CHECK(reader->ballot_counts().value() ==
          std::map<Id, int>{{held.sample.poll.id, 2}, {held.sample.scores.id, 1}});
}

TEST_CASE("the file of a killed kiosk opens again") {
    Held const held;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    pid_t const kiosk = child::start([&]() -> int {
        auto const store = SqliteStore::open(held.path, Access::write);
        if (write(ready[1], store ? "y" : "n", 1) == 1) pause();
        return 0;
    });
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    CHECK(code_of_opening(held.path, Access::write) == static_cast<int>(ErrorCode::locked));
    CHECK(code_of_opening(held.path, Access::read) == opened_well);
    child::kill_hard(kiosk);
    CHECK(code_of_opening(held.path, Access::write) == opened_well);
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("what a killed kiosk left half written is undone") {
    Held const held;
    leave_half_written(held.path);
    auto const access = GENERATE(Access::read, Access::write);
    auto const store = SqliteStore::open(held.path, access);
    REQUIRE(store);
    CHECK((*store)->facts().value() == as_stored(held.sample.all()));
    CHECK_FALSE(std::filesystem::exists(held.path.string() + "-journal"));
    CHECK(raw::value(held.path, "PRAGMA integrity_check") == "ok");
}

TEST_CASE("half written and not to be written to: not readable either") {
    if (!child::can_run_as_nobody()) {
        WARN("skipped: only root can give up its rights");
        return;
    }
    Held const held;
    leave_half_written(held.path);
    using std::filesystem::perms;
    std::filesystem::permissions(held.path, perms{0444});
    std::filesystem::permissions(held.path.string() + "-journal", perms{0444});
    std::filesystem::permissions(held.folder.path(), perms{0555});
    CHECK(child::run_as_nobody([&] { return code_of_opening(held.path, Access::read); }) ==
          static_cast<int>(ErrorCode::read_only));
    CHECK(code_of_opening(held.path, Access::write) == opened_well);
}

TEST_CASE("another program that holds the file makes a write wait and then fail") {
    Held const held;
    auto const store = SqliteStore::open(held.path, Access::write).value();
    Ballot const ballot = held.sample.new_ballot(1, 0);
    SQLite::Database other(held.path.string(), SQLite::OPEN_READWRITE);
    SECTION("for writing") {
        other.exec("BEGIN EXCLUSIVE");
    }
    SECTION("for reading") {
        other.exec("BEGIN; SELECT * FROM idea");
    }
    auto const outcome = append(*store, ballot);
    CHECK(code_of(outcome) == ErrorCode::locked);
    other.exec("ROLLBACK");
    CHECK(append(*store, ballot));
    CHECK(store->ballot_counts().value() ==
          std::map<Id, int>{{held.sample.poll.id, 2}, {held.sample.scores.id, 1}});
}

TEST_CASE("a file that is moved away under a kiosk takes no more") {
    Held const held;
    auto const store = SqliteStore::open(held.path, Access::write).value();
    Ballot const ballot = held.sample.new_ballot(1, 0);
    auto const elsewhere = held.folder / "elsewhere.jemaa";
    std::filesystem::rename(held.path, elsewhere);
    CHECK(code_of(append(*store, ballot)) == ErrorCode::read_only);
    std::filesystem::rename(elsewhere, held.path);
    CHECK(append(*store, ballot));
}
