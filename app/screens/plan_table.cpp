#include <algorithm>

#include "screens/plan_parts.h"
#include "ui/button.h"
#include "ui/fitting.h"
#include "ui/scrolled.h"

namespace jemaa::screens {

using namespace ui;
using session::PlannedAction;

namespace {

struct Row {
    session::Line const* line = nullptr;
    PlannedAction const* action = nullptr;  ///< else the head of the line
};

std::vector<Row> rows_of(ShownPlan const& shown) {
    std::vector<Row> rows;
    for (auto const& line : shown.lines) {
        rows.push_back({&line, nullptr});
        for (auto const& action : shown.actions)
            if (action.line == line.id) rows.push_back({&line, &action});
    }
    return rows;
}

// Two lines of words, the second one softer.
void write_pair(Ui& ui, Rect cell, std::string const& upper, std::string const& lower) {
    auto const& m = ui.metrics();
    Look first{.size = m.body(),
               .colour = ui.theme().ink,
               .weight = text::Weight::bold,
               .stand = Stand::middle,
               .most_lines = lower.empty() ? 2 : 1};
    Look const second{
        .size = m.small(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    if (lower.empty()) return write_fitting(ui, cell, upper, first);
    cell = cell.inset(0, m.mm(0.5F));
    write_fitting(ui, cell.cut_top(cell.h * 0.55F), upper, first);
    write_fitting(ui, cell, lower, second);
}

void draw_line_head(ShownPlan const& shown, session::Line const& line, Ui& ui, Rect row,
                    Rect const& view, Actions& actions) {
    auto const& m = ui.metrics();
    std::string const& title = line.title.in(ui.language());
    auto const totals = session::totals_of(shown.actions);
    auto const sum = totals.by_line.find(line.id);
    std::string const amount =
        amount_words(sum == totals.by_line.end() ? 0 : sum->second, shown.plan.currency, ui);
    ui.note({.key = "line." + to_hex(line.id),
             .role = Role::heading,
             .name = title,
             .value = amount,
             .rect = row});
    ui.fill(row, ui.theme().sunken, m.mm(2));
    row = row.inset(m.mm(2), m.mm(1));
    float const side = std::min(row.h, m.target());
    if (shown.editable) {
        Button const add{.key = "add." + to_hex(line.id),
                         .label = m.compact() ? "" : ui.say("plan.add_action"),
                         .icon = Icon::plus,
                         .name = ui.say("plan.add_action")};
        Rect const end = row.cut_end(button_width(ui, add));
        Rect const place = end.middle(end.w, side);
        if (!place.intersect(view).empty() && button(ui, place, add))
            actions.push_back(session::AddAction{line.id});
        row.cut_end(m.mm(3));
    }
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 2};
    Look figure = look;
    figure.align = text::Align::end;
    figure.most_lines = 1;
    if (!amount.empty())
        ui.write(row.cut_end(ui.measure({amount, ""}, figure).width + 2), {amount, ""}, figure);
    row.cut_end(m.mm(3));
    ui.pictogram(row.cut_start(row.h * 0.8F), line.pictogram);
    row.cut_start(m.mm(3));
    write_fitting(ui, row, title, look);
}

std::string spoken(ShownPlan const& shown, PlannedAction const& action, Ui const& ui) {
    std::string words;
    for (auto const& part :
         {people_words(shown.plan, action, ui), period_words(action, ui),
          amount_words(action.cost, shown.plan.currency, ui), action.indicator, action.baseline})
        if (!part.empty()) words += (words.empty() ? "" : ", ") + part;
    return words;
}

void draw_cells(ShownPlan const& shown, PlannedAction const& action, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    float const all = row.w, gap = m.mm(3);
    bool const wide = !m.compact();
    ui.pictogram(row.cut_start(std::min(row.h, m.mm(14))), pictogram_of(shown.plan, action));
    row.cut_start(gap);
    auto const* payer = choice_named(shown.plan.payers, action.payer);
    if (wide) {
        Look const look{.size = m.small(),
                        .colour = ui.theme().ink_soft,
                        .stand = Stand::middle,
                        .most_lines = 2};
        write_fitting(ui, row.cut_end(all * 0.2F), action.indicator, look);
        row.cut_end(gap);
    }
    write_pair(ui, row.cut_end(all * (wide ? 0.17F : 0.22F)),
               amount_words(action.cost, shown.plan.currency, ui),
               payer ? payer->title.in(ui.language()) : std::string());
    row.cut_end(gap);
    Look const period{
        .size = m.small(), .colour = ui.theme().ink, .stand = Stand::middle, .most_lines = 2};
    write_fitting(ui, row.cut_end(all * (wide ? 0.17F : 0.22F)), period_words(action, ui), period);
    row.cut_end(gap);
    write_pair(ui, row, title_of(shown.plan, action, ui),
               wide ? people_words(shown.plan, action, ui) : std::string());
}

void draw_action(ShownPlan const& shown, PlannedAction const& action, Ui& ui, Rect const& row,
                 Actions& actions) {
    auto const& m = ui.metrics();
    std::string const key = "action." + to_hex(action.id);
    Element element{.key = key,
                    .role = Role::card,
                    .name = title_of(shown.plan, action, ui),
                    .value = spoken(shown, action, ui),
                    .rect = row};
    if (!shown.editable)
        ui.note(std::move(element));
    else if (ui.press(std::move(element)))
        actions.push_back(session::OpenItem{action.id});
    bool const held = shown.editable && ui.held(key, row);
    ui.fill(row, held ? ui.theme().current : ui.theme().surface, m.mm(2));
    ui.outline(row, held ? ui.theme().act : ui.theme().border, m.line(), m.mm(2));
    draw_cells(shown, action, ui, row.inset(m.mm(3), m.mm(1)));
}

}  // namespace

void draw_plan_table(ShownPlan const& shown, Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    auto const rows = rows_of(shown);
    float const gap = m.mm(2.5F);
    float const height = std::max(m.mm(17), m.body() * 1.4F + m.small() * 1.4F + m.mm(4));
    float const content = static_cast<float>(rows.size()) * (height + gap) - gap;
    scrolled(ui, "plan", area, content, (height + gap) * 3, [&](Rect all) {
        for (auto const& row : rows) {
            Rect const place = all.cut_top(height);
            all.cut_top(gap);
            if (place.bottom() <= area.y || place.y >= area.bottom()) continue;
            if (row.action)
                draw_action(shown, *row.action, ui, place, actions);
            else
                draw_line_head(shown, *row.line, ui, place, area, actions);
        }
    });
}

}  // namespace jemaa::screens
