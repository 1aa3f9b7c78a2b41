#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include <SQLiteCpp/Database.h>

#include "base/error.h"
#include "sqlite/queries.h"

namespace jemaa::sqlite {

struct Connection;

/// What a file from elsewhere may ask of this machine at most.
struct ForeignLimits {
    std::uintmax_t bytes = std::uintmax_t{4} << 30;
};

/// Somebody's file, copied to a private place, found sound, brought to the
/// newest schema, and open for reading only.
class ForeignFile {
public:
    /// Copies into the folder `workplace`. Errors as for SqliteStore::open.
    static Expected<std::unique_ptr<ForeignFile>> open(std::filesystem::path const& path,
                                                       std::filesystem::path const& workplace,
                                                       ForeignLimits const& limits = {});
    ~ForeignFile();

    /// May be attached read-only; removed with this object.
    [[nodiscard]] std::filesystem::path const& copy() const { return copy_; }
    SQLite::Database& database();
    Queries& queries();

    /// The schema as it was found.
    [[nodiscard]] int schema_version() const { return schema_version_; }

private:
    explicit ForeignFile(std::filesystem::path copy);
    Expected<void> make_ready(std::filesystem::path const& path);

    std::filesystem::path copy_;
    int schema_version_ = 0;
    std::unique_ptr<Connection> connection_;
};

}  // namespace jemaa::sqlite
