#include "screens/console_watch.h"

#include <algorithm>

#include "screens/console_time.h"
#include "screens/figure.h"
#include "screens/frame.h"
#include "session/update.h"
#include "ui/progress.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_turnout(session::State const& state, std::string const& key, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    int const cast = session::ballots_cast(state.record, key);
    int const people = session::attendance_total(state.record);
    if (people == 0) {
        draw_figure(ui, area,
                    {"figure", text::number(state.language, cast), ui.say("console.voted")});
        return;
    }
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    area = area.inset(m.mm(4));
    Rect const words = area.cut_bottom(std::min(m.body() * 1.6F, area.h * 0.4F));
    std::string const figure = std::to_string(cast) + "/" + std::to_string(people);
    std::string const label = ui.say(cast < people ? "console.voted" : "waiting.all_voted");
    progress_ring(ui, area,
                  {.key = "turnout",
                   .name = label,
                   .figure = figure,
                   .share = std::min(1.F, static_cast<float>(cast) / static_cast<float>(people))});
    ui.write(words, {label, ""},
             {.size = std::max(m.least(), std::min(m.body(), words.h * 0.6F)),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

// What the step gathers, as a figure; false for a step that gathers nothing.
bool draw_step_figure(session::State const& state, Ui& ui, Rect area) {
    auto const& step = step_of(state);
    if (std::holds_alternative<agenda::Vote>(step.kind)) {
        draw_turnout(state, step.key, ui, area);
        return true;
    }
    if (std::holds_alternative<agenda::Ideas>(step.kind)) {
        auto const ideas =
            static_cast<std::int64_t>(session::ideas_of(state.record, step.key).size());
        draw_figure(
            ui, area,
            {"figure", text::number(state.language, ideas), ui.say_n("console.ideas", ideas), 2});
        return true;
    }
    if (std::holds_alternative<agenda::Welcome>(step.kind)) {
        int const people = session::attendance_total(state.record);
        draw_figure(ui, area,
                    {"figure", text::number(state.language, people),
                     ui.say("console.attendance.label"), 2});
        return true;
    }
    return false;
}

}  // namespace

void draw_watch(session::State const& state, Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    float const width = std::min(area.w * 0.5F, m.mm(90));
    area.h = std::min(area.h, m.mm(78));
    Rect const first{area.x, area.y, width, area.h};
    if (draw_step_figure(state, ui, first)) area.cut_start(width + m.gap());
    draw_time(state, ui, {area.x, area.y, std::min(area.w, m.mm(130)), area.h}, actions);
}

}  // namespace jemaa::screens
