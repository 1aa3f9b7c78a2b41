#pragma once

#include <cstdint>
#include <string>

/// A paragraph of any script, and what Pango makes of it. Measures are pixels, or
/// whatever unit is drawn in.
namespace jemaa::text {

enum class Align { start, center, end };  ///< start is right in a right-to-left paragraph
enum class Weight { regular, semibold, bold };
enum class Face { words, icons };  ///< Noto Sans with its fallbacks | Material Icons

/// 0xRRGGBB; text is always opaque.
using Colour = std::uint32_t;

struct Style {
    float size = 28;  ///< em, pixels
    Weight weight = Weight::regular;
    Align align = Align::start;
    Face face = Face::words;
    Colour colour = 0x000000;
    /// 0 = as many as it takes; beyond, an ellipsis. A text with a limit runs as
    /// one paragraph: its line breaks count as spaces.
    int most_lines = 0;
    bool operator==(Style const&) const = default;
};

/// What is to be drawn. Bytes that are no UTF-8 are shown as U+FFFD. `width` 0 means one line as
/// wide as it comes. The base direction comes from `right_to_left`, not from the first letter, so
/// that a French word at the start of an Arabic sentence does not turn it around.
struct Paragraph {
    std::string text;
    float width = 0;
    Style style;
    std::string language;  ///< BCP 47; chooses glyph forms and line breaks
    bool right_to_left = false;
    bool operator==(Paragraph const&) const = default;
};

struct Size {
    float width = 0;
    float height = 0;
};

/// Facts of a layout, for tests and audits.
struct Facts {
    int lines = 0;
    int unknown_glyphs = 0;  ///< letters that no font has
    bool ellipsized = false;
    bool word_broken = false;  ///< a line ends inside a word
    int glyphs = 0;
};

}  // namespace jemaa::text
