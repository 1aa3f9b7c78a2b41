#include <algorithm>

#include <pango/pangocairo.h>

#include "report/canvas.h"

namespace jemaa::report {
namespace {

double points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

struct FreeIterator {
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};

}  // namespace

Lettering::Lettering(text::Owned<PangoLayout> layout) : layout_(std::move(layout)) {
    std::unique_ptr<PangoLayoutIter, FreeIterator> const at(pango_layout_get_iter(layout_.get()));
    do {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at.get(), nullptr, &box);
        int top = 0, bottom = 0;
        pango_layout_iter_get_line_yrange(at.get(), &top, &bottom);
        lines_.push_back({pango_layout_iter_get_line_readonly(at.get()), points(box.x), points(top),
                          points(pango_layout_iter_get_baseline(at.get())), points(bottom)});
        width_ = std::max(width_, points(box.width));
    } while (pango_layout_iter_next_line(at.get()));
}

double Lettering::height(std::size_t first, std::size_t last) const {
    return first < last ? lines_[last - 1].bottom - lines_[first].top : 0;
}

std::size_t Lettering::fitting(std::size_t first, double height) const {
    std::size_t last = first;
    while (last < lines_.size() && this->height(first, last + 1) <= height) ++last;
    return last - first;
}

void Lettering::show(cairo_t* canvas, double x, double y, std::size_t first,
                     std::size_t last) const {
    for (auto i = first; i < last; ++i) {
        cairo_move_to(canvas, x + lines_[i].x, y + lines_[i].baseline - lines_[first].top);
        pango_cairo_show_layout_line(canvas, lines_[i].line);
    }
}

}  // namespace jemaa::report
