#include "sqlite/migration.h"

#include <algorithm>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "base/resource.h"
#include "sqlite/sqlite_error.h"
#include "sqlite/unfinished_file.h"

namespace jemaa::sqlite {
namespace {

std::vector<Migration> built_in_migrations() {
    std::vector<Migration> migrations;
    for (auto const name : resources_under("core/store/sqlite/schema/")) {
        auto const stem = std::filesystem::path(name).stem().string();
        migrations.push_back({std::stoi(stem), std::string(*resource(name))});
    }
    std::ranges::sort(migrations, {}, &Migration::version);
    return migrations;
}

// A migration may build a table anew, which references to it forbid: they are
// checked as a whole before the step counts.
void apply(SQLite::Database& database, Migration const& step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(step.sql);
    if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep())
        throw SQLite::Exception("a reference leads nowhere", SQLITE_CONSTRAINT);
    database.exec(fmt::format("PRAGMA user_version = {}", step.version));
    transaction.commit();
}

}  // namespace

std::vector<Migration> const& all_migrations() {
    static std::vector<Migration> const migrations = built_in_migrations();
    return migrations;
}

int version_of(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

Expected<void> migrate(SQLite::Database& database, std::filesystem::path const& path,
                       std::span<Migration const> migrations) {
    int version = 0;
    try {
        version = version_of(database);
        database.exec("PRAGMA foreign_keys = OFF");
        for (auto const& step : migrations) {
            if (step.version <= version) continue;
            version = step.version;
            apply(database, step);
        }
        database.exec("PRAGMA foreign_keys = ON");
        return {};
    } catch (SQLite::Exception const& exception) {
        Error error = to_error(exception, database, path, ErrorCode::write_failed);
        if (error.code == ErrorCode::bad_argument) error.code = ErrorCode::write_failed;
        error.detail = fmt::format("migration to schema {}: {}", version, error.detail);
        return tl::unexpected(error);
    }
}

Expected<void> keep_copy(SQLite::Database& database, std::filesystem::path const& path) {
    std::filesystem::path copy = path;
    try {
        copy += fmt::format(".v{}", version_of(database));
        UnfinishedFile unfinished(copy);
        {
            SQLite::Database target(unfinished.path().string(),
                                    SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            SQLite::Backup(target, database).executeStep(-1);
        }
        return unfinished.finish(Existing::replace);
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(to_error(exception, copy, ErrorCode::write_failed));
    }
}

}  // namespace jemaa::sqlite
