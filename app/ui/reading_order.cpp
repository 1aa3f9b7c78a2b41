#include <algorithm>
#include <limits>
#include <utility>

#include "ui/focus.h"

namespace jemaa::ui {
namespace {

// Something that can be pressed, with x running from the start side.
struct Item {
    std::size_t index;
    Rect rect;
};
using Items = std::vector<Item>;

bool lies_in(Rect const& in, Rect const& out) {
    return in.x >= out.x && in.y >= out.y && in.right() <= out.right() &&
           in.bottom() <= out.bottom();
}

struct Cut {
    float gap = -1;
    std::vector<Items> parts;
};

// Parts that no straight line between them touches, along one axis.
Cut cut(Items items, float Rect::*from, float Rect::*length) {
    constexpr float overlap_allowed = 1;  // pixel, from rounding
    std::ranges::stable_sort(items, {}, [&](Item const& item) { return item.rect.*from; });
    Cut cut;
    float end = std::numeric_limits<float>::lowest();
    for (auto const& item : items) {
        float const start = item.rect.*from;
        if (cut.parts.empty() || start >= end - overlap_allowed) {
            if (!cut.parts.empty()) cut.gap = std::max({cut.gap, 0.F, start - end});
            cut.parts.emplace_back();
        }
        cut.parts.back().push_back(item);
        end = std::max(end, start + item.rect.*length);
    }
    return cut;
}

void order(Items items, std::vector<std::size_t>& ordered) {
    if (items.size() < 2) {
        for (auto const& item : items) ordered.push_back(item.index);
        return;
    }
    Cut const rows = cut(items, &Rect::y, &Rect::h), columns = cut(items, &Rect::x, &Rect::w);
    bool const by_rows = rows.parts.size() > 1 && rows.gap >= columns.gap;
    Cut const& best = by_rows || columns.parts.size() < 2 ? rows : columns;
    if (best.parts.size() > 1) {
        for (auto const& part : best.parts) order(part, ordered);
        return;
    }
    std::ranges::stable_sort(items, [](Item const& a, Item const& b) {
        return a.rect.y != b.rect.y ? a.rect.y < b.rect.y : a.rect.x < b.rect.x;
    });
    for (auto const& item : items) ordered.push_back(item.index);
}

// Those that lie on no other, and those that lie on `card`.
Items outermost(Items const& items) {
    Items found;
    for (auto const& item : items)
        if (std::ranges::none_of(items, [&](Item const& other) {
                return other.index < item.index && lies_in(item.rect, other.rect);
            }))
            found.push_back(item);
    return found;
}

void order_nested(Items const& items, std::vector<std::size_t>& ordered) {
    Items const outer = outermost(items);
    std::vector<std::size_t> order_of_outer;
    order(outer, order_of_outer);
    for (auto const index : order_of_outer) {
        ordered.push_back(index);
        Item const& card = *std::ranges::find(outer, index, &Item::index);
        Items on_it;
        for (auto const& item : items)
            if (item.index > index && lies_in(item.rect, card.rect) &&
                std::ranges::find(outer, item.index, &Item::index) == outer.end())
                on_it.push_back(item);
        if (!on_it.empty()) order_nested(on_it, ordered);
    }
}

// What is scrolled out of view is read before or after what is seen of its
// region, wherever it would lie on the screen.
void put_hidden(Elements const& elements, Items hidden, std::vector<std::size_t>& ordered) {
    std::ranges::stable_sort(hidden, [](Item const& a, Item const& b) {
        return a.rect.y != b.rect.y ? a.rect.y < b.rect.y : a.rect.x < b.rect.x;
    });
    auto const is_near = [&](std::string const& region) {
        return [&, region](std::size_t index) { return elements[index].region == region; };
    };
    for (auto const& item : hidden) {
        auto const near = is_near(elements[item.index].region);
        auto const first = std::ranges::find_if(ordered, near);
        if (first == ordered.end()) {
            ordered.push_back(item.index);
            continue;
        }
        auto const last = std::find_if(ordered.rbegin(), ordered.rend(), near).base();
        auto const lower = std::find_if(first, last, [&](std::size_t index) {
            return near(index) && elements[index].rect.y > item.rect.y;
        });
        ordered.insert(lower, item.index);
    }
}

}  // namespace

std::vector<std::size_t> reading_order(Elements const& elements, bool mirrored) {
    Items items, hidden;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        auto const& e = elements[i];
        if (!e.pressable || !e.enabled || (e.visible.empty() && e.region.empty())) continue;
        Rect rect = e.rect;
        if (mirrored) rect.x = -rect.right();
        (e.visible.empty() ? hidden : items).push_back({i, rect});
    }
    std::vector<std::size_t> ordered;
    order_nested(items, ordered);
    put_hidden(elements, std::move(hidden), ordered);
    return ordered;
}

}  // namespace jemaa::ui
