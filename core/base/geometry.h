#pragma once

#include <algorithm>

namespace jemaa {

struct Point {
    float x = 0, y = 0;
};

/// A rectangle. Layout is written from left to right, start to end; whoever draws
/// turns it around for right-to-left languages.
struct Rect {
    float x = 0, y = 0, w = 0, h = 0;

    [[nodiscard]] float right() const { return x + w; }
    [[nodiscard]] float bottom() const { return y + h; }
    [[nodiscard]] bool empty() const { return w <= 0 || h <= 0; }
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    [[nodiscard]] Rect inset(float by) const { return inset(by, by); }
    [[nodiscard]] Rect inset(float dx, float dy) const {
        return {x + dx, y + dy, std::max(0.f, w - 2 * dx), std::max(0.f, h - 2 * dy)};
    }
    [[nodiscard]] Rect intersect(Rect const& o) const {
        float const left = std::max(x, o.x), top = std::max(y, o.y);
        return {left, top, std::max(0.f, std::min(right(), o.right()) - left),
                std::max(0.f, std::min(bottom(), o.bottom()) - top)};
    }

    // Cutting takes a strip off this rectangle and returns it.
    Rect cut_top(float height) {
        height = std::min(height, h);
        Rect const strip{x, y, w, height};
        y += height;
        h -= height;
        return strip;
    }
    Rect cut_bottom(float height) {
        height = std::min(height, h);
        h -= height;
        return {x, y + h, w, height};
    }
    Rect cut_start(float width) {
        width = std::min(width, w);
        Rect const strip{x, y, width, h};
        x += width;
        w -= width;
        return strip;
    }
    Rect cut_end(float width) {
        width = std::min(width, w);
        w -= width;
        return {x + w, y, width, h};
    }

    /// A rectangle of this size in the middle.
    [[nodiscard]] Rect middle(float width, float height) const {
        return {x + (w - width) / 2, y + (h - height) / 2, width, height};
    }

    /// Cell `index` of a grid with `columns` x `rows`, row by row.
    [[nodiscard]] Rect cell(int index, int columns, int rows, float gap) const {
        auto const c = static_cast<float>(columns), r = static_cast<float>(rows);
        float const width = (w - gap * (c - 1)) / c, height = (h - gap * (r - 1)) / r;
        auto const column = static_cast<float>(index % columns);
        auto const row = static_cast<float>(index / columns);
        return {x + column * (width + gap), y + row * (height + gap), width, height};
    }
};

}  // namespace jemaa
