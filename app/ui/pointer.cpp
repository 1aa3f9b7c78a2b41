#include "ui/pointer.h"

#include <cmath>

namespace jemaa::ui {

void Pointer::begin_frame(Elements const& shown, float drag_threshold) {
    if (went_up_) cancel();
    went_down_ = went_up_ = false;
    Point const before = at_;
    while (!queue_.empty() && !went_down_ && !went_up_) {
        PointerEvent const event = queue_.front();
        queue_.pop_front();
        if (event.kind == PointerEvent::Kind::down && down_) continue;  // a second finger
        at_ = event.at;
        if (event.kind == PointerEvent::Kind::down) {
            down_ = went_down_ = true;
            dragging_ = false;
            start_ = at_;
            trail_.clear();
            Element const* hit = pressable_at(shown, at_);
            target_ = hit ? hit->key : std::string();
            liftable_ = hit && hit->draggable;
            picked_up_ = hit ? hit->rect : Rect{};
        } else if (event.kind == PointerEvent::Kind::up && down_) {
            down_ = false;
            went_up_ = true;
        }
        if (down_ || went_up_) trail_.push_back(at_);
        if (down_ && std::hypot(at_.x - start_.x, at_.y - start_.y) > drag_threshold) {
            dragging_ = true;
            if (liftable_) carried_ = target_;
        }
    }
    step_ = down_ && !went_down_ ? Point{at_.x - before.x, at_.y - before.y} : Point{};
}

void Pointer::cancel() {
    target_.clear();
    carried_.clear();
    liftable_ = dragging_ = false;
}

bool Pointer::released_on(std::string const& key, Rect const& rect) const {
    return went_up_ && !dragging_ && !key.empty() && key == target_ && rect.contains(at_);
}

bool Pointer::holds(std::string const& key, Rect const& rect) const {
    return down_ && !dragging_ && !key.empty() && key == target_ && rect.contains(at_);
}

}  // namespace jemaa::ui
