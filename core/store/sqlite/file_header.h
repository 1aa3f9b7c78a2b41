#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/error.h"

namespace jemaa::sqlite {

inline constexpr std::size_t header_bytes = 100;

/// What the first bytes of an SQLite file say (https://sqlite.org/fileformat2.html).
struct FileHeader {
    std::uint32_t page_bytes = 0;
    std::uint32_t pages = 0;
    int schema_version = 0;  ///< user_version
};

/// The header of a file of `size` bytes that begins with `bytes`, as far as it
/// is one that this program can have left: a workshop's, of a schema that is
/// known, with a rollback journal, in UTF-8, as long as it says itself.
/// Errors: not_a_workshop, newer_schema, damaged, bad_argument (write-ahead
/// log), each with the remedy.
Expected<FileHeader> read_header(std::span<std::uint8_t const> bytes, std::uintmax_t size,
                                 std::string const& where);

}  // namespace jemaa::sqlite
