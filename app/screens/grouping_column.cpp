#include "screens/grouping_column.h"

#include <algorithm>

#include "domain/field.h"
#include "session/update.h"
#include "ui/button.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

Idea const& idea_of(Board const& board, Id const& id) {
    return board.state.record.ideas.at(id);
}

std::string words_or_sign(Board const& board, Id const& id) {
    Idea const& idea = idea_of(board, id);
    auto words = session::words_of(board.state.record, idea);
    return words.empty() ? idea.pictogram : words;
}

std::size_t parts_of(Board const& board, Id const& id) {
    auto const found = board.groups.parts.find(id);
    return found == board.groups.parts.end() ? 0 : found->second.size();
}

bool on_ballot(Board const& board, Id const& id) {
    return !session::value_of(board.state.record, id, field::on_ballot).empty();
}

std::string value_of_card(Board const& board, Id const& id) {
    auto const parts = static_cast<std::int64_t>(parts_of(board, id));
    if (parts > 0) return board.ui.say_n("grouping.parts", parts);
    return on_ballot(board, id) ? board.ui.say("wall.on_ballot") : std::string();
}

bool is_over(Board const& board, std::string const& key) {
    return board.carried && board.carried->over == key;
}

// --- Cards -------------------------------------------------------------------

float card_height(Metrics const& m) {
    return std::max(m.mm(m.compact() ? 14.F : 19.F), m.small() * 2.8F + m.mm(3.F));
}

// "+2" in a disc: what was merged into the idea.
void draw_badge(Ui& ui, Rect const& strip, std::string const& figure) {
    float const radius = std::min(strip.w, strip.h) / 2;
    Point const centre{strip.x + strip.w / 2, strip.y + strip.h / 2};
    ui.disc(centre, radius, ui.theme().on_bar);
    ui.write(strip, {figure, "en"},
             {.size = radius * 0.95F,
              .colour = ui.theme().on_act,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1});
}

void draw_signs(Board& board, Rect& area, Id const& id) {
    Ui& ui = board.ui;
    float const size = std::min(ui.metrics().mm(9), area.h);
    if (auto const parts = parts_of(board, id); parts > 0) {
        draw_badge(ui, area.cut_end(size), "+" + std::to_string(parts));
        area.cut_end(ui.metrics().mm(1.5F));
    }
    if (on_ballot(board, id)) {
        ui.icon(area.cut_end(size), Icon::vote, ui.theme().act);
        area.cut_end(ui.metrics().mm(1.5F));
    }
}

void draw_face(Board& board, Rect const& rect, Id const& id, Colour ground) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    Idea const& idea = idea_of(board, id);
    ui.fill(rect, ground, m.button_corner());
    Rect area = rect.inset(m.mm(m.compact() ? 1.5F : 3.F), m.mm(1));
    draw_signs(board, area, id);
    auto const words = session::words_of(board.state.record, idea);
    if (words.empty()) return ui.pictogram(area, idea.pictogram);
    if (!idea.pictogram.empty()) {
        ui.pictogram(area.cut_start(std::min(area.h, m.mm(m.compact() ? 8.F : 13.F))),
                     idea.pictogram);
        area.cut_start(m.mm(1.5F));
    }
    Look look{.size = m.small(), .colour = ui.theme().ink, .stand = Stand::middle};
    look.most_lines = std::max(1, static_cast<int>(area.h / (look.size * 1.36F)));
    Words const written{words, idea.language};
    ui.write(area, written, fitting(ui, written, look, area, m.mm(4.6F)));
}

void touch(Board& board, Id const& id) {
    auto const& chosen = board.view.chosen;
    if (chosen && *chosen != id)
        board.actions.push_back(session::MergeIdeas{*chosen, id});
    else
        board.actions.push_back(session::ChooseIdea{id});
}

// Let go on a card's middle an idea becomes a part of it; nearer to the edge it
// goes where the card is.
void note_middle(Board& board, Rect const& cell, Id const& id, std::string const& name) {
    if (!board.may) return;
    board.ui.note({.key = "onto." + to_hex(id),
                   .name = name,
                   .droppable = true,
                   .rect = cell.middle(cell.w * 0.7F, cell.h * 0.5F)});
}

