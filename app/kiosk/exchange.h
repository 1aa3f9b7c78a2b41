#pragma once

#include <string>
#include <vector>

#include "kiosk/effects.h"

/// Kiosks of one workshop take in each other's files, from a stick or a shared
/// folder.
namespace jemaa::kiosk {

/// The places, with the names of the files of others in them.
std::vector<session::ExchangePlace> exchange_places(World const& world);

/// Copies this kiosk's file there under its own name, over a former copy of it
/// but over no other file.
session::Happening put_copy(World const& world, std::string const& folder);

/// Merges every file of others that is there; each is taken whole or not at
/// all. What does not add up is told in `language`.
session::Happening take_in(World const& world, std::string const& folder,
                           std::string const& language);

}  // namespace jemaa::kiosk
