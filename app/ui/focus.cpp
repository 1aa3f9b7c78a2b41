#include "ui/focus.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace jemaa::ui {
namespace {

constexpr std::size_t shortest_row = 4;

// Stand side by side and are of one kind, as keys and signs do.
bool alike(Element const& a, Element const& b) {
    float const slack = a.rect.h * 0.25F;
    return a.role == b.role && std::abs(a.rect.y - b.rect.y) <= slack &&
           std::abs(a.rect.h - b.rect.h) <= slack;
}

Rect around(Rect const& a, Rect const& b) {
    float const left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left,
            std::max(a.bottom(), b.bottom()) - top};
}

bool has_dialog(Elements const& elements) {
    return std::ranges::any_of(elements, [](auto const& e) { return e.role == Role::dialog; });
}

}  // namespace

void Focus::look_at(Elements const& shown, bool mirrored, bool fresh) {
    std::string const before = key();
    mirrored_ = mirrored;
    bool const dialog = has_dialog(shown);
    if (dialog != std::exchange(had_dialog_, dialog)) fresh = true;
    stops_.clear();
    rows_.clear();
    for (auto const index : reading_order(shown, mirrored)) stops_.push_back(shown[index]);
    for (std::size_t i = 0; i < stops_.size();) {
        std::size_t end = i + 1;
        while (end < stops_.size() && alike(stops_[i], stops_[end])) ++end;
        std::size_t const count = end - i >= shortest_row ? end - i : 1;
        rows_.push_back({i, count});
        i += count;
    }
    auto const same = std::ranges::find(stops_, before, &Element::key);
    if (fresh) {
        at_ = 0;
        inside_ = false;
    } else if (!before.empty() && same != stops_.end()) {
        at_ = static_cast<std::size_t>(same - stops_.begin());
    } else {
        at_ = std::min(at_, stops_.empty() ? 0 : stops_.size() - 1);
    }
}

void Focus::go_to(std::size_t stop) {
    at_ = stop;
    active_ = true;
}

std::size_t Focus::row_of(std::size_t stop) const {
    std::size_t row = 0;
    while (row + 1 < rows_.size() && rows_[row + 1].first <= stop) ++row;
    return row;
}

void Focus::step(int by) {
    scanning_ = inside_ = false;
    if (stops_.empty()) return;
    std::size_t const count = stops_.size();
    if (!active_) return go_to(by > 0 ? 0 : count - 1);
    go_to((at_ + (by > 0 ? 1 : count - 1)) % count);
}

void Focus::move(Way way) {
    scanning_ = inside_ = false;
    if (stops_.empty()) return;
    if (!active_) return go_to(0);
    Rect const from = stops_[at_].rect;
    float nearest = std::numeric_limits<float>::max();
    std::size_t best = at_;
    bool const sideways = way == Way::start || way == Way::end;
    bool const rightwards = (way == Way::end) != mirrored_;
    float const sign = (sideways ? rightwards : way == Way::down) ? 1.F : -1.F;
    for (std::size_t i = 0; i < stops_.size(); ++i) {
        Rect const& to = stops_[i].rect;
        float const right = to.x + to.w / 2 - (from.x + from.w / 2);
        float const down = to.y + to.h / 2 - (from.y + from.h / 2);
        float const along = (sideways ? right : down) * sign;
        float const across = std::abs(sideways ? down : right);
        if (i == at_ || along < 1) continue;
        if (along + 2 * across < nearest) {
            nearest = along + 2 * across;
            best = i;
        }
    }
    go_to(best);
}

void Focus::scan() {
    if (stops_.empty()) return;
    bool const starts = !active_ || !scanning_;
    scanning_ = true;
    if (starts && !active_) return go_to(0);
    Row const row = rows_[row_of(at_)];
    if (inside_ && at_ + 1 < row.first + row.count) return go_to(at_ + 1);
    if (inside_) {
        inside_ = false;
        return go_to(row.first);
    }
    go_to(rows_[(row_of(at_) + 1) % rows_.size()].first);
}

std::string Focus::select() {
    if (stops_.empty()) return {};
    bool const asleep = !active_;
    scanning_ = active_ = true;
    if (asleep || on_row()) {
        inside_ = !asleep;
        return {};
    }
    std::string const pressed = key();
    if (std::exchange(inside_, false)) at_ = rows_[row_of(at_)].first;
    return pressed;
}

bool Focus::on_row() const {
    return active() && scanning_ && !inside_ && rows_[row_of(at_)].count > 1;
}

std::string Focus::key() const {
    return active() ? stops_[at_].key : std::string();
}

Element const* Focus::element() const {
    return active() ? &stops_[at_] : nullptr;
}

Rect Focus::ring() const {
    if (!active()) return {};
    if (!on_row()) return stops_[at_].visible;
    Row const row = rows_[row_of(at_)];
    Rect ring = stops_[row.first].visible;
    for (std::size_t i = 1; i < row.count; ++i) ring = around(ring, stops_[row.first + i].visible);
    return ring;
}

}  // namespace jemaa::ui
