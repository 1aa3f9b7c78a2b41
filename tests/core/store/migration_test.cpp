// An older file is brought up to date, or left as it is.

#include "catch_any.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"
#include "sqlite/connection.h"
#include "sqlite/creation.h"
#include "sqlite/fact_reader.h"

using namespace jemaa;
using sqlite::Migration;
using Access = SqliteStore::Access;

namespace {

Migration const& first() {
    return sqlite::all_migrations().front();
}

// Builds a table anew to which others refer, as a change of a check needs.
Migration const rebuilding{2, R"(
    CREATE TABLE new_kiosk (
      id BLOB PRIMARY KEY NOT NULL, workshop BLOB NOT NULL REFERENCES workshop (id),
      name TEXT NOT NULL, place TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
    INSERT INTO new_kiosk (id, workshop, name) SELECT id, workshop, name FROM kiosk;
    DROP TABLE kiosk;
    ALTER TABLE new_kiosk RENAME TO kiosk;)"};
Migration const adding{3, "CREATE TABLE card (id BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID"};
Migration const breaking_halfway{3, "DELETE FROM mark; CREATE TABLE half (x); DROP TABLE nothing"};
Migration const losing_a_kiosk{3, "DELETE FROM kiosk"};

Expected<void> without_facts(std::filesystem::path const&) {
    return {};
}

struct Old {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "workshop.jemaa";
    std::filesystem::path copy = folder / "workshop.jemaa.v1";
    Sample sample;
    std::string bytes;

    Old() {
        REQUIRE(SqliteStore::create(path).value()->append(sample.all()));
        bytes = raw::bytes_of(path);
    }
    [[nodiscard]] auto open(Access access, std::vector<Migration> const& migrations) const {
        return sqlite::open_connection(path, access, migrations);
    }
    void check_facts(sqlite::Connection& connection) const {
        CHECK(sqlite::read_facts(connection.queries) == as_stored(sample.all()));
        CHECK(sqlite::read_ballots(connection.queries, sample.poll.id) ==
              std::vector{sample.ballot});
    }
    void check_copy() const {
        CHECK(raw::value(copy, "PRAGMA user_version") == "1");
        CHECK(raw::value(copy, "PRAGMA integrity_check") == "ok");
        auto const store = SqliteStore::open(copy, Access::read).value();
        CHECK(store->facts().value() == as_stored(sample.all()));
    }
    [[nodiscard]] std::string version() const { return raw::value(path, "PRAGMA user_version"); }
};

}  // namespace

TEST_CASE("the schemas are numbered from 1 without a gap") {
    int expected = 0;
    for (auto const& migration : sqlite::all_migrations()) CHECK(migration.version == ++expected);
    CHECK(sqlite::newest_version(sqlite::all_migrations()) == expected);
    CHECK(expected >= 1);
}

TEST_CASE("an older file is brought up to date and a copy of it kept") {
    Old const old;
    {
        auto const opened = old.open(Access::write, {first(), rebuilding, adding});
        REQUIRE(opened);
        old.check_facts(**opened);
        auto& database = (*opened)->database;
        CHECK(sqlite::version_of(database) == 3);
        CHECK(database.execAndGet("SELECT count(place) FROM kiosk").getInt() == 1);
        CHECK(database.execAndGet("SELECT count(*) FROM card").getInt() == 0);
        CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
    }
    CHECK(raw::value(old.path, "PRAGMA integrity_check") == "ok");
    old.check_copy();
    CHECK(code_of(SqliteStore::open(old.path, Access::write)) == ErrorCode::newer_schema);
}

TEST_CASE("a file that is up to date is not copied") {
    Old const old;
    REQUIRE(old.open(Access::write, {first()}));
    CHECK_FALSE(std::filesystem::exists(old.copy));
    CHECK(raw::bytes_of(old.path) == old.bytes);
}

TEST_CASE("a step that fails halfway leaves the file as the step before it did") {
    Old const old;
    auto const failing = GENERATE(as<Migration>{}, breaking_halfway, losing_a_kiosk);
    auto const opened = old.open(Access::write, {first(), rebuilding, failing});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::write_failed);
    CHECK(opened.error().where == old.path.string());
    CHECK(opened.error().detail.find("schema 3") != std::string::npos);
    CHECK(old.version() == "2");
    CHECK(raw::value(old.path, "SELECT count(*) FROM mark") == "2");
    old.check_copy();
    auto const again = old.open(Access::write, {first(), rebuilding, adding});
    REQUIRE(again);
    old.check_facts(**again);
}

TEST_CASE("a first step that fails leaves the file to the byte") {
    Old const old;
    Migration failing = breaking_halfway;
    failing.version = 2;
    CHECK(code_of(old.open(Access::write, {first(), failing})) == ErrorCode::write_failed);
    CHECK(raw::bytes_of(old.path) == old.bytes);
    CHECK(SqliteStore::open(old.path, Access::write));
}

TEST_CASE("a copy left by an earlier try is replaced") {
    Old const old;
    raw::write_bytes(old.copy, "half a copy");
    REQUIRE(old.open(Access::write, {first(), rebuilding}));
    old.check_copy();
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 2);
}

TEST_CASE("without room for the copy nothing is changed") {
    Old const old;
    std::filesystem::create_directory(old.copy);
    auto const opened = old.open(Access::write, {first(), rebuilding});
    CHECK(code_of(opened) == ErrorCode::write_failed);
    CHECK(opened.error().where == old.copy.string());
    CHECK(raw::bytes_of(old.path) == old.bytes);
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 2);
}

TEST_CASE("a reader sees an older file as if it were new, and leaves it alone") {
    Old const old;
    auto const opened = old.open(Access::read, {first(), rebuilding, adding});
    REQUIRE(opened);
    old.check_facts(**opened);
    CHECK(sqlite::version_of((*opened)->database) == 3);
    CHECK(raw::bytes_of(old.path) == old.bytes);
    CHECK_FALSE(std::filesystem::exists(old.copy));
}

TEST_CASE("a new file gets every step") {
    Old const old;
    auto const path = old.folder / "new.jemaa";
    REQUIRE(sqlite::create_file(path, std::vector{first(), rebuilding, adding}, without_facts));
    CHECK(raw::value(path, "PRAGMA user_version") == "3");
}

TEST_CASE("a file whose schema cannot be made is not made") {
    Old const old;
    auto const path = old.folder / "new.jemaa";
    auto const created =
        sqlite::create_file(path, std::vector{first(), breaking_halfway}, without_facts);
    CHECK(code_of(created) == ErrorCode::write_failed);
    CHECK(created.error().where == path.string());
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 1);
}
