#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"

/// What `jemaa` can do, one function per command. Each gives what is to be
/// printed, in `language`; only cards() changes a workshop.
namespace jemaa::cli {

/// Writes the workshop's tables into the new folder `directory`.
Expected<std::string> export_tables(std::filesystem::path const& file,
                                    std::filesystem::path const& directory,
                                    std::string_view language);

/// Reads a template and sums it up; template_invalid names its topmost mistake.
Expected<std::string> check(std::filesystem::path const& file, std::string_view language);

/// Sums up what a workshop's file holds; votes only by their number.
Expected<std::string> inspect(std::filesystem::path const& file, std::string_view language);

/// One workshop to be prepared for several kiosks.
struct NewWorkshop {
    std::string source;  ///< a template's file, or the name of one built in
    int kiosks = 1;
    int cards = 0;                 ///< of each kiosk; 0: people vote without
    std::string name;              ///< of files and kiosks; empty: the template's
    std::filesystem::path folder;  ///< made if it is not there
};

/// Makes NAME-1.jemaa, NAME-2.jemaa, ...: files of the same workshop, each of a
/// kiosk of its own. All are made or none; no file is overwritten.
Expected<std::string> new_workshop(NewWorkshop const& wanted, std::string_view language);

/// Writes the PDF `document` with all voting cards of the file's own kiosk; or,
/// when `further` is not 0, makes so many further ones and prints only these.
Expected<std::string> cards(std::filesystem::path const& file,
                            std::filesystem::path const& document, int further,
                            std::string_view language);

}  // namespace jemaa::cli
