#pragma once

namespace jemaa::ui {

/// A screen: its pixels and its size in millimetres, which people's fingers
/// and eyes go by.
struct Panel {
    int width_px = 1920, height_px = 1080;
    float width_mm = 476.F, height_mm = 268.F;
};

/// The part of a panel that screens are laid out in: all of it, or if `low` the
/// part that can be reached sitting, at the bottom of a panel high enough.
Panel reach(Panel const& panel, bool low);

/// Sizes of one panel for one choice of text size.
///
/// Nothing is ever smaller in millimetres than stated; on a panel larger than
/// the reference (21.5 inch) everything grows with it, since people stand
/// further away. A panel that is low gets narrower bars.
class Metrics {
public:
    /// `text_size`: 0 .. 3, capital height 3.8 / 5 / 6.7 / 8.7 mm.
    Metrics(Panel const& panel, int text_size);

    /// Pixels of a length on the reference panel.
    [[nodiscard]] float mm(float length) const { return length * px_per_unit_; }

    [[nodiscard]] float body() const { return body_; }  ///< em of running text, pixels
    [[nodiscard]] float small() const { return body_ * small_share; }
    /// The smallest words that there are: the small ones of the smallest text size.
    [[nodiscard]] float least() const { return least_; }
    [[nodiscard]] float strong() const { return body_ * 1.15F; }
    [[nodiscard]] float title() const { return body_ * (compact_ ? 1.25F : 1.6F); }

    [[nodiscard]] float gap() const { return mm(compact_ ? 2.5F : 5.F); }
    [[nodiscard]] float margin() const { return mm(compact_ ? 3.F : 9.F); }
    [[nodiscard]] float target() const { return mm(compact_ ? 12.7F : 17.F); }
    [[nodiscard]] float top_bar() const { return mm(compact_ ? 17.F : 25.8F); }
    [[nodiscard]] float bottom_bar() const { return mm(compact_ ? 20.F : 33.7F); }
    [[nodiscard]] float corner() const { return mm(5.F); }
    [[nodiscard]] float button_corner() const { return mm(4.F); }
    [[nodiscard]] float line() const { return mm(0.5F); }
    [[nodiscard]] float thick_line() const { return mm(1.2F); }
    [[nodiscard]] float drag_threshold() const { return mm(4.F); }
    [[nodiscard]] bool compact() const { return compact_; }
    [[nodiscard]] float px_per_mm() const { return px_per_mm_; }

private:
    static constexpr float small_share = 0.8F;  // of the running text

    float px_per_mm_;
    float px_per_unit_;
    float body_;
    float least_;
    bool compact_;
};

}  // namespace jemaa::ui
