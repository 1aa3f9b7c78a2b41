#pragma once

#include <filesystem>
#include <string>

#include "base/error.h"

namespace jemaa::cli {

/// The text of a template's file, or a little more than agenda::parse() takes.
/// Errors: file_missing, read_failed.
Expected<std::string> read_template(std::filesystem::path const& file);

struct Template {
    std::string text;
    std::string place;              ///< what mistakes in it are reported by
    std::string name;               ///< without folder and ending
    std::filesystem::path clips{};  ///< folder of its clips, if there is one
};

/// The template at this path, or else the sample or template of this name that
/// is built in. file_missing names those that are.
Expected<Template> find_template(std::string const& wanted);

}  // namespace jemaa::cli
