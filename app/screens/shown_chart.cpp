#include "screens/shown_chart.h"

#include <any>
#include <cmath>

#include "charts/picture.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_anew(Ui& ui, ShownChart& shown, charts::Look const& look, float beside) {
    shown.size = shown.room;
    if (charts::height_for(shown.chart, shown.room.width, look) > shown.room.height + 0.5F) {
        shown.size.width -= beside;
        shown.size.height = std::max(shown.room.height + 1,
                                     charts::height_for(shown.chart, shown.size.width, look));
    }
    if (ui.is_unseen()) {
        shown.drawn = charts::draw(nullptr, shown.chart, shown.size, look);
        return;
    }
    auto picture = charts::picture_of(shown.chart, shown.size, look);
    shown.drawn = std::move(picture.drawn);
    shown.texture.reset();
    shown.texture = std::make_shared<text::Texture>(ui.engine().textures(), picture.width,
                                                    picture.height, picture.rgba.data());
}

Role role_of(charts::Mark const& mark) {
    if (mark.key.starts_with("bar.") || mark.key.starts_with("action.")) return Role::meter;
    return mark.key == "plane" ? Role::image : Role::text;
}

Element element_of(charts::Mark const& mark, Rect const& rect) {
    return {.key = mark.key,
            .role = role_of(mark),
            .name = mark.name,
            .value = mark.value,
            .selected = mark.selected,
            .droppable = mark.key == "plane",
            .rect = rect};
}

}  // namespace

ShownChart& shown_in(Ui& ui, charts::Chart chart, Rect const& area, charts::Look const& look,
                     float beside) {
    ShownChart wanted{std::move(chart), {std::floor(area.w), std::floor(area.h)},
                      look.language,    look.text,
                      look.touch,       look.palette};
    std::any& kept = ui.kept("chart");
    auto* shown = std::any_cast<ShownChart>(&kept);
    if (!shown || !shown->alike(wanted)) {
        draw_anew(ui, wanted, look, beside);
        kept = std::move(wanted);
        shown = std::any_cast<ShownChart>(&kept);
    }
    return *shown;
}

Rect from_picture(Ui const& ui, ShownChart const& shown, Rect const& rect, Point origin) {
    float const x = ui.mirrored() ? shown.size.width - rect.right() : rect.x;
    return {origin.x + x, origin.y + rect.y, rect.w, rect.h};
}

float between_rows(Metrics const& m) {
    return m.mm(2.5F);
}

std::string note_marks(Ui& ui, ShownChart const& shown, Touch touch, Point origin, float from,
                       float to) {
    std::string touched;
    for (auto const& mark : shown.drawn.marks) {
        bool const out_of_view = mark.rect.bottom() <= from || mark.rect.y >= to;
        if (out_of_view && !ui.is_unseen()) continue;
        Rect const rect = from_picture(ui, shown, mark.rect, origin);
        auto element = element_of(mark, rect);
        bool const is_row = touch == Touch::rows && element.role == Role::meter;
        element.draggable = mark.movable;
        if (is_row) {
            element.role = Role::button;
            element.rect = rect.inset(0, between_rows(ui.metrics()) / 2);
        }
        if (!is_row && !mark.movable) {
            ui.note(std::move(element));
            continue;
        }
        if (ui.press(std::move(element)) && is_row) touched = mark.key;
        if (is_row && ui.held(mark.key, rect))
            ui.outline(rect, ui.theme().act, ui.chosen_line(), ui.metrics().mm(2));
    }
    return touched;
}

std::optional<ChartOnScreen> chart_on_screen(Ui& ui) {
    auto const* shown = std::any_cast<ShownChart>(&ui.kept("chart"));
    if (!shown) return std::nullopt;
    return ChartOnScreen{shown->chart, shown->size, shown->drawn};
}

}  // namespace jemaa::screens
