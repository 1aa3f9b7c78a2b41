#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

/// One thing that SQLite asks of the disk.
struct Operation {
    enum class Kind { open, read, write, truncate, sync, remove };
    Kind kind;
    std::string file;          ///< its path; empty for a nameless temporary file
    std::int64_t at = 0;       ///< where it writes, or the size after truncating
    std::string_view content;  ///< what it writes
    bool durable = false;      ///< of a removal: the folder is synced too
    bool is_new = false;       ///< of an opening: it may make the file
};

/// While it exists, every file that SQLite opens lies on it, and each operation
/// is given to a watcher, who performs it or not and answers for it.
class WatchedDisk {
public:
    using Watcher = std::function<int(Operation const&, std::function<int()> const& perform)>;

    explicit WatchedDisk(Watcher watcher);
    WatchedDisk(WatchedDisk const&) = delete;
    WatchedDisk& operator=(WatchedDisk const&) = delete;
    ~WatchedDisk();
};
