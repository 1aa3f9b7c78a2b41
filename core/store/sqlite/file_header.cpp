#include "sqlite/file_header.h"

#include <string_view>

#include <fmt/format.h>

#include "sqlite/connection.h"
#include "sqlite/migration.h"

namespace jemaa::sqlite {
namespace {

using Content = std::span<std::uint8_t const>;

constexpr std::string_view magic{"SQLite format 3\0", 16};

std::uint32_t number(Content bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) value = value << 8 | bytes[at + i];
    return value;
}

bool is_sqlite(Content bytes) {
    return bytes.size() >= header_bytes &&
           std::string_view(reinterpret_cast<char const*>(bytes.data()), magic.size()) == magic;
}

std::uint32_t page_bytes_of(Content bytes) {
    auto const said = number(bytes, 16, 2);
    return said == 1 ? 65536 : said;
}

Expected<void> check_size(FileHeader const& header, std::uintmax_t size, std::string const& where) {
    bool const is_page_size = header.page_bytes >= 512 && header.page_bytes <= 65536 &&
                              (header.page_bytes & (header.page_bytes - 1)) == 0;
    auto const expected = std::uintmax_t{header.page_bytes} * header.pages;
    if (is_page_size && expected == size) return {};
    return fail(ErrorCode::damaged, where,
                fmt::format("the file has {} bytes and says of itself that it has {}; copy it "
                            "again from its kiosk",
                            size, expected));
}

Expected<void> check_version(FileHeader const& header, std::string const& where) {
    int const newest = newest_version(all_migrations());
    if (header.schema_version > newest)
        return fail(ErrorCode::newer_schema, where,
                    fmt::format("the file has schema {}, this program knows up to schema {}; "
                                "install the newer Jemaa",
                                header.schema_version, newest));
    if (header.schema_version >= 1) return {};
    return fail(ErrorCode::damaged, where, "the file has no schema; copy it again from its kiosk");
}

}  // namespace

Expected<FileHeader> read_header(Content bytes, std::uintmax_t size, std::string const& where) {
    if (!is_sqlite(bytes) || number(bytes, 68, 4) != application_id)
        return fail(ErrorCode::not_a_workshop, where,
                    "not a workshop of Jemaa; choose a file whose name ends in .jemaa");
    if (bytes[18] != 1 || bytes[19] != 1)
        return fail(ErrorCode::bad_argument, where,
                    "it is kept with a write-ahead log, part of which may lie in another file; "
                    "open it once in Jemaa on its kiosk, close it, and copy it again");
    FileHeader const header{page_bytes_of(bytes), number(bytes, 28, 4),
                            static_cast<int>(number(bytes, 60, 4))};
    if (auto sound = check_size(header, size, where); !sound) return tl::unexpected(sound.error());
    if (number(bytes, 56, 4) != 1)
        return fail(ErrorCode::damaged, where, "its texts are not in UTF-8, as Jemaa writes them");
    if (auto known = check_version(header, where); !known) return tl::unexpected(known.error());
    return header;
}

}  // namespace jemaa::sqlite
