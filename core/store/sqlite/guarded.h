#pragma once

#include <filesystem>
#include <type_traits>

#include <SQLiteCpp/Exception.h>

#include "base/error.h"
#include "sqlite/queries.h"
#include "sqlite/sqlite_error.h"

namespace jemaa::sqlite {

/// Runs `work` on the queries of the file at `path`; what SQLite throws becomes
/// an error about that file.
template <typename Work>
std::invoke_result_t<Work> guarded(Queries& queries, std::filesystem::path const& path, Work work) {
    try {
        return work();
    } catch (SQLite::Exception const& exception) {
        queries.clear();
        return tl::unexpected(to_error(exception, path, ErrorCode::read_failed));
    }
}

}  // namespace jemaa::sqlite
