#pragma once

#include <memory>
#include <string>

#include "screens/chart_view.h"
#include "text/textures.h"

/// A chart on the screen as the frames before drew it: what chart_view.h is made of.
namespace jemaa::screens {

/// What decides how a chart looks, and what was drawn of it.
struct ShownChart {
    charts::Chart chart;
    charts::Size room{};
    std::string language;
    float text = 0, touch = 0;
    charts::Palette palette;

    charts::Size size{};
    charts::Drawn drawn{};
    std::shared_ptr<text::Texture> texture{};  ///< null where nobody sees it

    [[nodiscard]] text::TextureId picture() const { return texture ? texture->id() : 0; }
    [[nodiscard]] bool alike(ShownChart const& other) const {
        return room == other.room && language == other.language && text == other.text &&
               touch == other.touch && palette == other.palette && chart == other.chart;
    }
};

/// The picture of the chart for this place, drawn anew only where something in it
/// differs. `beside` is the width that is kept free where it is higher than its room.
ShownChart& shown_in(ui::Ui& ui, charts::Chart chart, ui::Rect const& area,
                     charts::Look const& look, float beside);

/// From the picture to the screen's own coordinates, from left to right.
ui::Rect from_picture(ui::Ui const& ui, ShownChart const& shown, ui::Rect const& rect,
                      ui::Point origin);

/// What fingers reach keeps so much apart from what is above and below it.
float between_rows(ui::Metrics const& m);

/// Notes the marks of the picture between two heights as elements; gives the key of
/// the one that was pressed.
std::string note_marks(ui::Ui& ui, ShownChart const& shown, Touch touch, ui::Point origin,
                       float from, float to);

}  // namespace jemaa::screens
