#pragma once

#include <filesystem>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"

/// Recorded voices as files in a folder.
namespace jemaa::clips {

inline constexpr char file_ending[] = ".opus";
inline constexpr std::uintmax_t most_bytes = 1 << 20;
inline constexpr std::size_t most_files = 2'000;  ///< of one folder

/// The clip in a file: a regular one, not a link, of at most most_bytes, that is
/// whole Opus in Ogg and no longer than longest_clip. Errors name the file and say
/// what to do: file_missing, read_failed, bad_argument.
Expected<Attachment> read_clip(std::filesystem::path const& file);

/// The paths in `folder` that end in .opus, by name, at most most_files; none
/// when it is not there. Nothing is opened.
std::vector<std::filesystem::path> files_in(std::filesystem::path const& folder);

}  // namespace jemaa::clips
