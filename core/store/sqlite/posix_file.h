#pragma once

#include <filesystem>
#include <utility>

#include "base/error.h"

/// What the store needs of the operating system beyond SQLite and the standard
/// library. What only POSIX or Linux has is in this file's source and in
/// foreign_copy.cpp.
namespace jemaa::sqlite {

/// The right to write to a workshop's file: one kiosk has it at a time, and it
/// ends with the process, however that ends. Readers need no such right.
///
/// It is a lock on a descriptor of the database file itself, so that it holds
/// for the file under whatever name. When a process closes any descriptor of a
/// file, it loses the POSIX locks that SQLite has on it: take the lock before
/// SQLite opens the file, and give it up after SQLite has closed it. For the
/// same reason nothing here opens the file to look at it.
class WriteLock {
public:
    /// Errors: read_only, locked, read_failed.
    static Expected<WriteLock> take(std::filesystem::path const& path);

    WriteLock(WriteLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    WriteLock& operator=(WriteLock&&) = delete;
    ~WriteLock();

private:
    explicit WriteLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

/// read_only when no file can be made beside `path`, as SQLite's journal must.
Expected<void> check_folder_is_writable(std::filesystem::path const& path);

enum class Existing { keep, replace };

/// Gives a finished file its name, so that it survives a power cut.
/// bad_argument when `to` exists and is to be kept; else write_failed.
Expected<void> rename_durably(std::filesystem::path const& from, std::filesystem::path const& to,
                              Existing existing);

}  // namespace jemaa::sqlite
