#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "domain/fact.h"
#include "sqlite/foreign_file.h"
#include "store/canonical.h"

namespace jemaa::diagnostic {

enum class SealState {
    unsealed,    ///< the kiosk has not sealed it; a diagnostic never is
    sealed,      ///< nothing has changed since
    open_again,  ///< sealed once, and reopened by the kiosk after that
    altered,     ///< what is in it is not what was sealed, or the seal is not genuine
    other_key,   ///< the seal's key is not the one that the kiosk recorded
};

/// Where a file is not what was sealed: of this kind it has `facts`, and the
/// seal says `sealed`. The numbers may be equal: then some fact's content is
/// another. Kind "seal": the seal itself is not genuine.
struct Difference {
    std::string kind;
    std::int64_t facts = 0;
    std::int64_t sealed = 0;
    bool operator==(Difference const&) const = default;
};

/// A file that went into this one, and its seal as far as it came with it.
struct SourceVerdict {
    Source source;
    std::string name;  ///< under which it came
    std::int64_t at_ms = 0;
    std::string kiosk;         ///< its name; empty for a diagnostic
    std::optional<Seal> seal;  ///< a genuine one for exactly what was merged
};

/// What can be said of a file that is whole.
struct Verdict {
    SealState state = SealState::unsealed;
    Id own_kiosk;              ///< nil in a diagnostic
    std::string kiosk;         ///< its name
    std::optional<Seal> seal;  ///< the kiosk's newest
    std::vector<Difference> differences;
    Manifest manifest;  ///< of what is in it now
    std::vector<SourceVerdict> sources;
    int schema_version = 0;
};

/// Told how much is read, of how much; false stops.
using Read = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Reads everything in the file and holds it against its seal. Errors: damaged,
/// interrupted, read_failed.
Expected<Verdict> judge(sqlite::ForeignFile& file, std::filesystem::path const& name,
                        Read const& read = {});

/// The same for any file, which is left as it is; it is copied into the folder
/// `workplace` for that. Errors as for judge and ForeignFile::open.
Expected<Verdict> verify(std::filesystem::path const& file, std::filesystem::path const& workplace);

/// "ballot: 12, sealed 11; revision: changed", in English, for the log.
std::string to_string(std::vector<Difference> const& differences);

}  // namespace jemaa::diagnostic
