// An older file is brought up to date, or left as it is.

#include <algorithm>

#include "catch_any.h"
#include "core/store/old_file.h"
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

using Steps = std::vector<Migration>;

int const newest = sqlite::newest_version(sqlite::all_migrations());

// The known schemas, and further steps after them.
Steps known_and(std::vector<std::string> const& steps) {
    Steps migrations = sqlite::all_migrations();
    for (auto const& sql : steps)
        migrations.push_back({sqlite::newest_version(migrations) + 1, sql});
    return migrations;
}

// Builds a table anew to which others refer, as a change of a check needs.
std::string const rebuilding = R"(
    CREATE TABLE new_kiosk (
      id BLOB PRIMARY KEY NOT NULL, workshop BLOB NOT NULL REFERENCES workshop (id),
      name TEXT NOT NULL, place TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
    INSERT INTO new_kiosk (id, workshop, name) SELECT id, workshop, name FROM kiosk;
    DROP TABLE kiosk;
    ALTER TABLE new_kiosk RENAME TO kiosk;)";
std::string const adding = "CREATE TABLE chair (id BLOB PRIMARY KEY NOT NULL) STRICT";
std::string const breaking_halfway = "DELETE FROM mark; CREATE TABLE half (x); DROP TABLE nothing";
std::string const losing_a_kiosk = "DELETE FROM kiosk";

Expected<void> without_facts(std::filesystem::path const&) {
    return {};
}

struct Old {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "workshop.jemaa";
    std::filesystem::path copy = path.string() + ".v" + std::to_string(newest);
    Sample sample;
    std::string bytes;

    Old() {
        REQUIRE(SqliteStore::create(path).value()->append(sample.all()));
        bytes = raw::bytes_of(path);
    }
    [[nodiscard]] auto open(Access access, std::vector<std::string> const& steps) const {
        return sqlite::open_connection(path, access, known_and(steps));
    }
    void check_facts(sqlite::Connection& connection) const {
        CHECK(sqlite::read_facts(connection.queries) == as_stored(sample.all()));
        CHECK(sqlite::read_ballots(connection.queries, sample.poll.id) ==
              std::vector{sample.ballot});
    }
    void check_copy() const {
        CHECK(raw::value(copy, "PRAGMA user_version") == std::to_string(newest));
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
        auto const opened = old.open(Access::write, {rebuilding, adding});
        REQUIRE(opened);
        old.check_facts(**opened);
        auto& database = (*opened)->database;
        CHECK(sqlite::version_of(database) == newest + 2);
        CHECK(database.execAndGet("SELECT count(place) FROM kiosk").getInt() == 1);
        CHECK(database.execAndGet("SELECT count(*) FROM chair").getInt() == 0);
        CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
    }
    CHECK(raw::value(old.path, "PRAGMA integrity_check") == "ok");
    old.check_copy();
    CHECK(code_of(SqliteStore::open(old.path, Access::write)) == ErrorCode::newer_schema);
}

TEST_CASE("a file that is up to date is not copied") {
    Old const old;
    REQUIRE(old.open(Access::write, {}));
    CHECK_FALSE(std::filesystem::exists(old.copy));
    CHECK(raw::bytes_of(old.path) == old.bytes);
}

TEST_CASE("a step that fails halfway leaves the file as the step before it did") {
    Old const old;
    auto const failing = GENERATE(as<std::string>{}, breaking_halfway, losing_a_kiosk);
    auto const opened = old.open(Access::write, {rebuilding, failing});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::write_failed);
    CHECK(opened.error().where == old.path.string());
    CHECK(opened.error().detail.find("schema " + std::to_string(newest + 2)) != std::string::npos);
    CHECK(old.version() == std::to_string(newest + 1));
    CHECK(raw::value(old.path, "SELECT count(*) FROM mark") == "4");
    old.check_copy();
    auto const again = old.open(Access::write, {rebuilding, adding});
    REQUIRE(again);
    old.check_facts(**again);
}

TEST_CASE("a first step that fails leaves the file to the byte") {
    Old const old;
    CHECK(code_of(old.open(Access::write, {breaking_halfway})) == ErrorCode::write_failed);
    CHECK(raw::bytes_of(old.path) == old.bytes);
    CHECK(SqliteStore::open(old.path, Access::write));
}

