#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"

/// What `jemaa` can do, one function per command. Each gives what is to be
/// printed, in `language`, and changes no workshop.
namespace jemaa::cli {

/// Writes the workshop's tables into the new folder `directory`.
Expected<std::string> export_tables(std::filesystem::path const& file,
                                    std::filesystem::path const& directory,
                                    std::string_view language);

/// Reads a template and sums it up; template_invalid names its topmost mistake.
Expected<std::string> check(std::filesystem::path const& file, std::string_view language);

/// Sums up what a workshop's file holds; votes only by their number.
Expected<std::string> inspect(std::filesystem::path const& file, std::string_view language);

}  // namespace jemaa::cli
