#pragma once

#include <memory>
#include <string>

#include <cairo.h>

#include "base/clock.h"
#include "base/error.h"
#include "lettering/fonts.h"
#include "lettering/layout.h"
#include "lettering/pictograms.h"

namespace jemaa::print {

/// A rectangle on a page, in millimetres from its left upper corner.
struct Box {
    double x = 0, y = 0, w = 0, h = 0;

    [[nodiscard]] double right() const { return x + w; }
    [[nodiscard]] double bottom() const { return y + h; }
    Box cut_top(double height);
    Box cut_bottom(double height);
    Box cut_left(double width);
    /// Part `index` of `count` beside each other.
    [[nodiscard]] Box column(int index, int count, double gap) const;
};

inline constexpr double page_width = 210, page_height = 297;  ///< A4, mm

/// One line of words.
struct Line {
    std::string text;
    std::string language;
    double size = 3.5;  ///< em, mm; less if the line would be too wide
    text::Weight weight = text::Weight::regular;
    text::Align align = text::Align::start;
    text::Colour colour = 0;
};

/// Pages of A4 that become a PDF. The same calls give the same bytes.
class Paper {
public:
    /// `made` dates the document. fonts_missing as for text::Engine.
    static Expected<std::unique_ptr<Paper>> create(std::string const& title, Milliseconds made);
    ~Paper();
    Paper(Paper const&) = delete;
    Paper& operator=(Paper const&) = delete;

    void next_page();
    /// In the middle of the box's height.
    void write(Box const& box, Line const& line);
    /// An emoji as large as fits, in the middle.
    void pictogram(Box const& box, std::string const& emoji);
    void fill(Box const& box);
    void disc(double x, double y, double radius);
    void dashed_line(double x1, double y1, double x2, double y2);
    void rule(double x1, double x2, double y);

    /// The document; nothing can be drawn afterwards. write_failed when Cairo
    /// could not make it.
    Expected<std::string> finish();

private:
    struct Destroy {
        void operator()(cairo_t* context) const { cairo_destroy(context); }
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };

    explicit Paper(text::Fonts fonts);

    text::Fonts fonts_;
    text::Composer composer_;
    std::string document_;
    std::unique_ptr<cairo_surface_t, Destroy> surface_;
    std::unique_ptr<cairo_t, Destroy> context_;
    text::Pictograms pictograms_;
};

}  // namespace jemaa::print
