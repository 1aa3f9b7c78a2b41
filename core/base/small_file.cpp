#include "base/small_file.h"

#include <fstream>

namespace jemaa {

Expected<std::string> read_small_file(std::filesystem::path const& path, std::size_t most_bytes) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return fail(ErrorCode::file_missing, path.string(), "no such file");
    if (std::filesystem::is_directory(path, ignored))
        return fail(ErrorCode::read_failed, path.string(), "this is a folder");
    std::ifstream file(path, std::ios::binary);
    std::string content(most_bytes + 1, '\0');
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (file.bad() || !file.is_open())
        return fail(ErrorCode::read_failed, path.string(), "no access");
    content.resize(static_cast<std::size_t>(file.gcount()));
    if (content.size() > most_bytes)
        return fail(ErrorCode::read_failed, path.string(), "the file is too large");
    return content;
}

}  // namespace jemaa
