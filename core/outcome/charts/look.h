#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/language.h"
#include "lettering/paragraph.h"

namespace jemaa::text {
class Composer;
}

namespace jemaa::charts {

using text::Colour;

/// The colours of a chart, named by what they are for. The preset ones are those
/// of the kiosk's screens; on paper, `paper` is white.
struct Palette {
    Colour paper = 0xF7F1E8;
    Colour surface = 0xFFFFFF;
    Colour sunken = 0xEFE6D8;
    Colour ink = 0x221B16;
    Colour ink_soft = 0x40372F;
    Colour chosen = 0x6F2F0A;  ///< bars of what won
    Colour chosen_ground = 0xF0D9C2;
    Colour on_chosen = 0xFFFFFF;  ///< words on dark parts
    Colour bar = 0x1F7A80;
    Colour good = 0x1E4D2B;    ///< always with a sign
    Colour danger = 0x7A1B1E;  ///< always with a sign
    Colour border = 0xCFC6BA;
    Colour faint = 0xB5A899;
    std::optional<Colour> plate{};  ///< lies under pictograms, whose colours are their own
    bool operator==(Palette const&) const = default;
};

/// How a chart is drawn. Measures are in the unit of whoever draws: pixels on a
/// screen, points in a document.
struct Look {
    text::Composer const& composer;  ///< lays out its words
    LanguageTag language;            ///< it is mirrored when this runs from right to left
    float text = 10;                 ///< em of running text
    Palette palette{};
    float touch = 0;  ///< least height of what can be moved by a finger; 0: nothing can
    float room = 0;   ///< height of what can be seen at once; 0: of all
    float least = 0;  ///< em of the smallest words; 0: 0.8 of running text
};

/// Words on the shades of a chart, which are the same in every palette.
inline constexpr Colour on_light = 0x221B16, on_dark = 0xFFFFFF;

using Values =
    std::initializer_list<std::pair<std::string_view, std::variant<std::int64_t, std::string>>>;

/// What the program says in the reader's language, handed in from above: a
/// message by its key, one with a plural, and a number as it is written.
struct Words {
    LanguageTag language;
    std::function<std::string(std::string_view key, Values values)> say;
    std::function<std::string(std::string_view key, std::int64_t n, Values values)> say_n;
    std::function<std::string(std::int64_t n)> number;
};

}  // namespace jemaa::charts
