#include <algorithm>

#include "screens/plan_parts.h"
#include "ui/time_line.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::vector<TimeYear> years_of(agenda::Plan const& plan) {
    std::vector<TimeYear> years;
    for (int i = 0; i < plan.months; ++i) {
        int const year = later(plan.start, i).year;
        if (years.empty() || years.back().label != std::to_string(year))
            years.push_back({std::to_string(year), 0});
        ++years.back().months;
    }
    return years;
}

// An action with only one of the two months is shown in that one.
TimeBar bar_of(ShownPlan const& shown, session::PlannedAction const& action, Ui const& ui) {
    TimeBar bar{.key = "action." + to_hex(action.id),
                .pictogram = pictogram_of(shown.plan, action),
                .label = {title_of(shown.plan, action, ui), ""},
                .value = period_words(action, ui),
                .pressable = shown.editable};
    auto const start = action.start ? action.start : action.end;
    auto const end = action.end ? action.end : action.start;
    if (!start) return bar;
    int const last = shown.plan.months - 1;
    bar.from = std::clamp(months_between(shown.plan.start, *start), 0, last);
    bar.to = std::clamp(months_between(shown.plan.start, *end), bar.from, last);
    return bar;
}

}  // namespace

void draw_plan_time_line(ShownPlan const& shown, Ui& ui, Rect area, Actions& actions) {
    TimeLine line{.key = "time_line", .months = {}, .years = years_of(shown.plan), .bars = {}};
    for (int i = 0; i < shown.plan.months; ++i)
        line.months.push_back(std::to_string(later(shown.plan.start, i).month));
    for (auto const& action : shown.actions) line.bars.push_back(bar_of(shown, action, ui));
    int const pressed = time_line(ui, area, line);
    if (pressed >= 0)
        actions.push_back(session::OpenItem{shown.actions[static_cast<std::size_t>(pressed)].id});
}

}  // namespace jemaa::screens
