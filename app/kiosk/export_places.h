#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace jemaa::kiosk {

/// Mounted USB sticks and other removable media, in ascending order of path.
std::vector<std::filesystem::path> removable_places();

/// The same from the text of a mount table (as in /proc/mounts): everything
/// mounted below /media or /run/media.
std::vector<std::filesystem::path> removable_places(std::string_view mount_table);

}  // namespace jemaa::kiosk
