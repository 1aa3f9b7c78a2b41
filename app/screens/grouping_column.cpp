#include "screens/grouping_column.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

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

// The count and, where the name can be changed, a pencil: cut off the end.
void draw_head_signs(Ui& ui, Rect& area, std::size_t ideas, bool pencil) {
    auto const& m = ui.metrics();
    if (pencil) {
        ui.icon(area.cut_end(m.small()), Icon::edit, ui.theme().ink_soft);
        area.cut_end(m.mm(1));
    }
    std::string const count = text::number(ui.language(), static_cast<std::int64_t>(ideas));
    Look const figure{.size = m.small(),
                      .colour = ui.theme().ink_soft,
                      .align = text::Align::end,
                      .stand = Stand::middle};
    float const width = ui.measure({count, ""}, figure).width + m.mm(1);
    ui.write(area.cut_end(width), {count, ""}, figure);
}

void draw_head_words(Ui& ui, Rect area, Head const& head) {
    auto const& m = ui.metrics();
    Look const least{.size = m.least(), .weight = text::Weight::bold};
    float const sign = std::min(area.h, m.mm(m.compact() ? 8.F : 13.F)), gap = m.mm(1.5F);
    Rect const beside{area.x, area.y, area.w - sign - gap, area.h};
    if (!head.pictogram.empty() && fits(ui, head.title, least, beside)) {
        ui.pictogram(area.cut_start(sign), head.pictogram);
        area.cut_start(gap);
    }
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 2};
    ui.write(area, head.title, look);
}

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
    if (pressable && ui.held(head.key, area)) ui.fill(area, ui.theme().current, m.button_corner());
    if (pressable && board.view.chosen) draw_welcome(board, area, head.key);
    area = area.inset(m.mm(m.compact() ? 1.5F : 3.F), 0);
    draw_head_signs(ui, area, head.count, head.editable && pressable);
    draw_head_words(ui, area, head);
    return pressed;
}

float head_height(Metrics const& m) {
    return std::max(m.target(), m.body() * 2.3F);
}

}  // namespace

void draw_theme(Board& board, Rect area, session::Theme const& theme) {
    Ui& ui = board.ui;
    auto const& m = ui.metrics();
    auto const title = session::title_of(board.state.record, theme, ui.language());
    std::string const key = "column." + to_hex(theme.id);
    ui.note({.key = key, .name = title.text, .droppable = board.may, .rect = area});
    ui.fill(area, is_over(board, key) ? ui.theme().current : ui.theme().sunken, m.corner());
    if (is_over(board, key)) ui.outline(area, ui.theme().act, ui.chosen_line(), m.corner());
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

}  // namespace jemaa::screens
