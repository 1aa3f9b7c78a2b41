#include <algorithm>

#include "domain/field.h"
#include "screens/ballot_frame.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "session/field_entry.h"
#include "session/item.h"
#include "session/update.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;
using session::LinesView;

namespace {

std::string theme_words(std::vector<session::LineTheme> const& themes, session::Line const& line) {
    auto const found = std::ranges::find(themes, line.theme, &session::LineTheme::id);
    return found == themes.end() ? std::string() : found->pictogram + " " + found->title;
}

// What it costs and which theme it serves; or that the room does not see it.
std::string footer_of(session::State const& state, std::vector<session::LineTheme> const& themes,
                      session::Line const& line, Ui const& ui) {
    if (line.hidden) return "🙈 " + ui.say("lines.hidden");
    std::string words = theme_words(themes, line);
    if (line.cost == 0) return words;
    std::string const cost = money(state, line.cost);
    return words.empty() ? "💰 " + cost : "💰 " + cost + " · " + text::isolated(words);
}

ChoiceCard card_of(session::State const& state, std::vector<session::LineTheme> const& themes,
                   session::Line const& line, bool editable, Ui const& ui) {
    std::string const footer = footer_of(state, themes, line, ui);
    return {.key = "line." + to_hex(line.id),
            .pictogram = line.pictogram,
            .title = {line.title.in(state.language), ""},
            .text = {line.text.in(state.language), ""},
            .value = footer,
            .footer = footer.empty() ? 0 : ui.metrics().body() * 1.5F,
            .pressable = editable};
}

void draw_line(session::Line const& line, PlacedCard const& placed, Ui& ui, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const& footer = placed.card.value;
    auto const card = choice_card(ui, placed.rect, placed.card);
    if (!footer.empty()) {
        Look const look{.size = m.small(),
                        .colour = line.hidden ? ui.theme().danger : ui.theme().on_bar,
                        .weight = text::Weight::bold,
                        .stand = Stand::middle,
                        .most_lines = 1};
        ui.write(card.footer, {footer, ""}, look);
    }
    if (card.pressed) actions.push_back(session::OpenItem{line.id});
}

void draw_commands(session::State const& state, LinesView const& view, Ui& ui, Rect row,
                   Actions& actions) {
    float const gap = ui.metrics().mm(2.5F);
    Button add{.key = "add",
               .label = ui.say("lines.add"),
               .icon = Icon::plus,
               .name = ui.say("lines.add")};
    Button undo{.key = "undo",
                .label = ui.say("console.undo"),
                .icon = Icon::undo,
                .name = ui.say("console.undo"),
                .enabled = session::can_undo_item(state, view.step)};
    auto const width = [&] { return button_width(ui, add) + button_width(ui, undo) + gap; };
    if (width() > row.w) undo.label.clear();
    if (width() > row.w) add.label.clear();
    if (width() > row.w) add.size = undo.size = ui.metrics().target() * 0.42F;
    row = row.middle(width(), row.h);
    if (button(ui, row.cut_start(button_width(ui, add)), add))
        actions.push_back(session::AddLine{});
    row.cut_start(gap);
    if (button(ui, row, undo)) actions.push_back(session::UndoAction{});
}

Frame frame_of(LinesView const& view, int page, int pages, Ui const& ui) {
    Frame frame{.back = back_command(ui)};
    if (page > 0) frame.back->action = session::ShowPage{page - 1};
    if (page + 1 < pages)
        frame.primary = primary_command("next", ui.say("ballot.next_page"), Icon::forward,
                                        session::ShowPage{page + 1});
    else
        frame.primary =
            primary_command("done", ui.say(view.for_room ? "frame.done" : "welcome.understood"),
                            Icon::check, session::GoBack{});
    return frame;
}

}  // namespace

void draw_lines(session::State const& state, LinesView const& view, Ui& ui, Actions& actions) {
    bool const editable = session::can_edit(state, view.step);
    auto const lines = session::lines_of(state, view.step, editable);
    int const pages = session::line_pages(lines.size());
    int const page = std::clamp(view.page, 0, pages - 1);
    Areas areas = draw_frame(state, ui, frame_of(view, page, pages, ui), actions);
    if (editable) draw_commands(state, view, ui, areas.middle, actions);
    auto const& step = state.agenda->steps.at(
        static_cast<std::size_t>(std::max(0, agenda::find_step(*state.agenda, view.step))));
    std::string const& prompt = step.prompt.in(state.language);
    draw_dense_heading(
        ui, areas, prompt.empty() ? step.title.in(state.language) : prompt,
        pages > 1 ? ui.say("ballot.page", {{"n", page + 1}, {"all", pages}}) : std::string());
    if (lines.empty())
        return ui.pictogram(areas.content.middle(areas.content.w, areas.content.h * 0.5F), "🧭");
    auto const themes = session::themes_of(state, view.step, state.language);
    auto const all = static_cast<int>(lines.size());
    int const per_page = (all + pages - 1) / pages;
    int const here = std::min(per_page, all - page * per_page);
    int const columns = here <= 2 ? here : here == 4 ? 2 : 3;
    int const rows = (here + columns - 1) / columns;
    auto const first = static_cast<std::size_t>(page * per_page);
    std::vector<PlacedCard> cards;
    for (int i = 0; i < here; ++i)
        cards.push_back(
            {areas.content.cell(i, columns, rows, ui.metrics().gap()),
             card_of(state, themes, lines[first + static_cast<std::size_t>(i)], editable, ui)});
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cards.size(); ++i)
        draw_line(lines[first + i], cards[i], ui, actions);
}

}  // namespace jemaa::screens
