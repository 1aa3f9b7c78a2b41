#include "text/caret.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

#include "lettering/written.h"

namespace jemaa::text {
namespace {

float pixels(int units) {
    return static_cast<float>(units) / PANGO_SCALE;
}

int line_of(PangoLayout* layout, int offset) {
    int line = 0;
    pango_layout_index_to_line_x(layout, offset, false, &line, nullptr);
    return line;
}

// One line's place among the others, from top to bottom.
struct Line {
    int number = 0;
    int top = 0, bottom = 0;
    int start = 0, length = 0;  // bytes
};

// The first line that `is_it` agrees to; else the last one.
template <typename Test>
Line find_line(PangoLayout* layout, Test is_it) {
    PangoLayoutIter* place = pango_layout_get_iter(layout);
    Line line;
    for (;; ++line.number) {
        PangoLayoutLine const* const letters = pango_layout_iter_get_line_readonly(place);
        pango_layout_iter_get_line_yrange(place, &line.top, &line.bottom);
        line.start = letters->start_index;
        line.length = letters->length;
        if (is_it(line) || !pango_layout_iter_next_line(place)) break;
    }
    pango_layout_iter_free(place);
    return line;
}

// Byte offsets in `text` where a cursor may stand, in ascending order.
std::vector<std::size_t> cursor_stops(std::string_view text) {
    std::string const letters = written(text);
    std::vector<std::size_t> stops = letter_starts(text);
    std::vector<PangoLogAttr> attributes(stops.size());
    pango_get_log_attrs(letters.data(), static_cast<int>(letters.size()), -1, nullptr,
                        attributes.data(), static_cast<int>(attributes.size()));
    auto attribute = attributes.begin();
    std::erase_if(stops, [&](std::size_t) { return !(attribute++)->is_cursor_position; });
    return stops;
}

}  // namespace

// As high as its line, not as the letter beside it.
Caret caret_at(PangoLayout* layout, std::size_t offset) {
    auto const at = static_cast<int>(offset);
    PangoRectangle cursor;
    pango_layout_get_cursor_pos(layout, at, &cursor, nullptr);
    int const number = line_of(layout, at);
    Line const line = find_line(layout, [&](Line const& l) { return l.number == number; });
    return {pixels(cursor.x), pixels(line.top), pixels(line.bottom - line.top)};
}

// Where a wrapped line ends, the cursor belongs to the next line.
std::size_t offset_near(PangoLayout* layout, float x, float y) {
    Line const line = find_line(layout, [&](Line const& l) { return y < pixels(l.bottom); });
    std::string_view const text = pango_layout_get_text(layout);
    auto const start = static_cast<std::size_t>(line.start);
    std::size_t const end = start + static_cast<std::size_t>(line.length);
    std::size_t nearest = start;
    float least = std::numeric_limits<float>::max();
    for (std::size_t stop : cursor_stops(text)) {
        if (stop < start || stop > end) continue;
        if (line_of(layout, static_cast<int>(stop)) != line.number) continue;
        float const distance = std::abs(caret_at(layout, stop).x - x);
        if (distance < least) nearest = stop;
        least = std::min(least, distance);
    }
    return nearest;
}

std::size_t next_cursor(std::string_view text, std::size_t offset) {
    auto const stops = cursor_stops(text);
    auto const next = std::upper_bound(stops.begin(), stops.end(), offset);
    return next == stops.end() ? text.size() : *next;
}

std::size_t previous_cursor(std::string_view text, std::size_t offset) {
    auto const stops = cursor_stops(text);
    auto const here = std::lower_bound(stops.begin(), stops.end(), offset);
    return here == stops.begin() ? 0 : *std::prev(here);
}

}  // namespace jemaa::text
