#include "charts/chart.h"

#include <cmath>

#include "charts/drawing.h"

namespace jemaa::charts {

float height_for(Chart const& chart, float width, Look const& look) {
    Pen pen(nullptr, look, width);
    return std::ceil(std::visit(
        [&](auto const& kind) {
            return draw(pen, kind, Size{width, 0}, false);
        },
        chart));
}

Drawn draw(cairo_t* canvas, Chart const& chart, Size size, Look const& look) {
    Pen pen(canvas, look, size.width);
    std::visit([&](auto const& kind) { draw(pen, kind, size, true); }, chart);
    return pen.take();
}

}  // namespace jemaa::charts
