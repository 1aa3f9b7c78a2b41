#include <algorithm>

#include "screens/follow_up_parts.h"
#include "screens/frame.h"
#include "screens/screens.h"

namespace jemaa::screens {

using namespace ui;
using session::FollowUpView;
using session::Progress;

namespace {

// Decided or done since; and undoing, for whoever leads.
void draw_commands(session::State const& state, FollowUpView const& view, Ui& ui, Rect row,
                   Actions& actions) {
    auto const show = [&](FollowUpView::As as, char const* key, char const* label, Icon icon) {
        return Command{{.key = key,
                        .label = ui.say(label),
                        .icon = icon,
                        .name = ui.say(label),
                        .selected = view.as == as},
                       session::ShowFollowUp{as}};
    };
    std::vector<Command> commands{
        show(FollowUpView::As::decided, "view.decided", "follow_up.decided", Icon::results),
        show(FollowUpView::As::actions, "view.actions", "follow_up.actions", Icon::done)};
    if (state.facilitator.unlocked)
        commands.push_back({{.key = "undo",
                             .label = ui.say("console.undo"),
                             .icon = Icon::undo,
                             .name = ui.say("console.undo"),
                             .enabled = session::can_undo_progress(state, view.step)},
                            session::UndoAction{}});
    draw_command_row(ui, row, commands, actions);
}

std::string sentence_of(session::State const& state, FollowUpView const& view, Ui const& ui) {
    if (!state.before) return {};
    auto const title = state.before->agenda->title.in(ui.language());
    if (view.as == FollowUpView::As::decided) return title;
    auto const actions = session::followed_actions(state);
    return ui.say_n("plan.actions", static_cast<std::int64_t>(actions.size())) + " · " + title;
}

void draw_nothing(Ui& ui, Rect area, std::string const& words) {
    auto const& m = ui.metrics();
    Rect middle = area.middle(std::min(area.w, m.mm(300)), area.h * 0.8F);
    ui.pictogram(middle.cut_top(middle.h * 0.5F), "🗂️");
    middle.cut_top(m.gap());
    ui.note({.key = "nothing", .role = Role::text, .name = words, .rect = middle});
    ui.write(middle, {words, ""},
             {.size = m.body(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .most_lines = 4});
}

}  // namespace

void draw_follow_up(session::State const& state, FollowUpView const& view, Ui& ui,
                    Actions& actions) {
    int const at = std::max(0, agenda::find_step(*state.agenda, view.step));
    auto const& step = state.agenda->steps.at(static_cast<std::size_t>(at));
    auto const& error = view.plan.error;
    Frame frame{.back = back_command(ui)};
    frame.primary =
        error ? primary_command("retry", ui.say("save.retry"), Icon::reopen, session::GoOn{})
              : primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{});
    Areas areas = draw_frame(state, ui, frame, actions);
    std::string const title = step.title.in(state.language);
    if (error)
        return draw_heading(ui, areas.content, title,
                            ui.say("error." + std::string(name_of(error->code)),
                                   {{"where", error->where}, {"detail", error->detail}}));
    draw_dense_heading(ui, areas, title, sentence_of(state, view, ui));
    if (!state.before) return draw_nothing(ui, areas.content, ui.say("follow_up.none"));
    draw_commands(state, view, ui, areas.middle, actions);
    if (view.as == FollowUpView::As::decided) return draw_decided(state, view, ui, areas.content);
    if (session::followed_actions(state).empty())
        return draw_nothing(ui, areas.content, ui.say("follow_up.no_actions"));
    draw_followed_actions(state, view, ui, areas.content, actions);
}

}  // namespace jemaa::screens
