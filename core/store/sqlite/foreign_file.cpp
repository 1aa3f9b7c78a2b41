#include "sqlite/foreign_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "sqlite/content_check.h"
#include "sqlite/deadline.h"
#include "sqlite/foreign_copy.h"
#include "sqlite/migration.h"
#include "sqlite/page_trees.h"
#include "sqlite/schema_check.h"
#include "sqlite/sqlite_error.h"

namespace jemaa::sqlite {
namespace {

constexpr int steps_between_looks = 1000;

// SQLite's words may repeat what a stranger wrote.
bool is_odd(char c) {
    return c < ' ' || c > '~';
}

int stop_when_late(void* deadline) {
    return static_cast<Deadline const*>(deadline)->has_passed() ? 1 : 0;
}

Milliseconds patience_for(std::filesystem::path const& path, ForeignLimits const& limits) {
    std::error_code none;
    auto const size = std::filesystem::file_size(path, none);
    auto const counted = none ? 0 : std::min(size, limits.most_bytes);
    return limits.patience *
           static_cast<Milliseconds::rep>(1 + counted / limits.bytes_for_patience);
}

// Before the first statement, which reads the schema.
void restrain(SQLite::Database& database, ForeignLimits const& limits) {
    auto* const handle = database.getHandle();
    for (auto const& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}})
        sqlite3_db_config(handle, option, value, nullptr);
    for (auto const& [limit, most] : {std::pair{SQLITE_LIMIT_LENGTH, limits.most_bytes_of_a_value},
                                      {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                      {SQLITE_LIMIT_COLUMN, 100},
                                      {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                      {SQLITE_LIMIT_COMPOUND_SELECT, 10},
                                      {SQLITE_LIMIT_VDBE_OP, 100'000},
                                      {SQLITE_LIMIT_FUNCTION_ARG, 10},
                                      {SQLITE_LIMIT_ATTACHED, 0},
                                      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
                                      {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                      {SQLITE_LIMIT_WORKER_THREADS, 0}})
        sqlite3_limit(handle, limit, most);
    database.exec(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
        "PRAGMA foreign_keys = ON;");
}

}  // namespace

// The steps of opening, each of which may find the file unfit.
class ForeignFile::Opening {
public:
    Opening(ForeignFile& file, std::filesystem::path const& path, ForeignLimits const& limits)
        : file_(file), path_(path), limits_(limits), deadline_(patience_for(path, limits)) {}

    Expected<void> run();

private:
    void connect(int flags);
    Expected<void> check_as_found(FileHeader const& header);
    Expected<void> bring_up_to_date();
    Expected<void> check_trees(FileHeader const& header);
    Expected<void> check_schema(int version);
    Expected<void> check_integrity();
    Expected<void> check_references();
    Expected<void> check_content();
    Error error_of(SQLite::Exception const& exception) const;
    [[nodiscard]] tl::unexpected<Error> damaged(std::string what) const {
        std::ranges::replace_if(what, is_odd, '?');
        return fail(ErrorCode::damaged, path_.string(), what + "; copy it again from its kiosk");
    }

    ForeignFile& file_;
    std::filesystem::path const& path_;
    ForeignLimits const& limits_;
    Deadline deadline_;
};

// The copy is nobody else's: no lock is needed, and no journal lies beside it.
void ForeignFile::Opening::connect(int flags) {
    file_.queries_.reset();
    file_.database_ = std::make_unique<SQLite::Database>(file_.copy().string(), flags);
    file_.queries_ = std::make_unique<Queries>(*file_.database_);
    sqlite3_progress_handler(file_.database_->getHandle(), steps_between_looks, stop_when_late,
                             &deadline_);
    restrain(*file_.database_, limits_);
}

Expected<void> ForeignFile::Opening::check_trees(FileHeader const& header) {
    PageTrees trees(file_.copy(), header, path_.string());
    auto sound = trees.check(1);
    if (!sound) return sound;
    connect(SQLite::OPEN_READWRITE);
    SQLite::Statement roots(*file_.database_,
                            "SELECT rootpage FROM sqlite_schema WHERE rootpage <> 0");
    while (sound && roots.executeStep()) sound = trees.check(roots.getColumn(0).getUInt());
    return sound;
}

Expected<void> ForeignFile::Opening::check_schema(int version) {
    auto const difference = schema_difference(*file_.database_, version);
    if (!difference) return {};
    return damaged(fmt::format("it is not of schema {} as it says: {}", version, *difference));
}

// For what is open for reading only, SQLite 3.40 leaves out the CHECKs and the
// types of STRICT tables.
Expected<void> ForeignFile::Opening::check_integrity() {
    auto const verdict = file_.database_->execAndGet("PRAGMA integrity_check(1)").getString();
    if (verdict == "ok") return {};
    if (code_of_verdict(verdict) == ErrorCode::read_failed)
        return fail(ErrorCode::read_failed, path_.string(), verdict + "; try again");
    return damaged(verdict.substr(verdict.find('\n') + 1));  // after "in database main"
}

Expected<void> ForeignFile::Opening::check_references() {
    SQLite::Statement query(*file_.database_, "PRAGMA foreign_key_check");
    if (!query.executeStep()) return {};
    return damaged("a fact refers to one that is not there");
}

Expected<void> ForeignFile::Opening::check_content() {
    auto const flaw = content_flaw(*file_.queries_);
    if (!flaw) return {};
    return damaged(*flaw);
}

Expected<void> ForeignFile::Opening::bring_up_to_date() {
    if (file_.schema_version_ == newest_version(all_migrations())) return {};
    file_.database_->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    return migrate(*file_.database_, path_, all_migrations());
}

Expected<void> ForeignFile::Opening::check_as_found(FileHeader const& header) {
    auto sound = check_trees(header);
    if (sound) sound = check_schema(header.schema_version);
    if (sound) sound = check_integrity();
    if (sound) sound = bring_up_to_date();
    if (!sound) return sound;
    connect(SQLite::OPEN_READONLY);
    sound = check_references();
    if (sound) sound = check_content();
    return sound;
}

Error ForeignFile::Opening::error_of(SQLite::Exception const& exception) const {
    int const code = exception.getErrorCode() & 0xFF;
    if (code == SQLITE_INTERRUPT)
        return damaged(
                   fmt::format("checking it takes longer than {} ms", deadline_.given().count()))
            .value();
    auto error = to_error(exception, path_, ErrorCode::read_failed);
    if (code == SQLITE_TOOBIG || code == SQLITE_ERROR || error.code == ErrorCode::damaged)
        return damaged(exception.what()).value();
    return error;
}

Expected<void> ForeignFile::Opening::run() {
    auto const header = copy_foreign(path_, file_.copy(), limits_.most_bytes, deadline_);
    if (!header) return tl::unexpected(header.error());
    file_.schema_version_ = header->schema_version;
    try {
        auto sound = check_as_found(*header);
        if (!sound) return sound;
        sqlite3_progress_handler(file_.database_->getHandle(), 0, nullptr, nullptr);
        file_.database_->exec("PRAGMA query_only = ON");
        return {};
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(error_of(exception));
    }
}

Expected<std::unique_ptr<ForeignFile>> ForeignFile::open(std::filesystem::path const& path,
                                                         std::filesystem::path const& workplace,
                                                         ForeignLimits const& limits) {
    std::unique_ptr<ForeignFile> file(new ForeignFile(workplace));
    auto opened = Opening(*file, path, limits).run();
    if (!opened) return tl::unexpected(opened.error());
    return file;
}

}  // namespace jemaa::sqlite
