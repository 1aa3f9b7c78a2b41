#pragma once

#include <string>

#include <cairo.h>

#include "charts/chart.h"
#include "lettering/layout.h"
#include "lettering/pictograms.h"

namespace jemaa::charts {

enum class Stand { top, middle, bottom };

/// How words look in their rectangle.
struct Letters {
    float size = 0;  ///< em; less, down to `least`, where they do not fit
    Colour colour = 0;
    text::Weight weight = text::Weight::regular;
    text::Align align = text::Align::start;
    Stand stand = Stand::middle;
    int most_lines = 1;
    float least = 0;         ///< 0: 0.7 of the size
    LanguageTag language{};  ///< empty: the reader's
};

/// Draws a chart and remembers what it drew. Charts lay out from left to right;
/// everything goes through place(), which turns it around for the reader.
class Pen {
public:
    /// Without `canvas` it only remembers.
    Pen(cairo_t* canvas, Look const& look, float width);
    Pen(Pen const&) = delete;
    Pen& operator=(Pen const&) = delete;

    Look const& look;
    float const em;  ///< of running text

    [[nodiscard]] Palette const& colours() const { return look.palette; }
    [[nodiscard]] Letters running() const;  ///< running text in ink
    [[nodiscard]] Letters strong() const;   ///< bold
    [[nodiscard]] Letters small() const;    ///< small and soft

    text::Size measure(std::string const& words, Letters const& letters, float width = 0) const;
    /// The letters at the greatest size at which the words fit into the
    /// rectangle whole, no word broken.
    Letters fitting(std::string const& words, Letters letters, Rect const& rect) const;
    void write(Rect const& rect, std::string const& words, Letters const& letters);
    /// An emoji as large as fits.
    void pictogram(Rect const& rect, std::string const& emoji);

    void fill(Rect const& rect, Colour colour, float corner = 0);
    void outline(Rect const& rect, Colour colour, float width, float corner = 0);
    void line(Point from, Point to, Colour colour, float width);
    void disc(Point centre, float radius, Colour colour);
    void tick(Rect const& rect, Colour colour);
    void cross(Rect const& rect, Colour colour);
    /// A triangle that points up or down, or a bar for neither.
    void arrow(Rect const& rect, int up, Colour colour);

    void mark(Mark mark);
    void shape(std::string key, double value, Rect const& rect);
    void set_head(float height) { drawn_.head = height; }
    Drawn take() { return std::move(drawn_); }

    /// From layout to page and back.
    [[nodiscard]] Rect place(Rect const& rect) const;
    [[nodiscard]] Point place(Point point) const;

private:
    [[nodiscard]] text::Paragraph paragraph(std::string const& words, Letters const& letters,
                                            float width) const;
    bool fits(std::string const& words, Letters const& letters, Rect const& rect) const;
    void path(Rect const& rect, float corner);
    void stroke(std::initializer_list<Point> points, Colour colour, float width);

    cairo_t* canvas_;
    float width_;
    bool mirrored_;
    Drawn drawn_;
    text::Pictograms pictograms_;
};

}  // namespace jemaa::charts
