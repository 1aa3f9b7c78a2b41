#include "screens/room_parts.h"

#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

constexpr float step = 0.93F;
constexpr float between = 0.35F;  // of a line's em

bool fits_over(Ui& ui, std::vector<OverLine> const& lines, Rect const& area) {
    float height = 0;
    for (auto const& line : lines) {
        if (!fits(ui, line.words, line.look, area)) return false;
        height += ui.measure(line.words, line.look, area.w).height + line.look.size * between;
    }
    return height <= area.h;
}

}  // namespace

void draw_over(Ui& ui, Rect const& area, std::vector<OverLine> lines) {
    float const least = ui.metrics().small();
    auto const may_shrink = [&](OverLine const& line) { return line.look.size * step >= least; };
    while (!fits_over(ui, lines, area) && std::ranges::any_of(lines, may_shrink))
        for (auto& line : lines)
            if (may_shrink(line)) line.look.size *= step;
    float height = 0;
    for (auto const& line : lines)
        height += ui.measure(line.words, line.look, area.w).height + line.look.size * between;
    Rect rest = area.middle(area.w, std::min(area.h, height));
    for (auto const& line : lines) {
        Rect const place = rest.cut_top(ui.measure(line.words, line.look, area.w).height);
        rest.cut_top(line.look.size * between);
        ui.note({.key = line.key,
                 .role = line.key == "title" ? Role::heading : Role::text,
                 .name = line.words.text,
                 .language = line.words.language,
                 .rect = place});
        ui.write(place, line.words, line.look);
    }
}

void draw_room_sentence(Ui& ui, Rect& area, Words const& words, bool question) {
    auto const& m = ui.metrics();
    if (!words.text.empty()) {
        Look look{.size = question ? m.strong() : m.body(),
                  .colour = question ? ui.theme().ink : ui.theme().ink_soft,
                  .weight = question ? text::Weight::bold : text::Weight::regular,
                  .most_lines = 2};
        look = fitting(ui, words, look, {area.x, area.y, area.w, area.h * 0.25F}, m.small());
        Rect const row = area.cut_top(ui.measure(words, look, area.w).height);
        ui.note({.key = question ? "question" : "sentence",
                 .role = Role::text,
                 .name = words.text,
                 .language = words.language,
                 .rect = row});
        ui.write(row, words, look);
    }
    area.cut_top(m.gap() * 0.8F);
}

}  // namespace jemaa::screens
