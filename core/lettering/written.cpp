#include "lettering/written.h"

#include <algorithm>

#include <glib.h>

namespace jemaa::text {
namespace {

constexpr std::string_view replacement = "\uFFFD";

// Bytes of the letter at the start of `rest`; 0 for a byte that is none.
std::size_t letter_length(std::string_view rest) {
    gunichar const letter =
        g_utf8_get_char_validated(rest.data(), static_cast<gssize>(rest.size()));
    bool const bad = letter == 0 || letter > 0x10FFFF;
    return bad ? 0 : static_cast<std::size_t>(g_unichar_to_utf8(letter, nullptr));
}

// Walks both forms letter by letter, as long as `go` agrees to the place after
// the next letter; gives the last place agreed to.
struct Place {
    std::size_t given = 0;
    std::size_t written = 0;
};
template <typename Go>
Place walk(std::string_view text, Go go) {
    Place place;
    while (place.given < text.size()) {
        std::size_t const length = letter_length(text.substr(place.given));
        Place const next{place.given + std::max<std::size_t>(length, 1),
                         place.written + (length == 0 ? replacement.size() : length)};
        if (!go(place, next)) break;
        place = next;
    }
    return place;
}

}  // namespace

std::string written(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    walk(text, [&](Place here, Place next) {
        auto const given = text.substr(here.given, next.given - here.given);
        bool const same = given.size() == next.written - here.written;
        result += same ? given : replacement;
        return true;
    });
    return result;
}

std::size_t to_written(std::string_view text, std::size_t offset) {
    return walk(text, [&](Place, Place next) { return next.given <= offset; }).written;
}

std::size_t from_written(std::string_view text, std::size_t offset) {
    return walk(text, [&](Place, Place next) { return next.written <= offset; }).given;
}

std::vector<std::size_t> letter_starts(std::string_view text) {
    std::vector<std::size_t> starts{0};
    walk(text, [&](Place, Place next) {
        starts.push_back(next.given);
        return true;
    });
    return starts;
}

}  // namespace jemaa::text
