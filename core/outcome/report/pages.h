#pragma once

#include <string>
#include <vector>

#include "report/canvas.h"

namespace jemaa::report {

/// On which page each chapter begins, and how many pages there are.
struct PageNumbers {
    std::vector<int> chapters;
    int last = 0;
};

/// Sets a document's blocks on pages, one under the other. A first run tells the
/// page numbers that a second one prints.
class Pages {
public:
    Pages(Canvas& canvas, Document const& document, PageNumbers known);

    void set_cover();
    void set(Block const& block);
    PageNumbers finish();  ///< the last page

    // --- For the blocks -------------------------------------------------------
    Canvas& canvas() { return canvas_; }
    [[nodiscard]] double left() const;  ///< height that is left on this page
    [[nodiscard]] double y() const { return y_; }
    void skip(double height) { y_ += height; }  ///< none at the top of a page
    void next();
    /// Goes to the next page unless so much is left.
    void need(double height);
    [[nodiscard]] bool at_top() const;
    /// Lines of words as parts of the document, over pages where they must.
    void set_lines(Lettering const& words, char const* tag, double x, double width,
                   text::Colour colour);

private:
    void set(Heading const& heading);
    void set(Paragraph const& paragraph);
    void set(Points const& points);
    void set(Figures const& figures);
    void set(Grid const& grid);
    void set(Picture const& picture);
    void set_quote(std::string const& text);
    void set_contents();
    void finish_page();
    void start_page();

    Canvas& canvas_;
    Document const& document_;
    PageNumbers known_, found_;
    int page_ = 1;
    int chapter_ = 0, section_ = 0;  ///< of the outline
    double y_ = top_margin;
};

}  // namespace jemaa::report
