#include "core/store/faulty_disk.h"

#include <optional>

#include <sqlite3.h>

namespace {

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs faulty_vfs;
std::optional<FaultyDisk::Fault> planned;
int operations = 0;
bool has_failed = false;

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

// Runs the operation, or lets it fail when its turn has come.
template <typename Operation>
int perform(Operation operation) {
    ++operations;
    bool const due = planned && (planned->lasting ? operations >= planned->operation
                                                  : operations == planned->operation);
    if (!due) return operation();
    has_failed = true;
    if (planned->when == FaultyDisk::When::after) operation();
    return planned->code;
}

sqlite3_io_methods const methods = {
    .iVersion = 1,
    .xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
    .xRead = [](sqlite3_file* f, void* to, int size,
                sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, size, at); },
    .xWrite =
        [](sqlite3_file* f, void const* from, int size, sqlite3_int64 at) {
            return perform([&] { return real(f)->pMethods->xWrite(real(f), from, size, at); });
        },
    .xTruncate =
        [](sqlite3_file* f, sqlite3_int64 size) {
            return perform([&] { return real(f)->pMethods->xTruncate(real(f), size); });
        },
    .xSync =
        [](sqlite3_file* f, int flags) {
            return perform([&] { return real(f)->pMethods->xSync(real(f), flags); });
        },
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
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    int const code = real_vfs->xOpen(real_vfs, name, ours->real, flags, opened_flags);
    ours->base.pMethods = ours->real->pMethods != nullptr ? &methods : nullptr;
    return code;
}

int remove(sqlite3_vfs*, char const* name, int sync_folder) {
    return perform([&] { return real_vfs->xDelete(real_vfs, name, sync_folder); });
}

}  // namespace

FaultyDisk::FaultyDisk() {
    real_vfs = sqlite3_vfs_find(nullptr);
    faulty_vfs = *real_vfs;
    faulty_vfs.zName = "faulty";
    faulty_vfs.pNext = nullptr;
    faulty_vfs.szOsFile = static_cast<int>(sizeof(File)) + real_vfs->szOsFile;
    faulty_vfs.xOpen = open;
    faulty_vfs.xDelete = remove;
    sqlite3_vfs_register(&faulty_vfs, 1);
}

FaultyDisk::~FaultyDisk() {
    planned.reset();
    sqlite3_vfs_unregister(&faulty_vfs);
    sqlite3_vfs_register(real_vfs, 1);
}

void FaultyDisk::fail(Fault const& fault) {
    planned = fault;
    operations = 0;
    has_failed = false;
}

bool FaultyDisk::mend() {
    planned.reset();
    return has_failed;
}
