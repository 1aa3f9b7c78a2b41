#include "screens/chart_view.h"

#include <algorithm>
#include <any>
#include <cmath>
#include <map>
#include <memory>

#include "charts/picture.h"
#include "text/textures.h"
#include "ui/drag.h"
#include "ui/scroll_buttons.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// What decides how a chart looks, and what was drawn of it.
struct Shown {
    charts::Chart chart;
    charts::Size room{};
    std::string language;
    float text = 0, touch = 0;
    charts::Palette palette;

    charts::Size size{};
    charts::Drawn drawn{};
    std::shared_ptr<text::Texture> texture{};  ///< null where nobody sees it

    [[nodiscard]] bool alike(Shown const& other) const {
        return room == other.room && language == other.language && text == other.text &&
               touch == other.touch && palette == other.palette && chart == other.chart;
    }
};

text::TextureId picture_in(Shown const& shown) {
    return shown.texture ? shown.texture->id() : 0;
}

// A plane fits into whatever there is.
float height_of(charts::Chart const& chart, float width, charts::Look const& look) {
    if (std::holds_alternative<charts::Matrix>(chart)) return 0;
    return charts::height_for(chart, width, look);
}

float buttons_width(Ui const& ui) {
    return ui.metrics().target() + ui.metrics().gap();
}

// `beside` is the width that is kept free where it is higher than its room.
void draw_anew(Ui& ui, Shown& shown, charts::Look const& look, float beside) {
    shown.size = shown.room;
    if (height_of(shown.chart, shown.room.width, look) > shown.room.height + 0.5F) {
        shown.size.width -= beside;
        shown.size.height =
            std::max(shown.room.height + 1, height_of(shown.chart, shown.size.width, look));
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

Shown& shown_in(Ui& ui, charts::Chart chart, Rect const& area, charts::Look const& look,
                float beside) {
    Shown wanted{std::move(chart), {std::floor(area.w), std::floor(area.h)},
                 look.language,    look.text,
                 look.touch,       look.palette};
    std::any& kept = ui.kept("chart");
    auto* shown = std::any_cast<Shown>(&kept);
    if (!shown || !shown->alike(wanted)) {
        draw_anew(ui, wanted, look, beside);
        kept = std::move(wanted);
        shown = std::any_cast<Shown>(&kept);
    }
    return *shown;
}

// From the picture to the screen's own coordinates, from left to right.
Rect from_picture(Ui const& ui, Shown const& shown, Rect const& rect, Point origin) {
    float const x = ui.mirrored() ? shown.size.width - rect.right() : rect.x;
    return {origin.x + x, origin.y + rect.y, rect.w, rect.h};
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

// What fingers reach keeps apart from what is above and below it.
float between_rows(Metrics const& m) {
    return m.mm(2.5F);
}

float least_height(Touch touch, Metrics const& m) {
    if (touch == Touch::none) return 0;
    return m.mm(13) + (touch == Touch::rows ? between_rows(m) : 0);
}

// Those of the picture between two heights; the one that was pressed.
std::string note_marks(Ui& ui, Shown const& shown, Touch touch, Point origin, float from,
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

// What is above the rows stays while these are scrolled under it.
std::string draw_scrolled(Ui& ui, Shown const& shown, Touch touch, Rect area) {
    float const head = shown.drawn.head, all = shown.size.height;
    auto const id = picture_in(shown);
    Rect strip = area.cut_end(ui.metrics().target());
    area.cut_end(ui.metrics().gap());
    area.w = shown.size.width;
    strip.cut_top(head);
    scroll_buttons(ui, strip, "bars", std::max(ui.metrics().target(), strip.h * 0.8F));
    Rect const top = area.cut_top(head);
    ui.image(top, id, 0, head / all);
    note_marks(ui, shown, Touch::none, {top.x, top.y}, -1, head);
    float const offset = ui.begin_scroll("bars", area, all - head);
    Rect const rows{area.x, area.y - offset, area.w, all - head};
    ui.image(rows, id, head / all, 1);
    auto const touched = note_marks(ui, shown, touch, {area.x, area.y - offset - head},
                                    head + offset, head + offset + area.h);
    ui.end_scroll();
    return touched;
}

// Where pages of rows begin, so that each shows whole rows; the last is where all ends.
std::vector<float> page_tops(Shown const& shown, float room) {
    std::vector<Rect> rows;
    for (auto const& mark : shown.drawn.marks)
        if (mark.rect.y >= shown.drawn.head) rows.push_back(mark.rect);
    std::ranges::sort(rows, {}, &Rect::y);
    std::vector<float> tops{shown.drawn.head};
    for (auto const& row : rows)
        if (row.bottom() > tops.back() + room && row.y > tops.back()) tops.push_back(row.y);
    tops.push_back(shown.size.height);
    return tops;
}

charts::Mark const* mark_of(Shown const& shown, std::string const& key) {
    for (auto const& mark : shown.drawn.marks)
        if (mark.key == key) return &mark;
    return nullptr;
}

using MovedLabels = std::map<std::string, std::pair<float, float>>;

void draw_carried(Ui& ui, Shown const& shown) {
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
void follow_finger(Ui& ui, Shown const& shown, Point origin, MovedLabels& moved) {
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
    Shown const& shown =
        shown_in(ui, std::move(chart), area, chart_look(ui, touch), buttons_width(ui));
    if (shown.size.height > area.h + 0.5F) return draw_scrolled(ui, shown, touch, area);
    Rect const place{std::round(area.x), std::round(area.y), shown.size.width, shown.size.height};
    ui.image(place, picture_in(shown), 0, 1);
    auto const touched = note_marks(ui, shown, touch, {place.x, place.y}, -1, shown.size.height);
    follow_finger(ui, shown, {place.x, place.y}, moved);
    return touched;
}

int draw_chart_page(Ui& ui, charts::Chart chart, Rect area, int page) {
    auto look = chart_look(ui);
    if (height_of(chart, std::floor(area.w), look) > area.h) look.text = ui.metrics().small();
    Shown const& shown = shown_in(ui, std::move(chart), area, look, 0);
    auto const id = picture_in(shown);
    float const head = shown.drawn.head, all = shown.size.height;
    area = {std::round(area.x), std::round(area.y), shown.size.width, area.h};
    auto const tops = page_tops(shown, all > area.h + 0.5F ? area.h - head : all);
    int const pages = static_cast<int>(tops.size()) - 1;
    auto const at = static_cast<std::size_t>(std::clamp(page, 0, pages - 1));
    Rect const top = area.cut_top(head);
    if (head > 0) ui.image(top, id, 0, head / all);
    note_marks(ui, shown, Touch::none, {top.x, top.y}, -1, head);
    float const from = tops[at], to = tops[at + 1];
    ui.image({area.x, area.y, area.w, to - from}, id, from / all, to / all);
    note_marks(ui, shown, Touch::none, {area.x, area.y - from}, from, to);
    return pages;
}

}  // namespace jemaa::screens
