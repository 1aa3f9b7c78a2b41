#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "lettering/paragraph.h"
#include "text/textures.h"

/// Paragraphs of any script, shaped and laid out by Pango, drawn by Cairo, and
/// kept as textures. All measures are pixels.
namespace jemaa::text {

/// The area that a texture covers when the paragraph's box stands at (0, 0);
/// it reaches beyond the box where glyphs do.
struct Picture {
    TextureId texture = 0;
    float x = 0, y = 0, width = 0, height = 0;
    Size box;
};

/// A cursor: the vertical line before the letter at a byte offset.
struct Caret {
    float x = 0, y = 0, height = 0;
};

class Composer;

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

    // --- For pictures that are drawn elsewhere ---------------------------------
    [[nodiscard]] Composer const& composer() const;
    [[nodiscard]] Textures& textures() const;

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
