#include "base/whole_folder.h"

#include <array>
#include <cerrno>
#include <set>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jemaa {
namespace {

using Path = std::filesystem::path;

ErrorCode code_of(int number) {
    switch (number) {
        case ENOSPC:
        case EDQUOT: return ErrorCode::disk_full;
        case EROFS:
        case EACCES:
        case EPERM: return ErrorCode::read_only;
        case ENOENT:
        case ENOTDIR: return ErrorCode::file_missing;
        default: return ErrorCode::write_failed;
    }
}

// The last system call's failure, told of `path`.
tl::unexpected<Error> failed(Path const& path) {
    int const number = errno;
    return fail(code_of(number), path.string(), std::generic_category().message(number));
}

struct Descriptor {
    int number;
    ~Descriptor() {
        if (number >= 0) close(number);
    }
};

// Some file systems cannot sync a folder (EINVAL); they keep its entries in
// step by themselves.
Expected<void> sync_folder(Path const& folder) {
    Descriptor const open_folder{open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (open_folder.number < 0) return failed(folder);
    if (fsync(open_folder.number) != 0 && errno != EINVAL) return failed(folder);
    return {};
}

Expected<void> write_file(Path const& path, std::string_view content, mode_t mode = 0666) {
    Descriptor const file{open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)};
    if (file.number < 0) return failed(path);
    while (!content.empty()) {
        auto const written = write(file.number, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed(path);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    if (fsync(file.number) != 0) return failed(path);
    return {};
}

// What is on the device now, not what the system still has in memory: a stick may
// take what it does not keep.
Expected<void> compare(Path const& path, std::string_view content) {
    Descriptor const file{open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number < 0) return failed(path);
    posix_fadvise(file.number, 0, 0, POSIX_FADV_DONTNEED);
    std::array<char, 1 << 16> piece;
    while (true) {
        auto const size = read(file.number, piece.data(), piece.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return failed(path);
        std::string_view const found(piece.data(), static_cast<std::size_t>(size));
        if (!content.starts_with(found) || (size == 0 && !content.empty()))
            return fail(ErrorCode::write_failed, path.string(),
                        "it reads back differently from what was written; try another stick");
        if (size == 0) return {};
        content.remove_prefix(found.size());
    }
}

// The folders that files stand in, each after those around it.
std::set<Path> folders_of(std::span<FileContent const> files) {
    std::set<Path> folders;
    for (auto const& file : files)
        for (auto at = Path(file.name).parent_path(); !at.empty(); at = at.parent_path())
            folders.insert(at);
    return folders;
}

// Takes away the folder and these files of it, and nothing else.
void discard(Path const& folder, std::span<FileContent const> files) {
    for (auto const& file : files) unlink((folder / file.name).c_str());
    auto const inner = folders_of(files);
    for (auto at = inner.rbegin(); at != inner.rend(); ++at) rmdir((folder / *at).c_str());
    rmdir(folder.c_str());
}

// Removes what a crash left at `part`.
Expected<void> clear(Path const& part, std::span<FileContent const> files) {
    struct stat found {};
    if (lstat(part.c_str(), &found) != 0) return {};
    if (S_ISDIR(found.st_mode)) discard(part, files);
    if (lstat(part.c_str(), &found) == 0)
        return fail(ErrorCode::bad_argument, part.string(), "something else is here; move it away");
    return {};
}

Expected<void> fill(Path const& part, std::span<FileContent const> files) {
    if (mkdir(part.c_str(), 0777) != 0) return failed(part.parent_path());
    auto const folders = folders_of(files);
    for (auto const& inner : folders)
        if (mkdir((part / inner).c_str(), 0777) != 0) return failed(part / inner);
    for (auto const& file : files)
        if (auto written = write_file(part / file.name, file.content); !written) return written;
    for (auto const& inner : folders)
        if (auto synced = sync_folder(part / inner); !synced) return synced;
    if (auto synced = sync_folder(part); !synced) return synced;
    for (auto const& file : files)
        if (auto same = compare(part / file.name, file.content); !same) return same;
    return {};
}

// The folder's absolute path, without a slash at its end.
Path spelled_out(Path const& folder) {
    auto const path = std::filesystem::absolute(folder).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

}  // namespace

Expected<void> write_whole_file(Path const& path, std::string const& content) {
    if (!path.has_filename()) return fail(ErrorCode::bad_argument, path.string(), "it has no name");
    auto const target = spelled_out(path);
    Path part = target;
    part += ".part";
    struct stat found {};
    if (lstat(target.c_str(), &found) == 0)
        return fail(ErrorCode::bad_argument, target.string(),
                    "this exists already; give the name of a new file");
    if (lstat(part.c_str(), &found) == 0 && S_ISREG(found.st_mode)) unlink(part.c_str());
    auto done = write_file(part, content);
    if (done && rename(part.c_str(), target.c_str()) != 0) done = failed(target);
    if (!done) {
        if (lstat(part.c_str(), &found) == 0 && S_ISREG(found.st_mode)) unlink(part.c_str());
        done.error().where = target.string();
        return done;
    }
    done = sync_folder(target.parent_path());
    if (!done) unlink(target.c_str());
    return done;
}

Expected<void> write_private_file(Path const& path, std::string const& content) {
    auto const target = spelled_out(path);
    struct stat found {};
    if (lstat(target.c_str(), &found) == 0)
        return fail(ErrorCode::bad_argument, target.string(), "the file exists already");
    auto done = write_file(target, content, 0600);
    if (done) done = sync_folder(target.parent_path());
    if (!done) unlink(target.c_str());
    return done;
}

Expected<void> write_whole_folder(Path const& folder, std::span<FileContent const> files) {
    if (folder.empty()) return fail(ErrorCode::bad_argument, {}, "the folder has no name");
    auto const target = spelled_out(folder);
    Path part = target;
    part += ".part";
    struct stat found {};
    if (lstat(target.c_str(), &found) == 0)
        return fail(ErrorCode::bad_argument, target.string(),
                    "this exists already; give the name of a new folder");
    if (auto cleared = clear(part, files); !cleared) return cleared;
    auto done = fill(part, files);
    if (done && rename(part.c_str(), target.c_str()) != 0) done = failed(target);
    if (!done) {
        discard(part, files);
        return done;
    }
    done = sync_folder(target.parent_path());
    if (!done) discard(target, files);
    return done;
}

}  // namespace jemaa
