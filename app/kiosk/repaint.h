#pragma once

#include <utility>

#include "kiosk/damage.h"

namespace jemaa::kiosk {

/// The picture of the last frame, kept so that the next one draws only what
/// differs. Needs the window's OpenGL context, from its making to its end.
class Repaint {
public:
    Repaint() = default;
    ~Repaint();
    Repaint(Repaint const&) = delete;
    Repaint& operator=(Repaint const&) = delete;

    /// Fills the window's next picture of this size with `frame`, of which
    /// nothing can be said afterwards.
    void paint(ImDrawData& frame, std::pair<int, int> pixels, ui::Colour ground);

private:
    void keep(std::pair<int, int> pixels);

    std::pair<int, int> pixels_{0, 0};
    unsigned int buffer_ = 0, texture_ = 0;
    Damage damage_;
};

/// Fills what is being drawn to, or a box of it, with one colour.
void clear(ui::Colour ground);
void clear(ui::Colour ground, PixelBox const& box, int height);

}  // namespace jemaa::kiosk
