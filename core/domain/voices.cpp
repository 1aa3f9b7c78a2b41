#include "domain/voices.h"

#include <algorithm>
#include <cstddef>

#include "domain/language.h"

namespace jemaa {
namespace {

struct Range {
    char32_t first, last;
};

// Of the scripts that the kiosk writes.
constexpr Range arabic_letters[] = {{0x0620, 0x063F}, {0x0641, 0x064A}, {0x066E, 0x066F},
                                    {0x0671, 0x06D3}, {0x06EE, 0x06EF}, {0x06FA, 0x06FC}};
constexpr Range other_letters[] = {
    {U'A', U'Z'},     {U'a', U'z'},     {0x00AA, 0x00AA}, {0x00B5, 0x00B5}, {0x00BA, 0x00BA},
    {0x00C0, 0x00D6}, {0x00D8, 0x00F6}, {0x00F8, 0x02AF}, {0x1E00, 0x1EFF}, {0x2D30, 0x2D6F}};
constexpr Range digits[] = {{U'0', U'9'}, {0x0660, 0x0669}, {0x06F0, 0x06F9}};

template <std::size_t count>
bool is_in(char32_t letter, Range const (&ranges)[count]) {
    return std::ranges::any_of(
        ranges, [&](Range const& range) { return range.first <= letter && letter <= range.last; });
}

// Of well-formed UTF-8; goes on to the next.
char32_t code_point_at(std::string_view text, std::size_t& at) {
    auto const byte = [&] { return static_cast<unsigned char>(text[at++]); };
    unsigned char const first = byte();
    int const more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    char32_t letter = more == 0 ? first : first & (0x3F >> more);
    for (int i = 0; i < more && at < text.size(); ++i) letter = letter << 6 | (byte() & 0x3F);
    return letter;
}

}  // namespace

bool has_voice(std::string_view language) {
    auto const voice = wider_language(language);
    return voice == "ar" || voice == "fr" || voice == "en";
}

bool is_sayable(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        char32_t const letter = code_point_at(text, at);
        if (is_in(letter, arabic_letters) || is_in(letter, other_letters) || is_in(letter, digits))
            return true;
    }
    return false;
}

bool has_letters_for(std::string_view text, std::string_view language) {
    bool arabic = false, other = false;
    for (std::size_t at = 0; at < text.size();) {
        char32_t const letter = code_point_at(text, at);
        arabic = arabic || is_in(letter, arabic_letters);
        other = other || is_in(letter, other_letters);
    }
    return (is_right_to_left(language) ? arabic : other) || (!arabic && !other);
}

}  // namespace jemaa
