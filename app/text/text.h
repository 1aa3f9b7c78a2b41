#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "text/textures.h"

/// Paragraphs of any script, shaped and laid out by Pango, drawn by Cairo, and
/// kept as textures. All measures are pixels.
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

/// The area that a texture covers when the paragraph's box stands at (0, 0);
/// it reaches beyond the box where glyphs do.
struct Picture {
    TextureId texture = 0;
    float x = 0, y = 0, width = 0, height = 0;
    Size box;
};

/// Facts of a layout, for tests and audits.
struct Facts {
    int lines = 0;
    int unknown_glyphs = 0;  ///< letters that no font has
    bool ellipsized = false;
    int glyphs = 0;
};

/// A cursor: the vertical line before the letter at a byte offset.
struct Caret {
    float x = 0, y = 0, height = 0;
};

class Engine {
public:
    /// Textures take at most `budget` bytes; the longest unused go first.
    /// fonts_missing (naming the packages) when a script that Jemaa speaks has
    /// no font.
    static Expected<std::unique_ptr<Engine>> create(Textures& textures,
                                                    std::size_t budget = 96u << 20);
    ~Engine();

    /// Shapes a word of every script once, so that no later frame has to load
    /// a font. Touches no texture: may run on another thread before the first
    /// frame.
    void warm_up();

    /// While on, picture() touches no texture: what it draws is kept as pixels
    /// and becomes a texture when it is next asked for. So another thread can
    /// draw the first frame's words before there is a window.
    void draw_ahead(bool on);

    /// The laid-out size; cached, without a texture. Width is that of the
    /// longest line, rounded up.
    Size measure(Paragraph const& paragraph);

    /// The paragraph as a texture; cached. The box is `width` wide if one is
    /// given, else as wide as the text.
    Picture picture(Paragraph const& paragraph);

    /// A picture from a PNG file that is always the same under this id; cached.
    /// Without extent when it is no PNG.
    Picture picture(std::string const& id, Bytes const& png);

    Facts facts(Paragraph const& paragraph);

    // --- For text fields, in byte offsets of the paragraph's text -------------
    Caret caret(Paragraph const& paragraph, std::size_t offset);
    std::size_t offset_at(Paragraph const& paragraph, float x, float y);

    /// Frame bookkeeping: call once per frame; frees what is over the budget.
    void end_frame();

    std::size_t bytes_used() const;
    std::size_t pictures_made() const;  ///< since the start: what the cache did not save

private:
    Engine();
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Byte offset of the next / previous place where a cursor may stand (grapheme
/// cluster boundaries, as Pango sees them).
std::size_t next_cursor(std::string_view text, std::size_t offset);
std::size_t previous_cursor(std::string_view text, std::size_t offset);

/// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9), so
/// that a name inside a sentence does not reorder it.
std::string isolated(std::string_view text);

}  // namespace jemaa::text
