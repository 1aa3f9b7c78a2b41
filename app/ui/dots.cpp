#include "ui/dots.h"

#include <algorithm>

namespace jemaa::ui {
namespace {

constexpr float pitch_per_radius = 2.5F;

}  // namespace

float dots_width(int places, float radius) {
    if (places <= 0) return 0;
    return radius * (2 + static_cast<float>(places - 1) * pitch_per_radius);
}

void dots(Ui& ui, Rect const& row, int filled, int places, float radius, std::string const& sign) {
    if (places <= 0) return;
    float const units = 2 + static_cast<float>(places - 1) * pitch_per_radius;
    radius = std::min({radius, row.w / units, row.h / 2});
    float const line = std::max(1.5F, radius * 0.14F);
    Point centre{row.x + radius, row.y + row.h / 2};
    for (int i = 0; i < places; ++i) {
        if (i < filled && !sign.empty()) {
            ui.pictogram({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, sign);
        } else if (i < filled) {
            ui.disc(centre, radius, ui.theme().act);
            ui.disc(centre, radius - line, ui.theme().graphic);
        } else {
            ui.ring(centre, radius - line / 2, ui.theme().faint, line, true);
        }
        centre.x += radius * pitch_per_radius;
    }
}

}  // namespace jemaa::ui
