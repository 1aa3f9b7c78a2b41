#include <algorithm>
#include <cmath>

#include "meaning/said.h"
#include "screens/meaning_parts.h"
#include "screens/results_parts.h"
#include "ui/dots.h"

namespace jemaa::screens {

using namespace ui;
using meaning::Meaning;

namespace {

// A sentence with its picture; of ten rooms, how many would choose the same.
struct Told {
    std::string key, pictogram, words;
    std::optional<int> rooms{};
};

Told of_rooms(Meaning const& meaning, Ui const& ui) {
    auto const& rooms = meaning.certainty.rooms;
    return {"rooms", "🎲",
            ui.say(meaning::said_of(rooms), {{"n", meaning::whole_percent(rooms.stays)}}),
            static_cast<int>(std::lround(10 * rooms.stays))};
}

std::optional<Told> of_other_ways(Meaning const& meaning, Ui const& ui) {
    auto const& certainty = meaning.certainty;
    if (certainty.other_ways.empty()) return std::nullopt;
    auto const all = std::ssize(certainty.other_ways), differ = std::ssize(certainty.differ);
    return Told{"ways", "🧮",
                differ == 0 ? ui.say_n("meaning.ways_agree", all)
                            : ui.say_n("meaning.ways_differ", differ, {{"all", all}})};
}

std::optional<Told> of_position(Meaning const& meaning, Ui const& ui) {
    if (!meaning.position) return std::nullopt;
    return Told{"position", "🔀", ui.say(meaning::said_of(*meaning.position))};
}

std::optional<Told> of_groups(Meaning const& meaning, Ui const& ui) {
    auto const* why = std::get_if<meaning::NoGroups>(&meaning.groups);
    if (!why) return std::nullopt;
    if (*why == meaning::NoGroups::not_apart)
        return Told{"groups", "👥", ui.say("meaning.no_groups")};
    if (*why == meaning::NoGroups::too_few_ballots)
        return Told{"groups", "👥",
                    ui.say_n("meaning.too_few_for_groups", meaning::fewest_ballots_for_groups)};
    return std::nullopt;
}

void draw_told(Told const& told, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    ui.note({.key = told.key, .role = Role::text, .name = told.words, .rect = row});
    ui.fill(row, ui.theme().surface, m.corner());
    ui.outline(row, ui.theme().border, m.line(), m.corner());
    row = row.inset(m.mm(4), m.mm(2));
    ui.pictogram(row.cut_start(std::min(row.h, m.mm(20))), told.pictogram);
    row.cut_start(m.mm(4));
    if (told.rooms && !m.compact()) {
        Rect const place = row.cut_end(dots_width(10, m.mm(3.5F)));
        dots(ui, place, *told.rooms, 10, m.mm(3.5F));
        row.cut_end(m.mm(4));
    }
    write_fitting(ui, row, told.words, m.strong());
}

}  // namespace

void draw_certainty(Meaning const& meaning, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    std::vector<Told> all{of_rooms(meaning, ui)};
    for (auto const& told :
         {of_other_ways(meaning, ui), of_position(meaning, ui), of_groups(meaning, ui)})
        if (told) all.push_back(*told);
    auto const rows = static_cast<int>(all.size());
    float const high = std::max(m.mm(38), m.body() * 4);
    area.h = std::min(area.h, static_cast<float>(rows) * (high + m.gap()));
    for (int i = 0; i < rows; ++i)
        draw_told(all[static_cast<std::size_t>(i)], ui, area.cell(i, 1, rows, m.gap()));
}

}  // namespace jemaa::screens