void draw_card(Board& board, Rect const& cell, Id const& id) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    std::string const key = "idea." + to_hex(id);
    Element element{.key = key,
                    .role = Role::card,
                    .name = words_or_sign(board, id),
                    .value = value_of_card(board, id),
                    .selected = board.view.chosen == id,
                    .draggable = board.may,
                    .rect = cell};
    bool const is_chosen = element.selected;
    std::string const name = element.name;
    if (!board.may)
        ui.note(std::move(element));
    else if (ui.press(std::move(element)))
        touch(board, id);
    if (board.carried && board.carried->key == key) {
        ui.outline(cell, ui.theme().faint, m.line(), m.button_corner());
        return;
    }
    note_middle(board, cell, id, name);
    bool const held = board.may && ui.held(key, cell);
    bool const welcomes = is_over(board, "onto." + to_hex(id));
    Theme const& theme = ui.theme();
    draw_face(board, cell, id,
              held || welcomes ? theme.current
              : is_chosen      ? theme.chosen
                               : theme.surface);
    bool const loud = is_chosen || welcomes || held;
    ui.outline(cell, loud ? theme.act : theme.border, loud ? m.thick_line() : m.line(),
               m.button_corner());
}

// --- Pages -------------------------------------------------------------------

void draw_pager(Board& board, Rect row, Id const& theme, int page, int pages) {
    Ui& ui = board.ui;
    std::string const key = "page." + to_hex(theme);
    float const width = std::min(row.w * 0.36F, ui.metrics().mm(24));
    if (button(ui, row.cut_start(width),
               {.key = key + ".previous",
                .icon = Icon::up,
                .name = ui.say("wall.up"),
                .enabled = page > 0}))
        board.actions.push_back(session::ShowColumn{theme, page - 1});
    if (button(ui, row.cut_end(width),
               {.key = key + ".next",
                .icon = Icon::down,
                .name = ui.say("wall.down"),
                .enabled = page + 1 < pages}))
        board.actions.push_back(session::ShowColumn{theme, page + 1});
    std::string const where =
        text::number(ui.language(), page + 1) + "/" + text::number(ui.language(), pages);
    ui.write(row, {where, "en"},
             {.size = ui.metrics().small(),
              .colour = ui.theme().ink_soft,
              .align = text::Align::center,
              .stand = Stand::middle});
}

void draw_ideas(Board& board, Rect area, Id const& theme, std::vector<Id> const& ideas,
                int columns) {
    auto const& m = board.ui.metrics();
    float const gap = m.mm(2.5F), height = card_height(m);
    auto const rows_in = [&](Rect const& rect) {
        return std::max(1, static_cast<int>((rect.h + gap) / (height + gap)));
    };
    auto const all = static_cast<int>(ideas.size());
    int rows = rows_in(area), page = 0;
    if (all > rows * columns) {
        Rect const row = area.cut_bottom(m.mm(12.7F));
        area.cut_bottom(gap);
        rows = rows_in(area);
        int const pages = (all + rows * columns - 1) / (rows * columns);
        auto const wanted = board.view.pages.find(theme);
        page = wanted == board.view.pages.end() ? 0 : std::min(wanted->second, pages - 1);
        draw_pager(board, row, theme, page, pages);
    }
    area.h = static_cast<float>(rows) * (height + gap) - gap;
    int const first = page * rows * columns;
    for (int i = first; i < std::min(all, first + rows * columns); ++i)
        draw_card(board, area.cell(i - first, columns, rows, gap),
                  ideas[static_cast<std::size_t>(i)]);
}

// --- Heads -------------------------------------------------------------------

struct Head {
    std::string key;
    std::string pictogram;
    Words title;
    std::size_t count;
    bool editable;  ///< its name can be changed
};

// Gives whether it was pressed.
bool draw_head(Board& board, Rect area, Head const& head, bool pressable) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    Element element{.key = head.key,
                    .role = pressable ? Role::button : Role::heading,
                    .name = head.title.text,
                    .value = std::to_string(head.count),
                    .rect = area};
    bool pressed = false;
    if (pressable)
        pressed = ui.press(std::move(element));
    else
        ui.note(std::move(element));
    bool const held = pressable && ui.held(head.key, area);
    if (held) ui.fill(area, ui.theme().current, m.button_corner());
    if (pressable && board.view.chosen) draw_welcome(board, area, head.key);
    area = area.inset(m.mm(1.5F), 0);
    if (!head.pictogram.empty()) {
        ui.pictogram(area.cut_start(std::min(area.h, m.mm(m.compact() ? 8.F : 13.F))),
                     head.pictogram);
        area.cut_start(m.mm(1.5F));
    }
    if (head.editable && pressable) {
        float const size = m.small();
        ui.icon(area.cut_end(size), Icon::edit, ui.theme().ink_soft);
        area.cut_end(m.mm(1));
    }
    std::string const count = text::number(ui.language(), static_cast<std::int64_t>(head.count));
    Look figure{.size = m.small(),
                .colour = ui.theme().ink_soft,
                .align = text::Align::end,
                .stand = Stand::middle};
    float const width = ui.measure({count, ""}, figure).width + m.mm(1);
    ui.write(area.cut_end(width), {count, ""}, figure);
    Look look{.size = m.body(),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 2};
    ui.write(area, head.title, fitting(ui, head.title, look, area, m.mm(4.6F)));
    return pressed;
}

