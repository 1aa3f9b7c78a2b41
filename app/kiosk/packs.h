#pragma once

#include <filesystem>
#include <vector>

#include "base/error.h"

namespace jemaa::kiosk {

/// Takes the language packs that are built in, then those in `folder`:
/// TAG/messages.po each, so that a pack there stands in for a built-in one.
/// Gives what is wrong with packs that are not taken; the others are. To be
/// called before anything is drawn.
std::vector<Error> take_packs(std::filesystem::path const& folder);

}  // namespace jemaa::kiosk
