#include "sqlite/foreign_file.h"

#include <system_error>

#include "base/id.h"
#include "sqlite/connection.h"
#include "sqlite/sqlite_error.h"

namespace jemaa::sqlite {
namespace {

namespace fs = std::filesystem;

Expected<void> copy_privately(fs::path const& from, fs::path const& to,
                              ForeignLimits const& limits) {
    std::error_code error;
    if (!fs::exists(from, error)) return fail(ErrorCode::file_missing, from.string(), "no file");
    if (!fs::is_regular_file(from, error))
        return fail(ErrorCode::not_a_workshop, from.string(), "not a regular file");
    if (fs::file_size(from, error) > limits.bytes)
        return fail(ErrorCode::read_failed, from.string(), "the file is too large");
    if (!fs::copy_file(from, to, error))
        return fail(ErrorCode::read_failed, from.string(), error.message());
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, error);
    auto const journal = fs::path(from) += "-journal";
    if (fs::exists(journal, error)) fs::copy_file(journal, fs::path(to) += "-journal", error);
    return {};
}

}  // namespace

Expected<std::unique_ptr<ForeignFile>> ForeignFile::open(fs::path const& path,
                                                         fs::path const& workplace,
                                                         ForeignLimits const& limits) {
    std::unique_ptr<ForeignFile> file(
        new ForeignFile(workplace / ("foreign-" + to_hex(random_id()) + ".unfinished")));
    auto ready = copy_privately(path, file->copy_, limits);
    if (ready) ready = file->make_ready(path);
    if (ready) return file;
    if (ready.error().where == file->copy_.string()) ready.error().where = path.string();
    return tl::unexpected(ready.error());
}

Expected<void> ForeignFile::make_ready(fs::path const& path) {
    try {
        schema_version_ = version_of(*std::make_unique<SQLite::Database>(copy_.string()));
        if (auto newest = open_connection(copy_, SqliteStore::Access::write); !newest)
            return tl::unexpected(newest.error());
        auto opened = open_connection(copy_, SqliteStore::Access::read);
        if (!opened) return tl::unexpected(opened.error());
        connection_ = std::move(*opened);
        auto const verdict = database().execAndGet("PRAGMA integrity_check(1)").getString();
        if (verdict != "ok") return fail(ErrorCode::damaged, path.string(), verdict);
        return {};
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(to_error(exception, path, ErrorCode::read_failed));
    }
}

ForeignFile::ForeignFile(fs::path copy) : copy_(std::move(copy)) {}

ForeignFile::~ForeignFile() {
    connection_.reset();
    std::error_code ignored;
    fs::remove(copy_, ignored);
    fs::remove(fs::path(copy_) += "-journal", ignored);
    fs::remove(fs::path(copy_) += ".v" + std::to_string(schema_version_), ignored);
}

SQLite::Database& ForeignFile::database() {
    return connection_->database;
}

Queries& ForeignFile::queries() {
    return connection_->queries;
}

}  // namespace jemaa::sqlite
