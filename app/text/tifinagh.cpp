#include "text/tifinagh.h"

#include <algorithm>
#include <array>

namespace jemaa::text {
namespace {

struct Letter {
    std::string_view small, capital, tifinagh;
};

constexpr std::array<Letter, 36> letters{
    {{"a", "A", "ⴰ"}, {"b", "B", "ⴱ"}, {"c", "C", "ⵛ"}, {"č", "Č", "ⵞ"}, {"d", "D", "ⴷ"},
     {"ḍ", "Ḍ", "ⴹ"}, {"e", "E", "ⴻ"}, {"f", "F", "ⴼ"}, {"g", "G", "ⴳ"}, {"ǧ", "Ǧ", "ⴵ"},
     {"h", "H", "ⵀ"}, {"ḥ", "Ḥ", "ⵃ"}, {"i", "I", "ⵉ"}, {"j", "J", "ⵊ"}, {"k", "K", "ⴽ"},
     {"l", "L", "ⵍ"}, {"m", "M", "ⵎ"}, {"n", "N", "ⵏ"}, {"ɣ", "Ɣ", "ⵖ"}, {"o", "O", "ⵧ"},
     {"p", "P", "ⵒ"}, {"q", "Q", "ⵇ"}, {"r", "R", "ⵔ"}, {"ṛ", "Ṛ", "ⵕ"}, {"s", "S", "ⵙ"},
     {"ṣ", "Ṣ", "ⵚ"}, {"t", "T", "ⵜ"}, {"ṭ", "Ṭ", "ⵟ"}, {"u", "U", "ⵓ"}, {"v", "V", "ⵠ"},
     {"w", "W", "ⵡ"}, {"x", "X", "ⵅ"}, {"y", "Y", "ⵢ"}, {"z", "Z", "ⵣ"}, {"ẓ", "Ẓ", "ⵥ"},
     {"ɛ", "Ɛ", "ⵄ"}}};

std::size_t length_of(unsigned char lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

}  // namespace

std::string in_tifinagh(std::string_view latin) {
    std::string written;
    bool in_braces = false;
    for (std::size_t at = 0; at < latin.size();) {
        auto const letter = latin.substr(at, length_of(static_cast<unsigned char>(latin[at])));
        at += letter.size();
        if (letter == "{") in_braces = true;
        if (letter == "}") in_braces = false;
        auto const found = std::ranges::find_if(letters, [&](Letter const& each) {
            return each.small == letter || each.capital == letter;
        });
        written += in_braces || found == letters.end() ? letter : found->tifinagh;
    }
    return written;
}

}  // namespace jemaa::text
