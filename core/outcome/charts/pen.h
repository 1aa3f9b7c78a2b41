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
    float size = 0;  ///< em; less, down to the pen's `smallest`, where they do not fit
    Colour colour = 0;
    text::Weight weight = text::Weight::regular;
    text::Align align = text::Align::start;
    Stand stand = Stand::middle;
    int most_lines = 1;      ///< 0: as many as it takes
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
    float const em;        ///< of running text
    float const smallest;  ///< em of the smallest words

    [[nodiscard]] Palette const& colours() const { return look.palette; }
    [[nodiscard]] Letters running() const;  ///< running text in ink
    [[nodiscard]] Letters strong() const;   ///< bold
    [[nodiscard]] Letters small() const;    ///< small and soft

    text::Size measure(std::string const& words, Letters const& letters, float width = 0) const;
    /// The height at which all the words stand whole in this width, no word broken
    /// if smaller letters help.
    [[nodiscard]] float height_of(std::string const& words, Letters letters, float width) const;
    /// Whether they can stand in this width in so many lines, no word broken.
    [[nodiscard]] bool holds(std::string const& words, Letters letters, float width,
                             int lines) const;
    /// The letters at the greatest size at which the words fit into the
    /// rectangle whole, no word broken.
    Letters fitting(std::string const& words, Letters letters, Rect const& rect) const;
    void write(Rect const& rect, std::string const& words, Letters const& letters);
    /// An emoji as large as fits.
    void pictogram(Rect const& rect, std::string const& emoji);
    /// What somebody drew, or else the pictogram, as large as fits.
    void sign(Rect const& rect, Label const& label);

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
    bool fits(std::string const& words, Letters letters, Rect const& rect) const;
    void set_colour(Colour colour);
    void path(Rect const& rect, float corner);
    void stroke(std::initializer_list<Point> points, Colour colour, float width);

    cairo_t* canvas_;
    float width_;
    bool mirrored_;
    Drawn drawn_;
    text::Pictograms pictograms_;
};

}  // namespace jemaa::charts
