#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "ui/numeric_pad.h"

namespace jemaa::screens {

using namespace ui;
using session::AttendanceEntry;

namespace {

agenda::Welcome const* welcome_of(session::State const& state) {
    for (auto const& step : state.agenda->steps)
        if (auto const* welcome = std::get_if<agenda::Welcome>(&step.kind)) return welcome;
    return nullptr;
}

void draw_cell(AttendanceEntry const& entry, std::size_t index, std::string const& name, Ui& ui,
               Rect const& cell, Actions& actions) {
    if (index >= entry.counts.size()) return;
    Button const spec{.key = "cell." + std::to_string(index),
                      .label = text::number(ui.language(), entry.counts[index]),
                      .selected = index == entry.chosen,
                      .size = ui.metrics().strong()};
    if (button(ui, cell, spec)) actions.push_back(session::ChooseCell{index});
    ui.note({.key = "count." + std::to_string(index),
             .role = Role::meter,
             .name = name,
             .value = spec.label,
             .rect = cell});
}

void draw_row(session::State const& state, AttendanceEntry const& entry, std::size_t index,
              agenda::Choice const& category, Ui& ui, Rect row, Actions& actions) {
    auto const& m = ui.metrics();
    float const gap = m.mm(2.5F), cell = row.w * 0.24F;
    std::string const title = category.title.in(state.language);
    Rect const men = row.cut_end(cell);
    row.cut_end(gap);
    Rect const women = row.cut_end(cell);
    row.cut_end(gap);
    draw_cell(entry, index * 2, title + ", " + ui.say("sex.woman"), ui, women, actions);
    draw_cell(entry, index * 2 + 1, title + ", " + ui.say("sex.man"), ui, men, actions);
    ui.pictogram(row.cut_start(std::min(row.h, m.mm(14))), category.pictogram);
    row.cut_start(m.mm(2));
    Look const look{
        .size = m.body(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 2};
    ui.write(row, {title, ""}, look);
}

void draw_columns(Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    float const gap = m.mm(2.5F), cell = row.w * 0.24F;
    Rect const men = row.cut_end(cell);
    row.cut_end(gap);
    Rect const women = row.cut_end(cell);
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 1};
    ui.write(women, {"👩 " + ui.say("sex.women"), ""}, look);
    ui.write(men, {"👨 " + ui.say("sex.men"), ""}, look);
}

}  // namespace

void draw_attendance(session::State const& state, AttendanceEntry const& entry, Ui& ui,
                     Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui),
                      .primary = primary_command("save", ui.say("attendance.save"), Icon::check,
                                                 session::SaveAttendance{})};
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, ui.say("attendance.title"), ui.say("attendance.text"));
    Rect area = areas.content;

    std::int64_t total = 0;
    for (int const count : entry.counts) total += count;
    std::string const sum = ui.say_n("console.people", total);
    ui.note({.key = "total",
             .role = Role::meter,
             .name = sum,
             .value = std::to_string(total),
             .rect = areas.middle});
    ui.write(areas.middle, {sum, ""},
             {.size = m.strong(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});

    Rect const right = area.cut_end(area.w * 0.36F);
    area.cut_end(m.gap() * 2);
    Rect const pad = right.middle(std::min(right.w, m.mm(110)), std::min(right.h, m.mm(130)));
    auto const press = numeric_pad(
        ui, pad,
        {.erase_name = ui.say("keyboard.erase"), .submit_name = ui.say("attendance.next")});
    if (press && press->kind == PadPress::Kind::digit)
        actions.push_back(session::CellDigit{press->digit});
    if (press && press->kind == PadPress::Kind::erase) actions.push_back(session::CellErase{});
    if (press && press->kind == PadPress::Kind::submit && !entry.counts.empty())
        actions.push_back(session::ChooseCell{(entry.chosen + 1) % entry.counts.size()});

    auto const* welcome = welcome_of(state);
    if (!welcome) return;
    draw_columns(ui, area.cut_top(m.body() * 1.6F));
    auto const count = static_cast<int>(welcome->categories.size());
    area.h = std::min(area.h, static_cast<float>(count) * (m.mm(20) + m.mm(2.5F)));
    for (int i = 0; i < count; ++i)
        draw_row(state, entry, static_cast<std::size_t>(i),
                 welcome->categories[static_cast<std::size_t>(i)], ui,
                 area.cell(i, 1, count, m.mm(2.5F)), actions);
}

}  // namespace jemaa::screens
