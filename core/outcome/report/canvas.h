#pragma once

#include <memory>
#include <string>
#include <vector>

#include <cairo.h>

#include "base/error.h"
#include "lettering/layout.h"
#include "lettering/pictograms.h"
#include "report/document.h"

namespace jemaa::report {

/// Measures are points: 1/72 inch.
inline constexpr double page_width = 595.276, page_height = 841.89;  ///< A4
inline constexpr double side_margin = 58, top_margin = 66, bottom_margin = 62;
inline constexpr double text_width = page_width - 2 * side_margin;

inline constexpr text::Colour ink = 0x221B16, soft = 0x5A4F45, copper = 0xC4733B,
                              copper_deep = 0x6F2F0A, teal = 0x0B434A, border = 0xCFC6BA;

struct Letters {
    double size = 9.5;  ///< em
    text::Colour colour = ink;
    text::Weight weight = text::Weight::regular;
    text::Align align = text::Align::start;
};

/// Words laid out in a width, line by line.
class Lettering {
public:
    explicit Lettering(text::Owned<PangoLayout> layout);

    [[nodiscard]] std::size_t lines() const { return lines_.size(); }
    /// Of the lines from `first` to before `last`.
    [[nodiscard]] double height(std::size_t first, std::size_t last) const;
    [[nodiscard]] double height() const { return height(0, lines()); }
    /// How many lines from `first` on are at most so high.
    [[nodiscard]] std::size_t fitting(std::size_t first, double height) const;
    [[nodiscard]] double width() const { return width_; }  ///< of the longest line

    void show(cairo_t* canvas, double x, double y, std::size_t first, std::size_t last) const;

private:
    struct Line {
        PangoLayoutLine* line;
        double x, top, baseline, bottom;
    };
    text::Owned<PangoLayout> layout_;
    std::vector<Line> lines_;
    double width_ = 0;
};

/// Pages of A4 that become a PDF. An x counts from the side where reading
/// begins. The same calls give the same bytes.
class Canvas {
public:
    Canvas(text::Composer const& composer, Document const& document);
    ~Canvas();
    Canvas(Canvas const&) = delete;
    Canvas& operator=(Canvas const&) = delete;

    [[nodiscard]] Lettering lay_out(std::string const& words, double width,
                                    Letters const& letters) const;
    void write(Lettering const& words, double x, double y, double width, text::Colour colour,
               std::size_t first, std::size_t last);
    void write(Lettering const& words, double x, double y, double width, text::Colour colour) {
        write(words, x, y, width, colour, 0, words.lines());
    }
    void pictogram(std::string const& emoji, double x, double y, double side);
    /// What somebody drew, as large as it fits into this box.
    void drawing(Attachment const& drawing, double x, double y, double width, double height);
    void line(double x, double y, double width, text::Colour colour, double thickness);
    void diamond(double x, double y, double side, text::Colour colour, bool filled);

    /// A chart as wide as the text; the height at which it can be read.
    [[nodiscard]] double height_of(charts::Chart const& chart) const;
    void draw(charts::Chart const& chart, double y, double height);

    /// Structure for programs that read the page aloud; see Part.
    void begin(char const* tag);
    void end(char const* tag);

    void next_page();
    /// An entry in the list of chapters beside the pages, for the place `y` of
    /// this page; under `parent`, or 0. Gives its number.
    int outline(int parent, std::string const& title, double y);

    /// The document; nothing can be drawn afterwards. write_failed when Cairo
    /// could not make it.
    Expected<std::string> finish();

private:
    struct Release {
        void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };
    [[nodiscard]] double from_left(double x, double width) const;
    void set_colour(text::Colour colour);
    [[nodiscard]] charts::Look chart_look() const;

    text::Composer const& composer_;
    LanguageTag language_;
    bool mirrored_;
    int page_ = 1;
    std::string document_;
    std::unique_ptr<cairo_surface_t, Release> surface_;
    std::unique_ptr<cairo_t, Release> canvas_;
    text::Pictograms pictograms_;
};

/// Whatever is drawn while it lives is this part of the document: "P", "H1",
/// "TR". It must not outlive a page, unless it holds other parts only.
class Part {
public:
    Part(Canvas& canvas, char const* tag) : canvas_(canvas), tag_(tag) { canvas_.begin(tag_); }
    ~Part() { canvas_.end(tag_); }
    Part(Part const&) = delete;
    Part& operator=(Part const&) = delete;

private:
    Canvas& canvas_;
    char const* tag_;
};

}  // namespace jemaa::report
