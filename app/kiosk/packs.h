#pragma once

#include <filesystem>
#include <vector>

#include "base/error.h"

namespace jemaa::kiosk {

/// Below a pack's folder: recordings of its messages.
inline constexpr char clips_of_pack[] = "clips";

/// The folders of packs, by name; none when `folder` is not there.
std::vector<std::filesystem::path> pack_folders(std::filesystem::path const& folder);

/// Takes the language packs that are built in, then those in `folder`:
/// TAG/messages.po each, so that a pack there stands in for a built-in one.
/// Gives what is wrong with packs that are not taken; the others are. To be
/// called before anything is drawn.
std::vector<Error> take_packs(std::filesystem::path const& folder);

}  // namespace jemaa::kiosk