float head_height(Metrics const& m) {
    return std::max(m.target(), m.body() * 2.3F);
}

}  // namespace

void draw_welcome(Board& board, Rect const& rect, std::string const& key) {
    auto const& m = board.ui.metrics();
    bool const loud = is_over(board, key);
    board.ui.outline(rect, board.ui.theme().act, loud ? m.thick_line() : m.line(),
                     m.button_corner());
}

std::string whole_words(Board const& board, Id const& idea) {
    std::string words = words_or_sign(board, idea);
    if (auto const parts = board.groups.parts.find(idea); parts != board.groups.parts.end())
        for (Id const& part : parts->second)
            words = board.ui.say("grouping.and",
                                 {{"one", words}, {"other", words_or_sign(board, part)}});
    return words;
}

void draw_theme(Board& board, Rect area, session::Theme const& theme) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    auto const title = session::title_of(board.state.record, theme, ui.language());
    std::string const key = "column." + to_hex(theme.id);
    ui.note({.key = key, .name = title.text, .droppable = board.may, .rect = area});
    ui.fill(area, is_over(board, key) ? ui.theme().current : ui.theme().sunken, m.corner());
    if (is_over(board, key)) ui.outline(area, ui.theme().act, m.thick_line(), m.corner());
    area = area.inset(m.mm(m.compact() ? 2.F : 3.F));
    auto const& chosen = board.view.chosen;
    Head const head{"theme." + to_hex(theme.id),
                    theme.pictogram,
                    {title.text, title.language},
                    theme.ideas.size(),
                    !chosen};
    if (draw_head(board, area.cut_top(head_height(m)), head, board.may)) {
        if (chosen)
            board.actions.push_back(session::MoveIdea{*chosen, theme.id});
        else
            board.actions.push_back(session::NameTheme{theme.id});
    }
    area.cut_top(m.mm(2.5F));
    draw_ideas(board, area, theme.id, theme.ideas, 1);
}

void draw_tray(Board& board, Rect area, int columns) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    auto const& loose = board.groups.loose;
    auto const& chosen = board.view.chosen;
    ui.note({.key = "tray", .name = ui.say("grouping.tray"), .droppable = board.may, .rect = area});
    bool const over = is_over(board, "tray");
    if (over) ui.fill(area, ui.theme().current, m.corner());
    ui.outline(area, over ? ui.theme().act : ui.theme().faint, m.line(), m.corner());
    area = area.inset(m.mm(m.compact() ? 2.F : 3.F));
    bool const from_theme = chosen && std::ranges::find(loose, *chosen) == loose.end();
    Head const head{"tray.head", {}, {ui.say("grouping.tray"), ""}, loose.size(), false};
    if (draw_head(board, area.cut_top(head_height(m)), head, board.may && from_theme))
        board.actions.push_back(session::MoveIdea{*chosen, {}});
    area.cut_top(m.mm(2.5F));
    draw_ideas(board, area, {}, loose, columns);
}

void draw_carried(Board& board) {
    if (!board.carried || !board.carried->key.starts_with("idea.")) return;
    auto const id = id_from_hex(board.carried->key.substr(5));
    if (!id || !board.state.record.ideas.contains(*id)) return;
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    Rect const& rect = board.carried->rect;
    draw_face(board, rect, *id, ui.theme().chosen);
    ui.outline(rect, ui.theme().act, m.thick_line(), m.button_corner());
    if (!board.carried->over.starts_with("onto.")) return;
    float const radius = m.mm(6);
    Point const corner{rect.x, rect.y};
    ui.disc(corner, radius, ui.theme().act);
    ui.icon(Rect{corner.x - radius, corner.y - radius, 2 * radius, 2 * radius}.inset(m.mm(2)),
            Icon::merge, ui.theme().on_act);
}

}  // namespace jemaa::screens
