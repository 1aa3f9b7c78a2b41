#include "base/private_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace jemaa {
namespace {

constexpr std::size_t most_bytes = 1 << 20;

tl::unexpected<Error> fail_with(int cause, std::filesystem::path const& path) {
    switch (cause) {
        case EEXIST: return fail(ErrorCode::bad_argument, path.string(), "the file exists already");
        case EACCES:
        case EPERM:
        case EROFS: return fail(ErrorCode::read_only, path.string(), std::strerror(cause));
        case ENOSPC:
        case EDQUOT: return fail(ErrorCode::disk_full, path.string(), std::strerror(cause));
        default: return fail(ErrorCode::write_failed, path.string(), std::strerror(cause));
    }
}

int write_all(int descriptor, std::string const& content) {
    for (std::size_t done = 0; done < content.size();) {
        auto const more = ::write(descriptor, content.data() + done, content.size() - done);
        if (more < 0) return errno;
        done += static_cast<std::size_t>(more);
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

}  // namespace

Expected<void> write_private_file(std::filesystem::path const& path, std::string const& content) {
    int const descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return fail_with(errno, path);
    int const cause = write_all(descriptor, content);
    ::close(descriptor);
    if (cause == 0) return {};
    ::unlink(path.c_str());
    return fail_with(cause, path);
}

Expected<std::string> read_small_file(std::filesystem::path const& path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return fail(ErrorCode::file_missing, path.string(), "no such file");
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