TEST_CASE("a copy left by an earlier try is replaced") {
    Old const old;
    raw::write_bytes(old.copy, "half a copy");
    REQUIRE(old.open(Access::write, {rebuilding}));
    old.check_copy();
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 2);
}

TEST_CASE("without room for the copy nothing is changed") {
    Old const old;
    std::filesystem::create_directory(old.copy);
    auto const opened = old.open(Access::write, {rebuilding});
    CHECK(code_of(opened) == ErrorCode::write_failed);
    CHECK(opened.error().where == old.copy.string());
    CHECK(raw::bytes_of(old.path) == old.bytes);
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 2);
}

TEST_CASE("a reader sees an older file as if it were new, and leaves it alone") {
    Old const old;
    auto const opened = old.open(Access::read, {rebuilding, adding});
    REQUIRE(opened);
    old.check_facts(**opened);
    CHECK(sqlite::version_of((*opened)->database) == newest + 2);
    CHECK(raw::bytes_of(old.path) == old.bytes);
    CHECK_FALSE(std::filesystem::exists(old.copy));
}

TEST_CASE("a new file gets every step") {
    Old const old;
    auto const path = old.folder / "new.jemaa";
    REQUIRE(sqlite::create_file(path, known_and({rebuilding, adding}), without_facts));
    CHECK(raw::value(path, "PRAGMA user_version") == std::to_string(newest + 2));
}

TEST_CASE("a file whose schema cannot be made is not made") {
    Old const old;
    auto const path = old.folder / "new.jemaa";
    auto const created = sqlite::create_file(path, known_and({breaking_halfway}), without_facts);
    CHECK(code_of(created) == ErrorCode::write_failed);
    CHECK(created.error().where == path.string());
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 1);
}

TEST_CASE("a file of schema 1 keeps all its facts") {
    TemporaryFolder const folder;
    auto const path = folder / "workshop.jemaa";
    Sample const sample;
    std::vector<Ballot> ballots;
    for (int i = 0; i < 60; ++i) ballots.push_back(sample.new_ballot(i, 60 - i));
    old_file::make(path, sample, ballots);
    auto const before = raw::bytes_of(path);
    std::ranges::sort(ballots, {}, &Ballot::id);

    auto const access = GENERATE(Access::read, Access::write);
    {
        auto const store = SqliteStore::open(path, access).value();
        CHECK(store->facts() == as_stored(old_file::facts_of(sample)));
        CHECK(store->results(sample.poll.id)->ballots == ballots);
        CHECK(store->own_kiosk() == sample.kiosk.id);
    }
    if (access == Access::read) {
        CHECK(raw::bytes_of(path) == before);
        return;
    }
    CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
    CHECK(raw::value(path.string() + ".v1", "PRAGMA user_version") == "1");
    CHECK(raw::value(path.string() + ".v1", "SELECT count(*) FROM ballot") == "60");
    auto const store = SqliteStore::open(path, Access::write).value();
    REQUIRE(store->append(sample.all()));
    CHECK(store->facts() == as_stored(sample.all()));
}

// The slots of schema 1 are shuffled; moving the rows must add nothing to that.
TEST_CASE("a migration leaves every ballot in its slot, and its place is that of its slot") {
    TemporaryFolder const folder;
    Sample const sample;
    std::vector<std::size_t> places[2];
    for (auto& of_a_file : places) {
        auto const path = folder / (&of_a_file == places ? "a.jemaa" : "b.jemaa");
        std::vector<Ballot> ballots;
        for (int i = 0; i < 300; ++i) ballots.push_back(sample.new_ballot(i, 1));
        old_file::make(path, sample, ballots);
        REQUIRE(SqliteStore::open(path, Access::write));
        auto const file = raw::bytes_of(path);
        for (auto const& ballot : ballots) {
            std::string const id(ballot.id.bytes.begin(), ballot.id.bytes.end());
            of_a_file.push_back(file.find(id));
            REQUIRE(of_a_file.back() != std::string::npos);
            CHECK(file.find(id, of_a_file.back() + 1) == std::string::npos);  // nor a freed page
        }
    }
    CHECK(places[0] == places[1]);
}
