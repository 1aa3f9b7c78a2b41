#pragma once

#include <filesystem>

#include "base/error.h"
#include "sqlite/posix_file.h"

namespace jemaa::sqlite {

/// A file in the making, under a name of its own beside `target`, so that
/// nobody ever finds half a file there. Unless finished, it is removed.
class UnfinishedFile {
public:
    explicit UnfinishedFile(std::filesystem::path target);
    UnfinishedFile(UnfinishedFile const&) = delete;
    UnfinishedFile& operator=(UnfinishedFile const&) = delete;
    ~UnfinishedFile();

    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

    /// Gives it the name `target`; errors as for rename_durably. It must be
    /// closed by now.
    Expected<void> finish(Existing existing);

private:
    std::filesystem::path target_;
    std::filesystem::path path_;
};

}  // namespace jemaa::sqlite
