#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include <SQLiteCpp/Database.h>

#include "base/clock.h"
#include "base/error.h"
#include "sqlite/queries.h"
#include "sqlite/unfinished_file.h"

namespace jemaa::sqlite {

/// What a file may cost that nobody vouches for.
struct ForeignLimits {
    std::uintmax_t most_bytes = std::uintmax_t{4} << 30;
    int most_bytes_of_a_value = 64 << 20;  ///< a text, a recording, a row
    Milliseconds patience{2000};           ///< for each `bytes_for_patience` begun
    std::uintmax_t bytes_for_patience = 8u << 20;
};

/// Somebody's file, copied to a private place, found sound, brought to the
/// newest schema, and open for reading only.
///
/// Nothing of it is believed. The copy's tables are followed as bytes before
/// SQLite walks them; its schema must be, letter by letter, that of an empty
/// file of its version; SQLite's own checks must pass; and every row must be
/// one that a store of ours takes. Only then is any row handed out.
class ForeignFile {
public:
    /// `workplace` is a folder with room for the copy. Errors as copy_foreign;
    /// also damaged: what is in it is not what this program writes, or it
    /// could not be checked within the limits. Each says what and the remedy.
    static Expected<std::unique_ptr<ForeignFile>> open(std::filesystem::path const& path,
                                                       std::filesystem::path const& workplace,
                                                       ForeignLimits const& limits = {});

    /// May be attached by another connection, for reading only; removed with
    /// this object.
    [[nodiscard]] std::filesystem::path const& copy() const { return copy_.path(); }
    [[nodiscard]] SQLite::Database& database() { return *database_; }
    [[nodiscard]] Queries& queries() { return *queries_; }
    [[nodiscard]] int schema_version() const { return schema_version_; }  ///< as it was found

private:
    class Opening;
    explicit ForeignFile(std::filesystem::path const& workplace)
        : copy_(workplace / "foreign.jemaa") {}

    UnfinishedFile copy_;
    std::unique_ptr<SQLite::Database> database_;
    std::unique_ptr<Queries> queries_;
    int schema_version_ = 0;
};

}  // namespace jemaa::sqlite
