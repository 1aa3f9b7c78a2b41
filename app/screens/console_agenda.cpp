#include "screens/console_agenda.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

#include "session/step_times.h"
#include "session/update.h"
#include "text/messages.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::string status_of(session::State const& state, int index, Ui const& ui) {
    auto const& step = state.agenda->steps[static_cast<std::size_t>(index)];
    if (session::is_running(state, index)) return ui.say("console.running");
    if (!session::is_closed(state, index))
        return step.minutes > 0 ? ui.say_n("console.minutes", step.minutes) : "";
    if (std::holds_alternative<agenda::Welcome>(step.kind))
        return ui.say_n("console.people", session::attendance_total(state.record));
    if (std::holds_alternative<agenda::Ideas>(step.kind))
        return ui.say_n("wall.count", static_cast<std::int64_t>(
                                          session::ideas_of(state.record, step.key).size()));
    if (std::holds_alternative<agenda::Vote>(step.kind))
        return ui.say_n("results.ballots", session::ballots_cast(state.record, step.key));
    return ui.say("console.closed");
}

// "09:05–09:40 · 5 minutes over"; empty for a step that is not over.
std::string times_words(session::State const& state, int index, Ui const& ui) {
    auto const times = session::times_of(state, index);
    if (!times) return {};
    auto const at = [&](Milliseconds wall) { return text::time_of_day(state.language, wall); };
    std::string words =
        ui.say("console.held", {{"from", at(times->started)}, {"to", at(times->ended)}});
    if (!times->over) return words;
    int const over = *times->over;
    std::string const key = over > 0 ? "console.over" : "console.under";
    return words + " · " + (over == 0 ? ui.say("console.on_time") : ui.say_n(key, std::abs(over)));
}

// What a row says: a step's title, and below it what became of it at the start,
// when it was held at the end; where there is no room for both, the latter.
struct Lines {
    Words title;
    Look title_look, small;
    std::string status, times;
    bool both = true;
    float title_height = 0, status_height = 0;
};

Lines lines_of(session::State const& state, int index, Ui& ui, float width) {
    auto const& m = ui.metrics();
    auto const& step = state.agenda->steps[static_cast<std::size_t>(index)];
    bool const current = index == session::current_step(state);
    Lines row{.title = {step.title.in(state.language), ""},
              .title_look = {.size = m.compact() ? m.small() : m.body(),
                             .colour = ui.theme().ink,
                             .weight = current ? text::Weight::bold : text::Weight::regular},
              .small = {.size = m.small(), .colour = ui.theme().ink_soft},
              .status = status_of(state, index, ui),
              .times = times_words(state, index, ui)};
    Rect const any_height{0, 0, width, 1e6F};  // only no word is to be broken
    row.title_look = fitting(ui, row.title, row.title_look, any_height);
    row.title_height = ui.measure(row.title, row.title_look, width).height;
    auto const wide = [&](std::string const& words) {
        return ui.measure({words, ""}, row.small).width;
    };
    row.both = row.times.empty() || wide(row.status) + m.mm(4) + wide(row.times) <= width;
    auto const& below = row.both ? row.status : row.times;
    if (!below.empty()) row.status_height = ui.measure({below, ""}, row.small, width).height;
    return row;
}

void write_status(Lines const& lines, Ui& ui, Rect const& row) {
    if (lines.both) ui.write(row, {lines.status, ""}, lines.small);
    Look times = lines.small;
    if (lines.both) times.align = text::Align::end;
    ui.write(row, {lines.times, ""}, times);
}

float row_inset(Ui const& ui) {
    return ui.metrics().mm(ui.metrics().compact() ? 1 : 3);
}

float sign_width(Ui const& ui) {
    return ui.metrics().mm(ui.metrics().compact() ? 9 : 11);
}

void draw_step(session::State const& state, int index, Lines const& lines, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    bool const current = index == session::current_step(state);
    bool const closed = session::is_closed(state, index);
    ui.note({.key = "step." + state.agenda->steps[static_cast<std::size_t>(index)].key,
             .role = Role::text,
             .name = lines.title.text,
             .value = lines.times.empty() ? lines.status : lines.status + " · " + lines.times,
             .selected = current,
             .rect = row});
    if (current) ui.fill(row, ui.theme().current, m.button_corner());
    row = row.inset(row_inset(ui), 0);
    Rect const sign = row.cut_start(sign_width(ui)).cut_start(m.mm(8));
    Icon const icon = closed                              ? Icon::done
                      : session::is_running(state, index) ? Icon::running
                                                          : Icon::not_started;
    ui.icon(sign, icon, closed ? ui.theme().good : ui.theme().act);
    row = row.middle(row.w, lines.title_height + lines.status_height);
    row.cut_top(ui.write(row, lines.title, lines.title_look));
    write_status(lines, ui, row);
}

}  // namespace

// Rows are as high as their words, and share what is left.
void draw_agenda(session::State const& state, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(2));
    auto const count = static_cast<int>(state.agenda->steps.size());
    float const width = area.w - 2 * row_inset(ui) - sign_width(ui);
    float const least = std::clamp(area.h / static_cast<float>(count), m.mm(11), m.mm(26));
    std::vector<Lines> lines;
    std::vector<float> heights;
    for (int i = 0; i < count; ++i) {
        lines.push_back(lines_of(state, i, ui, width));
        heights.push_back(
            std::max(least, lines.back().title_height + lines.back().status_height + m.mm(2)));
    }
    // It begins at the step before the current one.
    int const current = session::current_step(state);
    auto const before = heights.begin() + std::max(0, current - 1);
    float const all = std::accumulate(heights.begin(), heights.end(), 0.F);
    float const first = std::accumulate(heights.begin(), before, 0.F);
    float y = area.y - ui.begin_scroll("agenda." + std::to_string(current), area, all, first);
    for (int i = 0; i < count; ++i) {
        auto const at = static_cast<std::size_t>(i);
        draw_step(state, i, lines[at], ui, {area.x, y, area.w, heights[at]});
        y += heights[at];
    }
    ui.end_scroll();
}

}  // namespace jemaa::screens
