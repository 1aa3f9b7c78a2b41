#pragma once

#include <optional>
#include <string>

#include "domain/fact.h"
#include "sqlite/queries.h"

/// How a kiosk's seal stands, as the facts of an open file tell. Everything
/// here throws SQLite::Exception.
namespace jemaa::sqlite {

/// The revision of a field that counts; nothing when it was never set.
std::optional<Revision> newest_revision(Queries& queries, Id const& subject,
                                        std::string const& field);

/// The kiosk whose file this is; nil in a diagnostic.
Id own_kiosk_of(Queries& queries);

/// The kiosk's newest seal.
std::optional<Seal> newest_seal(Queries& queries, Id const& kiosk);

/// Whether the seal's kiosk has reopened its workshop after it.
bool is_open_again(Queries& queries, Seal const& seal);

}  // namespace jemaa::sqlite
