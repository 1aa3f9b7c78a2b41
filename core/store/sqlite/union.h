#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"
#include "sqlite/connection.h"

namespace jemaa::sqlite {

/// What became of the other file's facts of one kind.
struct KindUnion {
    std::string kind;
    std::int64_t added = 0;
    std::int64_t known = 0;        ///< there already, unchanged
    std::int64_t quarantined = 0;  ///< their id or key is here with other content
    std::int64_t refused = 0;      ///< they refer to what was not taken
    bool operator==(KindUnion const&) const = default;
};

/// Where the other file comes from.
struct Provenance {
    Source source;
    std::string name;
    std::int64_t at_ms = 0;
};

/// Told how many polls and tables are done, of how many; also in between, with
/// the same numbers. False stops the union.
using UnionTold = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Adds the facts of the file `other`, which must be sound and of the newest
/// schema, to the open one: all of them or, on an error, none. What was there
/// is never changed: a fact whose id or unique key is there with other content
/// is put in quarantine. Ballots and card uses get slots anew in every poll
/// that received some; ideas are written anew when there are new ones.
/// `look` is called when all is in its place, and undoes it all by throwing
/// SQLite::Exception. Gives a line for each kind that the other file has.
/// Errors: interrupted; damaged (two ballots with one id); disk_full,
/// read_only, locked, write_failed.
Expected<std::vector<KindUnion>> unite(Connection& into, std::filesystem::path const& other,
                                       Provenance const& provenance, UnionTold const& told = {},
                                       std::function<void()> const& look = {});

}  // namespace jemaa::sqlite
