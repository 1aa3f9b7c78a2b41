#pragma once

#include <filesystem>
#include <string>

#include "base/clock.h"
#include "base/error.h"
#include "domain/fact.h"
#include "sqlite/sqlite_store.h"

namespace jemaa::diagnostic {

struct Sealed {
    Seal seal;
    std::string fingerprint;   ///< of the kiosk's key, for the report and the paper
    bool has_new_key = false;  ///< another key than before: the old file is gone
};

/// Seals everything that the kiosk's file holds, with the key in `key_file`.
/// When that file is missing, a new key is made; a key that is not recorded
/// yet is recorded as the kiosk's "public_key", before the sealing.
/// Errors: bad_argument (a diagnostic belongs to no kiosk), damaged (the key
/// file), and those of the store and of write_private_file.
Expected<Sealed> seal(SqliteStore& store, std::filesystem::path const& key_file, Milliseconds wall);

/// bad_argument for the file of a kiosk that has sealed it: whatever came after
/// the seal would make it look altered. Nothing for any other file.
Expected<void> check_not_sealed(SqliteStore& store);

}  // namespace jemaa::diagnostic
