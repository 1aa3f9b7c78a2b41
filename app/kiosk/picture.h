#pragma once

#include <filesystem>

#include "base/error.h"

namespace jemaa::kiosk {

/// Saves what was drawn last into the current framebuffer as a PNG file.
/// write_failed, naming the file.
Expected<void> save_picture(std::filesystem::path const& file, int width, int height);

}  // namespace jemaa::kiosk
