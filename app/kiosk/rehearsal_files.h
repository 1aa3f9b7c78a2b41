#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"
#include "kiosk/options.h"

/// What a rehearsal is made from and what it leaves.
namespace jemaa::kiosk {

/// A text and what it is called in errors; of a template, the folder in which
/// its clips may be.
struct Source {
    std::string text, name;
    std::filesystem::path clips{};
};

/// What a new workshop is made from: the template that was named, else the
/// sample. Errors: file_missing.
Expected<Source> template_of(Options const& options);

/// The people of the rehearsal: those that were named, else those of the sample.
/// Errors: file_missing.
Expected<Source> room_of(Options const& options);

/// The files of the rehearsal's kiosks: OUT/rehearsal.jemaa, or rehearsal-1.jemaa
/// and so on where there are several.
std::vector<std::filesystem::path> rehearsal_files(Options const& options);

/// Where they put their files for each other.
std::filesystem::path rehearsal_shared(Options const& options);

/// Takes away what a former rehearsal left, by its own names, and makes the
/// files of one new workshop. Chance is the same each time, so that the same
/// people come to the same outcome.
Expected<void> make_rehearsal(Options const& options);

/// Merges the files of several kiosks into OUT/rehearsal-diagnostic.jemaa and writes its
/// tables to OUT/rehearsal-tables. Nothing to do for one kiosk.
Expected<void> unite_rehearsal(Options const& options);

}  // namespace jemaa::kiosk
