#include "screens/console_agenda.h"

#include <algorithm>
#include <cstdlib>

#include "session/step_times.h"
#include "session/update.h"
#include "text/messages.h"

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

// What became of it at the start, when it was held at the end; where there is no
// room for both, the latter.
void write_status(std::string const& status, std::string const& times, Look look, Ui& ui,
                  Rect row) {
    if (times.empty()) return void(ui.write(row, {status, ""}, look));
    float const wide = ui.measure({times, ""}, look).width;
    float const gap = ui.metrics().mm(4);
    look.align = text::Align::end;
    bool const both = ui.measure({status, ""}, look).width + gap + wide <= row.w;
    if (!both) look.align = text::Align::start;
    ui.write(both ? row.cut_end(wide + 1) : row, {times, ""}, look);
    look.align = text::Align::start;
    if (both) ui.write(row, {status, ""}, look);
}

void draw_step(session::State const& state, int index, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    auto const& step = state.agenda->steps[static_cast<std::size_t>(index)];
    bool const current = index == session::current_step(state);
    bool const closed = session::is_closed(state, index);
    std::string const status = status_of(state, index, ui);
    std::string const times = times_words(state, index, ui);
    ui.note({.key = "step." + step.key,
             .role = Role::text,
             .name = step.title.in(state.language),
             .value = times.empty() ? status : status + " · " + times,
             .selected = current,
             .rect = row});
    if (current) ui.fill(row, ui.theme().current, m.button_corner());
    row = row.inset(m.mm(3), 0);
    Rect const sign = row.cut_start(m.mm(8));
    Icon const icon = closed                              ? Icon::done
                      : session::is_running(state, index) ? Icon::running
                                                          : Icon::not_started;
    ui.icon(sign, icon, closed ? ui.theme().good : ui.theme().act);
    row.cut_start(m.mm(3));
    Look const title{.size = m.compact() ? m.small() : m.body(),
                     .colour = ui.theme().ink,
                     .weight = current ? text::Weight::bold : text::Weight::regular,
                     .most_lines = 1};
    Look const small{.size = m.small(), .colour = ui.theme().ink_soft, .most_lines = 1};
    float const line = ui.measure({"x", ""}, title).height;
    float const lower = status.empty() ? 0 : ui.measure({"x", ""}, small).height;
    bool const both = line + lower <= row.h;
    row = row.middle(row.w, both ? line + lower : line);
    row.cut_top(ui.write(row, {step.title.in(state.language), ""}, title));
    if (both) write_status(status, times, small, ui, row);
}

}  // namespace

void draw_agenda(session::State const& state, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(2));
    auto const count = static_cast<int>(state.agenda->steps.size());
    float const height = std::clamp(area.h / static_cast<float>(count), m.mm(11), m.mm(26));
    float const offset = ui.begin_scroll("agenda", area, height * static_cast<float>(count));
    for (int i = 0; i < count; ++i)
        draw_step(state, i, ui,
                  {area.x, area.y + static_cast<float>(i) * height - offset, area.w, height});
    ui.end_scroll();
}

}  // namespace jemaa::screens
