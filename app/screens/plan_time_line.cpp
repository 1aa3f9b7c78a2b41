#include <algorithm>

#include "screens/chart_view.h"
#include "screens/plan_parts.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::vector<charts::TimeLine::Year> years_of(agenda::Plan const& plan) {
    std::vector<charts::TimeLine::Year> years;
    for (int i = 0; i < plan.months; ++i) {
        int const year = later(plan.start, i).year;
        if (years.empty() || years.back().label != std::to_string(year))
            years.push_back({std::to_string(year), 0});
        ++years.back().months;
    }
    return years;
}

// An action with only one of the two months is shown in that one.
charts::TimeLine::Row bar_of(ShownPlan const& shown, session::PlannedAction const& action,
                             Ui const& ui) {
    charts::TimeLine::Row bar{.key = "action." + to_hex(action.id),
                              .label = {.badge = {},
                                        .pictogram = pictogram_of(shown.plan, action),
                                        .words = title_of(shown.plan, action, ui)},
                              .value = period_words(action, ui)};
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
    charts::TimeLine line{.months = {}, .years = years_of(shown.plan), .rows = {}};
    for (int i = 0; i < shown.plan.months; ++i)
        line.months.push_back(std::to_string(later(shown.plan.start, i).month));
    for (auto const& action : shown.actions) line.rows.push_back(bar_of(shown, action, ui));
    auto const touched = draw_chart(ui, line, area, shown.editable ? Touch::rows : Touch::none);
    for (auto const& action : shown.actions)
        if ("action." + to_hex(action.id) == touched)
            actions.push_back(session::OpenItem{action.id});
}

}  // namespace jemaa::screens
