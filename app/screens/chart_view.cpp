#include "screens/chart_view.h"

#include <algorithm>
#include <any>
#include <cmath>
#include <map>

#include "screens/shown_chart.h"
#include "ui/drag.h"
#include "ui/scroll_buttons.h"

namespace jemaa::screens {

using namespace ui;

namespace {

float buttons_width(Ui const& ui) {
    return ui.metrics().target() + ui.metrics().gap();
}

float least_height(Touch touch, Metrics const& m) {
    if (touch == Touch::none) return 0;
    return m.mm(13) + (touch == Touch::rows ? between_rows(m) : 0);
}

// What is above the rows stays while these are scrolled under it, unless it would
// leave them too little room.
float staying_head(ShownChart const& shown, float room) {
    return shown.drawn.head > room * 0.45F ? 0 : shown.drawn.head;
}

std::string draw_scrolled(Ui& ui, ShownChart const& shown, Touch touch, Rect area) {
    float const head = staying_head(shown, area.h), all = shown.size.height;
    auto const id = shown.picture();
    Rect strip = area.cut_end(ui.metrics().target());
    area.cut_end(ui.metrics().gap());
    area.w = shown.size.width;
    strip.cut_top(head);
    scroll_buttons(ui, strip, "bars", std::max(ui.metrics().target(), strip.h * 0.8F));
    Rect const top = area.cut_top(head);
    if (head > 0) {
        ui.image(top, id, 0, head / all);
        note_marks(ui, shown, Touch::none, {top.x, top.y}, -1, head);
    }
    float const offset = ui.begin_scroll("bars", area, all - head);
    Rect const rows{area.x, area.y - offset, area.w, all - head};
    ui.image(rows, id, head / all, 1);
    auto const touched = note_marks(ui, shown, touch, {area.x, area.y - offset - head},
                                    head + offset, head + offset + area.h);
    ui.end_scroll();
    return touched;
}

charts::Mark const* mark_of(ShownChart const& shown, std::string const& key) {
    for (auto const& mark : shown.drawn.marks)
        if (mark.key == key) return &mark;
    return nullptr;
}

using MovedLabels = std::map<std::string, std::pair<float, float>>;

void draw_carried(Ui& ui, ShownChart const& shown) {
    auto const held = carried(ui);
    auto const* mark = held ? mark_of(shown, held->key) : nullptr;
    if (!mark) return;
    auto const& m = ui.metrics();
    ui.fill(held->rect, ui.theme().current, m.mm(2));
    ui.outline(held->rect, ui.theme().act, ui.chosen_line(), m.mm(2));
    ui.write(
        held->rect.inset(m.mm(2), 0), {mark->name, ""},
        {.size = m.small(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 2});
}

// Where a label was let go, for the next frame.
void follow_finger(Ui& ui, ShownChart const& shown, Point origin, MovedLabels& moved) {
    auto const* plane = mark_of(shown, "plane");
    if (!plane) return;
    draw_carried(ui, shown);
    auto const drop = dropped(ui);
    if (!drop || drop->onto != plane->key) return;
    Rect const within = from_picture(ui, shown, plane->rect, origin);
    moved[drop->what] = {std::clamp((drop->finger.x - within.x) / within.w, 0.F, 1.F),
                         std::clamp((drop->finger.y - within.y) / within.h, 0.F, 1.F)};
}

}  // namespace

charts::Words chart_words(Ui const& ui) {
    return {ui.language(),
            [&ui](std::string_view key, charts::Values values) { return ui.say(key, values); },
            [&ui](std::string_view key, std::int64_t n, charts::Values values) {
                return ui.say_n(key, n, values);
            },
            [&ui](std::int64_t n) { return text::number(ui.language(), n); }};
}

charts::Look chart_look(Ui& ui, Touch touch) {
    auto const& t = ui.theme();
    return {.composer = ui.engine().composer(),
            .language = ui.language(),
            .text = ui.metrics().body(),
            .palette = {.paper = t.paper,
                        .surface = t.surface,
                        .sunken = t.sunken,
                        .ink = t.ink,
                        .ink_soft = t.ink_soft,
                        .chosen = t.act,
                        .chosen_ground = t.current,
                        .on_chosen = t.on_act,
                        .bar = t.bar,
                        .good = t.good,
                        .danger = t.danger,
                        .border = t.border,
                        .faint = t.faint,
                        .plate = t.plate},
            .touch = least_height(touch, ui.metrics())};
}

std::string draw_chart(Ui& ui, charts::Chart chart, Rect area, Touch touch) {
    std::any& kept = ui.kept("labels");
    if (!kept.has_value()) kept = MovedLabels{};
    auto& moved = *std::any_cast<MovedLabels>(&kept);
    if (auto* plane = std::get_if<charts::Matrix>(&chart)) plane->moved = moved;
    auto look = chart_look(ui, touch);
    look.room = std::floor(area.h);
    ShownChart const& shown = shown_in(ui, std::move(chart), area, look, buttons_width(ui));
    if (shown.size.height > area.h + 0.5F) return draw_scrolled(ui, shown, touch, area);
    Rect const place{std::round(area.x), std::round(area.y), shown.size.width, shown.size.height};
    ui.image(place, shown.picture(), 0, 1);
    auto const touched = note_marks(ui, shown, touch, {place.x, place.y}, -1, shown.size.height);
    follow_finger(ui, shown, {place.x, place.y}, moved);
    return touched;
}

}  // namespace jemaa::screens
