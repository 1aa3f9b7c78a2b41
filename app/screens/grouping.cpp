#include <algorithm>

#include "domain/field.h"
#include "screens/frame.h"
#include "screens/grouping_column.h"
#include "screens/screens.h"
#include "session/course.h"
#include "session/update.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::optional<Id> id_after(std::string const& key, std::string_view prefix) {
    return key.starts_with(prefix) ? id_from_hex(std::string_view(key).substr(prefix.size()))
                                   : std::nullopt;
}

// --- What was let go over something -------------------------------------------

void take_drop(Board& board) {
    auto const drop = dropped(board.ui);
    auto const idea = drop ? id_after(drop->what, "idea.") : std::nullopt;
    if (!idea || !board.may) return;
    if (drop->onto == "drop.new")
        board.actions.push_back(session::GroupAlone{*idea});
    else if (drop->onto == "tray")
        board.actions.push_back(session::MoveIdea{*idea, {}});
    else if (auto const theme = id_after(drop->onto, "column."))
        board.actions.push_back(session::MoveIdea{*idea, *theme});
    else if (auto const other = id_after(drop->onto, "onto."))
        board.actions.push_back(session::MergeIdeas{*idea, *other});
}

// --- The columns ----------------------------------------------------------------

void draw_turn(Board& board, Rect const& strip, bool forward, int page, bool enabled) {
    if (button(board.ui, strip,
               {.key = forward ? "themes.next" : "themes.previous",
                .icon = forward ? Icon::forward : Icon::back,
                .name = board.ui.say(forward ? "grouping.next" : "grouping.previous"),
                .enabled = enabled}))
        board.actions.push_back(session::ShowPage{page});
}

int columns_in(Metrics const& m, float width) {
    float const least = std::max(m.mm(m.compact() ? 55.F : 84.F), m.body() * 8);
    return std::max(2, static_cast<int>((width + m.gap()) / (least + m.gap())));
}

// Themes from the start side on, the tray at the end. The last page shows the
// last themes, so that no column changes its width.
void draw_columns(Board& board, Rect area) {
    auto const& m = board.ui.metrics();
    auto const& themes = board.groups.themes;
    auto const all = static_cast<int>(themes.size());
    int columns = columns_in(m, area.w);
    int first = 0;
    if (all > columns - 1) {
        Rect const before = area.cut_start(m.target()), after = area.cut_end(m.target());
        area = {area.x + m.gap(), area.y, area.w - 2 * m.gap(), area.h};
        columns = columns_in(m, area.w);
        int const shown = columns - 1, pages = (all + shown - 1) / shown;
        int const page = std::min(board.view.page, pages - 1);
        first = std::min(page * shown, all - shown);
        draw_turn(board, before, false, page - 1, page > 0);
        draw_turn(board, after, true, page + 1, page + 1 < pages);
    }
    int const shown = std::min(all, columns - 1);
    for (int i = 0; i < shown; ++i)
        draw_theme(board, area.cell(i, columns, 1, m.gap()),
                   themes[static_cast<std::size_t>(first + i)]);
    Rect const start = area.cell(shown, columns, 1, m.gap());
    draw_tray(board, {start.x, start.y, area.right() - start.x, start.h}, columns - shown);
}

// --- What can be done with ideas and themes ----------------------------------------

Command new_theme_command(Board const& board) {
    Command command{
        {.key = "theme.new", .label = board.ui.say("grouping.new_theme"), .icon = Icon::plus},
        session::NameTheme{}};
    if (board.view.chosen) command.action = session::GroupAlone{*board.view.chosen};
    return command;
}

std::vector<Command> commands(Board const& board) {
    std::vector<Command> all{new_theme_command(board)};
    auto const& chosen = board.view.chosen;
    if (!chosen) return all;
    if (board.groups.parts.contains(*chosen))
        all.push_back(
            {{.key = "idea.split", .label = board.ui.say("grouping.split"), .icon = Icon::split},
             session::SplitIdea{*chosen}});
    auto const& loose = board.groups.loose;
    auto const* vote = session::coming_vote(board.state, board.view.step);
    if (!vote || std::ranges::find(loose, *chosen) == loose.end()) return all;
    bool const there =
        session::value_of(board.state.record, *chosen, field::on_ballot) == vote->key;
    all.push_back({{.key = "idea.ballot",
                    .label = board.ui.say(there ? "wall.off_ballot" : "wall.to_ballot"),
                    .icon = there ? Icon::minus : Icon::vote},
                   session::ToggleOnBallot{*chosen}});
    return all;
}

// A new theme is begun by a touch, or by what is dropped there.
void draw_commands(Board& board, Rect const& row) {
    auto const all = commands(board);
    Rect const first = draw_command_row(board.ui, row, all, board.actions).front();
    board.ui.note(
        {.key = "drop.new", .name = all.front().button.label, .droppable = true, .rect = first});
    if (board.carried || board.view.chosen) draw_welcome(board, first, "drop.new");
}

Command undo_command(Board const& board) {
    return {{.key = "undo",
             .label = board.ui.say("console.undo"),
             .icon = Icon::undo,
             .enabled = session::can_undo_grouping(board.state, board.view.step)},
            session::UndoAction{}};
}

// What is said below the title; its height does not depend on it.
void draw_sentence(Ui& ui, Rect& area, Words const& words) {
    Rect const row = area.cut_top(ui.metrics().body() * 1.45F);
    area.cut_top(ui.metrics().gap() * 0.6F);
    ui.note({.key = "sentence", .role = Role::text, .name = words.text, .rect = row});
    Look const look{.size = ui.metrics().body(),
                    .colour = ui.theme().ink_soft,
                    .stand = Stand::middle,
                    .most_lines = 1};
    ui.write(row, words, look);
}

void draw_head(Board& board, Areas& areas, std::string const& title) {
    auto const& chosen = board.view.chosen;
    std::string const words = chosen ? whole_words(board, *chosen) : std::string();
    if (board.ui.metrics().compact())
        return draw_dense_heading(board.ui, areas, chosen ? words : title, "");
    draw_heading(board.ui, areas.content, title, "");
    draw_sentence(board.ui, areas.content,
                  {chosen      ? words
                   : board.may ? board.ui.say("grouping.how")
                               : board.ui.say_n("wall.count", std::ssize(board.groups.loose)),
                   ""});
}

}  // namespace

void draw_grouping(session::State const& state, session::GroupingView const& view, Ui& ui,
                   Actions& actions) {
    int const at = agenda::find_step(*state.agenda, view.step);
    if (at < 0) return;
    auto const groups = session::grouped(state, view.step);
    Board board{state, view, groups, ui, actions, session::can_group(state, view.step), {}};
    if (board.may) board.carried = carried(ui);
    Frame frame{.back = back_command(ui)};
    if (board.may) frame.primary = undo_command(board);
    Areas areas = draw_frame(state, ui, frame, actions);
    if (board.may) draw_commands(board, areas.middle);
    draw_head(board, areas,
              state.agenda->steps[static_cast<std::size_t>(at)].title.in(state.language));
    draw_columns(board, areas.content);
    take_drop(board);
    draw_carried(board);
}

}  // namespace jemaa::screens
