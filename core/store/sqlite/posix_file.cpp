#include "sqlite/posix_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace jemaa::sqlite {
namespace {

std::filesystem::path folder_of(std::filesystem::path const& path) {
    return path.has_parent_path() ? path.parent_path() : ".";
}

bool is_for_want_of_permission(int cause) {
    return cause == EACCES || cause == EPERM || cause == EROFS;
}

tl::unexpected<Error> fail_with(int cause, std::filesystem::path const& path, ErrorCode otherwise) {
    auto const code = is_for_want_of_permission(cause) ? ErrorCode::read_only : otherwise;
    return fail(code, path.string(), std::strerror(cause));
}

int rename_with(std::filesystem::path const& from, std::filesystem::path const& to,
                Existing existing) {
    if (existing == Existing::replace) return std::rename(from.c_str(), to.c_str());
    int const result = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    bool const unknown_here = result != 0 && (errno == EINVAL || errno == ENOSYS);
    if (!unknown_here) return result;
    if (::link(from.c_str(), to.c_str()) != 0) return -1;
    return ::unlink(from.c_str());
}

bool sync_folder(std::filesystem::path const& folder) {
    int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    bool const synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

}  // namespace

Expected<WriteLock> WriteLock::take(std::filesystem::path const& path) {
    int const descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return fail_with(errno, path, ErrorCode::read_failed);
    WriteLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno == EWOULDBLOCK)
        return fail(ErrorCode::locked, path.string(), "another kiosk has the file open");
    return fail_with(errno, path, ErrorCode::read_failed);
}

WriteLock::~WriteLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Expected<void> check_folder_is_writable(std::filesystem::path const& path) {
    auto const folder = folder_of(path);
    if (::access(folder.c_str(), W_OK | X_OK) == 0) return {};
    return fail_with(errno, folder, ErrorCode::write_failed);
}

Expected<void> rename_durably(std::filesystem::path const& from, std::filesystem::path const& to,
                              Existing existing) {
    if (rename_with(from, to, existing) != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::bad_argument, to.string(), "the file exists already");
        return fail_with(errno, to, ErrorCode::write_failed);
    }
    if (!sync_folder(folder_of(to))) return fail_with(errno, to, ErrorCode::write_failed);
    return {};
}

}  // namespace jemaa::sqlite
