#include <algorithm>

#include "screens/frame.h"
#include "screens/plan_parts.h"
#include "screens/screens.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;
using session::PlanView;

namespace {

ShownPlan shown_plan(session::State const& state, PlanView const& view, agenda::Plan const& plan) {
    auto lines = session::planned_lines(state, view);
    auto actions = session::actions_of(state, view.step, lines);
    return {state,
            view,
            plan,
            std::move(lines),
            std::move(actions),
            session::can_edit(state, view.step)};
}

// The three pictures of the plan; and undoing, for whoever can edit.
void draw_commands(ShownPlan const& shown, Ui& ui, Rect row, Actions& actions) {
    struct View {
        PlanView::As as;
        char const* key;
        Icon icon;
        std::string label;
    };
    View const views[] = {
        {PlanView::As::table, "view.table", Icon::wall, ui.say("plan.table")},
        {PlanView::As::time_line, "view.time_line", Icon::time_line, ui.say("plan.time_line")},
        {PlanView::As::totals, "view.totals", Icon::results, ui.say("plan.totals")}};
    float const gap = ui.metrics().mm(2.5F);
    auto const spec = [&](View const& view, bool labelled) {
        return Button{.key = view.key,
                      .label = labelled ? view.label : std::string(),
                      .icon = view.icon,
                      .name = view.label,
                      .selected = shown.view.as == view.as};
    };
    Button undo{.key = "undo",
                .label = ui.say("console.undo"),
                .icon = Icon::undo,
                .name = ui.say("console.undo"),
                .enabled = session::can_undo_item(shown.state, shown.view.step)};
    float wide = shown.editable ? button_width(ui, undo) + gap : 0;
    for (auto const& view : views) wide += button_width(ui, spec(view, true)) + gap;
    bool const labelled = wide <= row.w;
    if (!labelled) undo.label.clear();
    if (shown.editable) {
        if (button(ui, row.cut_end(button_width(ui, undo)), undo))
            actions.push_back(session::UndoAction{});
        row.cut_end(gap);
    }
    for (auto const& view : views) {
        auto const button_spec = spec(view, labelled);
        if (button(ui, row.cut_start(button_width(ui, button_spec)), button_spec))
            actions.push_back(session::ShowPlan{view.as});
        row.cut_start(gap);
    }
}

std::string sentence_of(ShownPlan const& shown, Ui const& ui) {
    if (session::awaits_vote(shown.state, shown.view.step)) return ui.say("plan.awaits");
    if (!shown.view.known) return ui.say("results.counting");
    if (shown.lines.empty()) return ui.say("plan.no_lines");
    std::string words = ui.say_n("plan.actions", static_cast<std::int64_t>(shown.actions.size()));
    std::string const all =
        amount_words(session::totals_of(shown.actions).all, shown.plan.currency, ui);
    return all.empty() ? words : words + " · " + ui.say("plan.total", {{"amount", all}});
}

void draw_picture(ShownPlan const& shown, Ui& ui, Rect const& area, Actions& actions) {
    if (shown.lines.empty()) return ui.pictogram(area.middle(area.w, area.h * 0.5F), "🧭");
    switch (shown.view.as) {
        case PlanView::As::table: return draw_plan_table(shown, ui, area, actions);
        case PlanView::As::time_line: return draw_plan_time_line(shown, ui, area, actions);
        case PlanView::As::totals: return draw_plan_totals(shown, ui, area);
    }
}

}  // namespace

void draw_plan(session::State const& state, PlanView const& view, Ui& ui, Actions& actions) {
    auto const* plan = session::plan_at(state, view.step);
    if (!plan) return;
    auto const& step = state.agenda->steps.at(
        static_cast<std::size_t>(agenda::find_step(*state.agenda, view.step)));
    ShownPlan const shown = shown_plan(state, view, *plan);
    Frame frame{.back = back_command(ui)};
    if (view.error)
        frame.primary =
            primary_command("retry", ui.say("save.retry"), Icon::reopen, session::GoOn{});
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_commands(shown, ui, areas.middle, actions);
    std::string const title = step.title.in(state.language);
    if (view.error) {
        std::string const what = "error." + std::string(name_of(view.error->code));
        return draw_heading(
            ui, areas.content, title,
            ui.say(what, {{"where", view.error->where}, {"detail", view.error->detail}}));
    }
    draw_dense_heading(ui, areas, title, sentence_of(shown, ui));
    draw_picture(shown, ui, areas.content, actions);
}

}  // namespace jemaa::screens
