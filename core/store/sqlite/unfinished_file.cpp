#include "sqlite/unfinished_file.h"

#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/id.h"

namespace jemaa::sqlite {

UnfinishedFile::UnfinishedFile(std::filesystem::path target)
    : target_(std::move(target)), path_(target_) {
    path_ += fmt::format(".{:.8}.unfinished", to_hex(random_id()));
}

UnfinishedFile::~UnfinishedFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
    std::filesystem::remove(path_ += "-journal", ignored);
}

Expected<void> UnfinishedFile::finish(Existing existing) {
    return rename_durably(path_, target_, existing);
}

}  // namespace jemaa::sqlite
