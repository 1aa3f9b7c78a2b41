#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/error.h"

namespace jemaa {

struct FileContent {
    std::string name;  ///< of a whole folder's also "FOLDER/NAME", or deeper
    std::string content;
};

/// Makes the new folder `folder` with these files, so that it is either whole
/// and on disk, or absent, also after a power cut. It is made as
/// `folder`.part, synced, read back, compared and renamed; what a crash left of an
/// earlier try is replaced. Errors: bad_argument (`folder` exists already, or something else
/// stands at `folder`.part), file_missing (the folder in which it shall stand),
/// disk_full, read_only, write_failed.
Expected<void> write_whole_folder(std::filesystem::path const& folder,
                                  std::span<FileContent const> files);

/// Makes the new file `path`, whole and on disk, or absent, in the same way.
/// Errors as above, and bad_argument when `path` exists already.
Expected<void> write_whole_file(std::filesystem::path const& path, std::string const& content);

/// Makes a new file that only its owner may read, whole and on disk when this
/// returns. Errors: bad_argument (it exists already), file_missing (the folder in
/// which it shall stand), disk_full, read_only, write_failed.
Expected<void> write_private_file(std::filesystem::path const& path, std::string const& content);

}  // namespace jemaa
