#include "screens/band.h"

namespace jemaa::screens {

using namespace ui;

void draw_band(Ui& ui, Rect const& band) {
    float const pitch = band.h;
    auto const count = static_cast<int>(band.w / pitch) + 1;
    float const step = band.w / static_cast<float>(count);
    auto const diamond = [&](Point c, float rx, float ry, Colour colour) {
        ui.triangle({c.x, c.y - ry}, {c.x + rx, c.y}, {c.x - rx, c.y}, colour);
        ui.triangle({c.x - rx, c.y}, {c.x + rx, c.y}, {c.x, c.y + ry}, colour);
    };
    for (int i = 0; i < count; ++i) {
        Point const c{band.x + (static_cast<float>(i) + 0.5F) * step, band.y + band.h / 2};
        float const rx = step * 0.45F, ry = band.h * 0.45F;
        diamond(c, rx, ry, ui.theme().act);
        diamond(c, rx * 0.86F, ry * 0.86F, ui.theme().paper);
        diamond(c, rx * 0.42F, ry * 0.42F, ui.theme().graphic);
        float const edge = c.x + step / 2, half = step * 0.27F, high = band.h * 0.2F;
        ui.triangle({edge - half, band.y}, {edge + half, band.y}, {edge, band.y + high},
                    ui.theme().bar);
        ui.triangle({edge - half, band.bottom()}, {edge, band.bottom() - high},
                    {edge + half, band.bottom()}, ui.theme().bar);
    }
}

}  // namespace jemaa::screens
