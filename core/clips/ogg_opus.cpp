#include "clips/ogg_opus.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace jemaa::clips {
namespace {

using Span = std::span<std::uint8_t const>;

constexpr std::size_t header_size = 27;
constexpr std::uint8_t begins = 2, ends = 4;  ///< flags of a page
constexpr std::int64_t samples_a_millisecond = 48;

constexpr std::array<std::uint32_t, 256> checksum_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t rest = i << 24;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest << 1) ^ ((rest & 0x80000000U) != 0 ? 0x04c11db7U : 0U);
        table[i] = rest;
    }
    return table;
}

// Of a page whose own checksum, bytes 22 to 25, counts as 0.
std::uint32_t checksum_of(Span page) {
    static constexpr auto table = checksum_table();
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < page.size(); ++i) {
        std::uint32_t const byte = i >= 22 && i < 26 ? 0U : page[i];
        sum = (sum << 8) ^ table[(sum >> 24) ^ byte];
    }
    return sum;
}

std::uint64_t number_at(Span bytes, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;) number = (number << 8) | bytes[at + i];
    return number;
}

bool says(Span bytes, std::string_view word) {
    return bytes.size() >= word.size() && std::equal(word.begin(), word.end(), bytes.begin());
}

struct Page {
    Span whole, content;
    std::uint8_t flags = 0;
    std::int64_t samples = 0;  ///< up to its end
    std::uint64_t stream = 0;
};

// The page with which `bytes` begin; nothing when they are none, or cut off.
bool read_page(Span bytes, Page& page) {
    if (bytes.size() < header_size || !says(bytes, "OggS") || bytes[4] != 0) return false;
    std::size_t const start = header_size + bytes[26];
    if (bytes.size() < start) return false;
    std::size_t size = 0;
    for (auto const length : bytes.subspan(header_size, bytes[26])) size += length;
    if (bytes.size() < start + size) return false;
    page = {bytes.first(start + size), bytes.subspan(start, size), bytes[5],
            static_cast<std::int64_t>(number_at(bytes, 6, 8)), number_at(bytes, 14, 4)};
    return number_at(bytes, 22, 4) == checksum_of(page.whole);
}

auto wrong(char const* what) {
    return fail(ErrorCode::bad_argument, "", what);
}

}  // namespace

Expected<Milliseconds> length_of_opus(Bytes const& file) {
    Span rest(file);
    Page page;
    if (!read_page(rest, page) || (page.flags & begins) == 0 || page.content.size() < 19 ||
        !says(page.content, "OpusHead"))
        return wrong("is no Opus sound in an Ogg file; record it as .opus");
    auto const stream = page.stream;
    auto const unheard = static_cast<std::int64_t>(number_at(page.content, 10, 2));
    for (rest = rest.subspan(page.whole.size()); !rest.empty();
         rest = rest.subspan(page.whole.size()))
        if (!read_page(rest, page) || page.stream != stream || (page.flags & begins) != 0)
            return wrong("its sound is damaged or cut off; copy or record it again");
    if ((page.flags & ends) == 0) return wrong("its end is missing; copy or record it again");
    if (page.samples <= unheard) return wrong("holds no sound; record it again");
    return Milliseconds((page.samples - unheard) / samples_a_millisecond);
}

}  // namespace jemaa::clips
