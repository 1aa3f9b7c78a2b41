#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "diagnostic/doubts.h"
#include "diagnostic/verify.h"
#include "sqlite/sqlite_store.h"
#include "sqlite/union.h"

namespace jemaa::diagnostic {

/// What a merge is doing: opening and checking the file, holding it against its
/// seal, adding its facts.
enum class Stage { opening, verifying, uniting };

/// Told how far a stage is, often; false stops the merge, which leaves no
/// trace.
using Progress = std::function<bool(Stage stage, std::int64_t done, std::int64_t total)>;

struct MergeOptions {
    bool altered = false;  ///< take also what is not what was sealed
    bool earlier = false;  ///< of a workshop that the kiosk's own follows
    Milliseconds now = moment_now().wall;
    std::filesystem::path workplace;  ///< where the file is copied to; else beside `into`
};

/// What a merge did with one file.
struct MergeReport {
    std::string name;                 ///< of the file
    std::string hash;                 ///< of all its facts
    std::vector<std::string> kiosks;  ///< by name: whose facts it holds
    Verdict verdict;
    std::vector<sqlite::KindUnion> kinds;  ///< those that the file has
    std::vector<Doubt> doubts;

    [[nodiscard]] std::int64_t added() const;
    [[nodiscard]] std::int64_t known() const;
    [[nodiscard]] std::int64_t quarantined() const;
    [[nodiscard]] std::int64_t refused() const;
};

/// Adds everything in `file` to the diagnostic, or to the file of a kiosk of
/// the same workshop: all or nothing, and nothing that is there already. The
/// file itself is left as it is.
/// Errors: altered (not what was sealed, or by another key than recorded;
/// unless asked for), newer_schema, interrupted, bad_argument (the file itself;
/// another workshop's file into a kiosk's, unless it is an earlier one; a kiosk's file that is
/// sealed), those of ForeignFile::open, disk_full, read_only, locked, write_failed.
Expected<MergeReport> merge(SqliteStore& into, std::filesystem::path const& file,
                            MergeOptions const& options = {}, Progress const& progress = {});

}  // namespace jemaa::diagnostic
