#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "ui/semantics.h"

namespace jemaa::kiosk {

/// What stands on the screen, one element a line, tab-separated: key, role,
/// name, value, state, x, y, width, height (pixels of the visible part). The
/// first line is `screen` and its name.
std::string describe(std::string_view screen, ui::Elements const& elements);

/// Replaces the file by the text in one go; a reader never sees half of it.
void write_description(std::filesystem::path const& file, std::string const& text);

}  // namespace jemaa::kiosk
