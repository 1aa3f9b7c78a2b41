#include "screens/statement_parts.h"

#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "session/statement.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

agenda::AgendaStep const* step_at(session::State const& state, std::string const& key) {
    int const at = agenda::find_step(*state.agenda, key);
    return at < 0 ? nullptr : &state.agenda->steps[static_cast<std::size_t>(at)];
}

void draw_turning(int version, int all, Ui& ui, Rect bar, Actions& actions) {
    if (all < 2) return;
    float const width = ui.metrics().target() * 1.4F;
    Rect row = bar.middle(std::min(bar.w, width * 2 + ui.metrics().mm(34)), bar.h);
    if (button(ui, row.cut_start(width),
               {.key = "version.previous",
                .icon = Icon::back,
                .name = ui.say("statement.previous"),
                .enabled = version > 1}))
        actions.push_back(session::ShowVersion{version - 1});
    if (button(ui, row.cut_end(width),
               {.key = "version.next",
                .icon = Icon::forward,
                .name = ui.say("statement.next"),
                .enabled = version < all}))
        actions.push_back(session::ShowVersion{version + 1});
    std::string const where = ui.say("statement.which", {{"n", version}, {"all", all}});
    ui.note({.key = "which", .role = Role::text, .name = where, .rect = row});
    ui.write(row, {where, ""},
             {.size = ui.metrics().body(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

void draw_none(Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    Rect words = area.middle(area.w, area.h * 0.7F);
    ui.pictogram(words.cut_top(words.h * 0.6F), "✍️");
    words.cut_top(m.gap());
    ui.write(words, {ui.say("statement.none"), ""},
             {.size = m.title(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .most_lines = 2});
}

}  // namespace

void draw_statement_view(session::State const& state, session::StatementView const& view, Ui& ui,
                         Actions& actions) {
    auto const* const step = step_at(state, view.step);
    if (!step) return;
    auto const versions = session::versions_of(state.record, view.step);
    auto const all = static_cast<int>(versions.size());
    int const version = view.version == 0 ? all : std::min(view.version, all);
    bool const writes = state.facilitator.unlocked &&
                        session::is_running(state, agenda::find_step(*state.agenda, view.step));
    Frame frame{.back = back_command(ui)};
    frame.primary =
        writes ? primary_command("write", ui.say("statement.write"), Icon::forward,
                                 session::WriteStatement{})
               : primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{});
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_turning(version, all, ui, areas.middle, actions);
    draw_dense_heading(ui, areas, step->title.in(state.language), "");
    if (versions.empty()) return draw_none(ui, areas.content);
    draw_statement(state, versions[static_cast<std::size_t>(version - 1)], ui, areas.content);
}

}  // namespace jemaa::screens
