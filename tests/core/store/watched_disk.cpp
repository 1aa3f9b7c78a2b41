#include "core/store/watched_disk.h"

#include <sqlite3.h>

namespace {

struct File {
    sqlite3_file base;
    sqlite3_file* real;
    char const* name;  // SQLite keeps it as long as the file is open
};

sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs watched_vfs;
WatchedDisk::Watcher watcher;

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

Operation operation(Operation::Kind kind, sqlite3_file* file) {
    char const* const name = reinterpret_cast<File*>(file)->name;
    return {kind, name != nullptr ? name : ""};
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
    return watcher(operation(Operation::Kind::read, file),
                   [&] { return real(file)->pMethods->xRead(real(file), to, size, at); });
}

int write(sqlite3_file* file, void const* from, int size, sqlite3_int64 at) {
    auto writing = operation(Operation::Kind::write, file);
    writing.at = at;
    writing.content = {static_cast<char const*>(from), static_cast<std::size_t>(size)};
    return watcher(writing,
                   [&] { return real(file)->pMethods->xWrite(real(file), from, size, at); });
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    auto truncating = operation(Operation::Kind::truncate, file);
    truncating.at = size;
    return watcher(truncating, [&] { return real(file)->pMethods->xTruncate(real(file), size); });
}

int sync(sqlite3_file* file, int flags) {
    return watcher(operation(Operation::Kind::sync, file),
                   [&] { return real(file)->pMethods->xSync(real(file), flags); });
}

sqlite3_io_methods const methods = {
    .iVersion = 1,
    .xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = [](sqlite3_file* f,
                    sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    .xLock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    .xUnlock = [](sqlite3_file* f,
                  int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    .xCheckReservedLock =
        [](sqlite3_file* f, int* is_held) {
            return real(f)->pMethods->xCheckReservedLock(real(f), is_held);
        },
    .xFileControl =
        [](sqlite3_file* f, int what, void* value) {
            return real(f)->pMethods->xFileControl(real(f), what, value);
        },
    .xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    .xDeviceCharacteristics =
        [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

// The real file follows ours in the room that SQLite gives.
int open(sqlite3_vfs*, char const* name, sqlite3_file* file, int flags, int* opened_flags) {
    auto* const ours = reinterpret_cast<File*>(file);
    ours->base.pMethods = nullptr;
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    ours->name = name;
    Operation opening{Operation::Kind::open, name != nullptr ? name : ""};
    opening.is_new = (flags & SQLITE_OPEN_CREATE) != 0;
    return watcher(opening, [&] {
        int const code = real_vfs->xOpen(real_vfs, name, ours->real, flags, opened_flags);
        ours->base.pMethods = ours->real->pMethods != nullptr ? &methods : nullptr;
        return code;
    });
}

int remove(sqlite3_vfs*, char const* name, int sync_folder) {
    Operation removing{Operation::Kind::remove, name};
    removing.durable = sync_folder != 0;
    return watcher(removing, [&] { return real_vfs->xDelete(real_vfs, name, sync_folder); });
}

}  // namespace

WatchedDisk::WatchedDisk(Watcher by) {
    watcher = std::move(by);
    real_vfs = sqlite3_vfs_find(nullptr);
    watched_vfs = *real_vfs;
    watched_vfs.zName = "watched";
    watched_vfs.pNext = nullptr;
    watched_vfs.szOsFile = static_cast<int>(sizeof(File)) + real_vfs->szOsFile;
    watched_vfs.xOpen = open;
    watched_vfs.xDelete = remove;
    sqlite3_vfs_register(&watched_vfs, 1);
}

WatchedDisk::~WatchedDisk() {
    sqlite3_vfs_unregister(&watched_vfs);
    sqlite3_vfs_register(real_vfs, 1);
    watcher = nullptr;
}
