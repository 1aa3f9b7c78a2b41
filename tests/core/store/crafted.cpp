#include "core/store/crafted.h"

#include <chrono>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "catch_any.h"
#include "core/store/raw_file.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;

namespace {

auto files_in(std::filesystem::path const& folder) {
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

}  // namespace

Crafted::Crafted() {
    REQUIRE(SqliteStore::create(path, sample.all(), sample.kiosk.id));
}

void Crafted::execute(std::string const& sql) const {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    database.exec(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
        "PRAGMA writable_schema = ON;");
    database.exec(sql);
}

void Crafted::smuggle(std::string const& from, std::string const& to,
                      std::string const& sql) const {
    auto const exchange = [&](std::string const& a, std::string const& b) {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA writable_schema = ON");
        SQLite::Statement update(database, "UPDATE sqlite_schema SET sql = replace(sql, ?, ?)");
        update.bind(1, a);
        update.bind(2, b);
        update.exec();
    };
    std::string const schema = "SELECT group_concat(sql) FROM sqlite_schema";
    auto const before = raw::value(path, schema);
    exchange(from, to);
    execute(sql);
    exchange(to, from);
    REQUIRE(raw::value(path, schema) == before);
}

std::string Crafted::bytes() const {
    return raw::bytes_of(path);
}

void Crafted::write(std::string const& content) const {
    raw::write_bytes(path, content);
}

Expected<std::unique_ptr<sqlite::ForeignFile>> Crafted::open(
    sqlite::ForeignLimits const& limits) const {
    using Clock = std::chrono::steady_clock;
    std::error_code ignored;
    bool const is_file = std::filesystem::is_regular_file(path, ignored);
    auto const written = is_file ? std::filesystem::last_write_time(path)
                                 : decltype(std::filesystem::last_write_time(path)){};
    auto const left_before = files_in(workplace.path());
    auto const start = Clock::now();
    auto opened = sqlite::ForeignFile::open(path, workplace.path(), limits);
    CHECK(Clock::now() - start < std::chrono::seconds(2) + std::chrono::milliseconds(200));
    if (is_file) CHECK(std::filesystem::last_write_time(path) == written);
    if (!opened) {
        CAPTURE(to_string(opened.error()));
        CHECK_FALSE(opened.error().detail.empty());
        CHECK_FALSE(opened.error().where.empty());
        CHECK(files_in(workplace.path()) == left_before);
    }
    return opened;
}
