#pragma once

#include <deque>
#include <string>
#include <vector>

#include "ui/semantics.h"

namespace jemaa::ui {

/// One thing that a finger or mouse did, in pixels of the window.
struct PointerEvent {
    enum class Kind { down, move, up } kind = Kind::move;
    Point at;
};

/// The press rules: a press counts only if it begins and ends inside the same
/// target; moving past a small threshold makes it a drag and cancels it. There
/// is no hover: without a finger nothing is touched. Events queue up, and a
/// frame takes at most one press or release, so that none is lost when drawing
/// is slow.
class Pointer {
public:
    void push(PointerEvent const& event) { queue_.push_back(event); }
    [[nodiscard]] bool pending() const { return !queue_.empty(); }

    /// Takes events for this frame; `shown` is what the person saw.
    void begin_frame(Elements const& shown, float drag_threshold);

    /// Forgets the press, e.g. because the screen changed under the finger.
    void cancel();

    /// Whether the element was pressed and released inside in this frame.
    [[nodiscard]] bool released_on(std::string const& key, Rect const& rect) const;
    /// Whether the finger is on it now (for the pressed look).
    [[nodiscard]] bool holds(std::string const& key, Rect const& rect) const;

    [[nodiscard]] bool went_down() const { return went_down_; }
    /// In the frame of a release: things look different in the next one.
    [[nodiscard]] bool just_released() const { return went_up_; }
    [[nodiscard]] bool down() const { return down_; }
    [[nodiscard]] bool dragging() const { return dragging_; }
    [[nodiscard]] Point at() const { return at_; }
    [[nodiscard]] Point start() const { return start_; }
    /// Every place where this finger was, or the one that left in this frame.
    [[nodiscard]] std::vector<Point> const& trail() const { return trail_; }
    /// Key of the draggable element that the finger pressed and now carries, or
    /// carried until this frame, in which it was let go; else empty.
    [[nodiscard]] std::string const& carried() const { return carried_; }
    /// Where that element was when it was pressed.
    [[nodiscard]] Rect const& picked_up() const { return picked_up_; }
    /// How far a drag moved since the frame before.
    [[nodiscard]] Point drag_step() const { return step_; }

private:
    std::deque<PointerEvent> queue_;
    std::string target_, carried_;
    Rect picked_up_;
    std::vector<Point> trail_;
    bool liftable_ = false;
    Point at_{}, start_{}, step_{};
    bool down_ = false, went_down_ = false, went_up_ = false, dragging_ = false;
};

}  // namespace jemaa::ui
