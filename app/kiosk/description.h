#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "ui/focus.h"

namespace jemaa::kiosk {

/// What stands on the screen, one element a line, tab-separated: key, role,
/// name, value, state, x, y, width, height (pixels of the visible part). The
/// first line is `screen` and its name. Where keys or switches are used, the second
/// is `focus`: the key of what has it, and x, y, width, height of what the ring goes
/// around, which may be a row.
std::string describe(std::string_view screen, ui::Elements const& elements,
                     ui::Focus const& focus = {});

/// Replaces the file by the text in one go; a reader never sees half of it.
void write_description(std::filesystem::path const& file, std::string const& text);

}  // namespace jemaa::kiosk
