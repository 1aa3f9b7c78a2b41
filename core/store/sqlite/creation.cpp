#include "sqlite/creation.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include "sqlite/connection.h"
#include "sqlite/posix_file.h"
#include "sqlite/sqlite_error.h"
#include "sqlite/unfinished_file.h"

namespace jemaa::sqlite {
namespace {

Expected<void> check_place(std::filesystem::path const& path) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return fail(ErrorCode::bad_argument, path.string(), "the file exists already");
    auto const folder = path.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored))
        return fail(ErrorCode::bad_argument, folder.string(), "there is no such folder");
    return check_folder_is_writable(path);
}

Expected<void> make_schema(std::filesystem::path const& path,
                           std::span<Migration const> migrations) {
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        prepare_for_writing(database);
        database.exec(fmt::format("PRAGMA application_id = {}", application_id));
        return migrate(database, path, migrations);
    } catch (SQLite::Exception const& exception) {
        return tl::unexpected(to_error(exception, path, ErrorCode::write_failed));
    }
}

}  // namespace

Expected<void> create_file(
    std::filesystem::path const& path, std::span<Migration const> migrations,
    std::function<Expected<void>(std::filesystem::path const&)> const& found) {
    if (auto place = check_place(path); !place) return place;
    UnfinishedFile unfinished(path);
    auto made = make_schema(unfinished.path(), migrations);
    if (made) made = found(unfinished.path());
    if (made) return unfinished.finish(Existing::keep);
    made.error().where = path.string();  // the name that was asked for
    return made;
}

}  // namespace jemaa::sqlite
