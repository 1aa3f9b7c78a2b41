// How keys and switches use a screen.
#include <algorithm>
#include <utility>

#include "ui/scan.h"

namespace jemaa::ui {
namespace {

bool has_field(Elements const& shown) {
    return std::ranges::any_of(shown, [](Element const& e) { return e.role == Role::field; });
}

}  // namespace

KeyStroke next_by_itself() {
    return {KeyStroke::Kind::next, "by itself"};
}

bool is_by_itself(KeyStroke const& stroke) {
    return stroke.kind == KeyStroke::Kind::next && !stroke.letter.empty();
}

// Whether the stroke was for the focus; else the screen gets it. Left and right
// move the cursor while words are typed, and a space is one.
bool Ui::steer(KeyStroke const& stroke) {
    using Kind = KeyStroke::Kind;
    bool const on_field = focus_.active() && focus_.element()->role == Role::field;
    bool const sideways = focus_.active() && !on_field;
    switch (stroke.kind) {
        case Kind::tab: focus_.step(1); return true;
        case Kind::back_tab: focus_.step(-1); return true;
        case Kind::up: focus_.move(Focus::Way::up); return true;
        case Kind::down: focus_.move(Focus::Way::down); return true;
        case Kind::left:
            if (sideways) focus_.move(mirrored_ ? Focus::Way::end : Focus::Way::start);
            return sideways;
        case Kind::right:
            if (sideways) focus_.move(mirrored_ ? Focus::Way::start : Focus::Way::end);
            return sideways;
        case Kind::next: focus_.scan(); return true;
        case Kind::select: activated_ = focus_.select(); return true;
        case Kind::enter: activated_ = focus_.key(); return focus_.active();
        case Kind::letter:
            if (stroke.letter != " " || !focus_.active() || has_field(shown_)) return false;
            activated_ = focus_.key();
            return true;
        case Kind::backspace: return false;
    }
    return false;
}

// At most one press a frame: after it things may look different.
void Ui::take_strokes() {
    frame_strokes_.clear();
    activated_.clear();
    used_ = pointer_.went_down() || !std::ranges::all_of(strokes_, is_by_itself);
    if (pointer_.went_down()) focus_.hide();
    auto stroke = strokes_.begin();
    while (stroke != strokes_.end() && activated_.empty()) {
        if (steer(*stroke))
            scrolled_to_focus_ = true;  // if need be, once its place is known
        else
            frame_strokes_.push_back(*stroke);
        ++stroke;
    }
    strokes_.erase(strokes_.begin(), stroke);
}

void Ui::scroll_to_focus() {
    bool const moved = std::exchange(scrolled_to_focus_, false);
    Element const* const element = moved ? focus_.element() : nullptr;
    if (!element || element->region.empty()) return;
    Scroll& scroll = scrolls_[element->region];
    float const above = scroll.view.y - element->rect.y;
    float const below = element->rect.bottom() - scroll.view.bottom();
    float const former = scroll.offset;
    if (above > 0)
        scroll_by(element->region, -above);
    else if (below > 0)
        scroll_by(element->region, std::min(below, -above));
    scrolled_to_focus_ = scroll.offset != former;
}

// Two lines, so that it is seen on every ground.
void Ui::show_focus() {
    if (!focus_.active()) return;
    float const line = metrics_.mm(1.2F);
    Rect const ring = place(focus_.ring()).inset(-metrics_.mm(1.F));
    outline(ring.inset(-line * 0.6F), theme_->paper, line * 2.2F, metrics_.button_corner());
    outline(ring, theme_->focus, line, metrics_.button_corner());
}

}  // namespace jemaa::ui
