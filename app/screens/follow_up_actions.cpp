#include <algorithm>

#include "screens/follow_up_parts.h"
#include "screens/plan_parts.h"
#include "ui/scrolled.h"

namespace jemaa::screens {

using namespace ui;
using session::FollowedAction;
using session::Progress;

namespace {

struct Row {
    session::Line const* line = nullptr;
    FollowedAction const* action = nullptr;  ///< else the head of the line
};

std::vector<Row> rows_of(std::vector<session::Line> const& lines,
                         std::vector<FollowedAction> const& actions) {
    std::vector<Row> rows;
    for (auto const& line : lines) {
        auto const of_line = [&](FollowedAction const& a) { return a.planned.line == line.id; };
        if (std::ranges::none_of(actions, of_line)) continue;
        rows.push_back({&line, nullptr});
        for (auto const& action : actions)
            if (of_line(action)) rows.push_back({&line, &action});
    }
    return rows;
}

// How many are so far, as a figure and as a share of all.
void draw_total(Progress progress, int count, int all, Ui& ui, Rect cell) {
    auto const& m = ui.metrics();
    auto const& look = look_of(progress);
    ui.note({.key = "total." + std::string(session::name_of(progress)),
             .role = Role::meter,
             .name = progress_words(progress, ui),
             .value = text::number(ui.language(), count),
             .rect = cell});
    ui.fill(cell, ui.theme().surface, m.mm(2));
    ui.outline(cell, ui.theme().border, m.line(), m.mm(2));
    Rect bar = cell.inset(m.mm(3), 0);
    bar = {bar.x, bar.bottom() - m.mm(4), bar.w, m.mm(1.8F)};
    ui.fill(bar, ui.theme().sunken, bar.h / 2);
    if (count > 0)
        ui.fill({bar.x, bar.y, bar.w * static_cast<float>(count) / static_cast<float>(all), bar.h},
                ui.theme().*look.ink, bar.h / 2);
    Rect row = cell.inset(m.mm(3), m.mm(1));
    row.h -= m.mm(4);
    ui.pictogram(row.cut_start(std::min(row.h, m.mm(12))), look.pictogram);
    row.cut_start(m.mm(2));
    Look const figure{.size = m.strong(),
                      .colour = ui.theme().ink,
                      .weight = text::Weight::bold,
                      .align = text::Align::end,
                      .stand = Stand::middle,
                      .most_lines = 1};
    std::string const number = text::number(ui.language(), count);
    ui.write(row.cut_end(ui.measure({number, ""}, figure).width + 2), {number, ""}, figure);
    row.cut_end(m.mm(2));
    draw_progress_words(progress, ui, row);
}

void draw_totals(std::vector<FollowedAction> const& actions, Ui& ui, Rect area) {
    auto const totals = session::totals_of(actions);
    auto const all = static_cast<int>(actions.size());
    int const counts[] = {totals.done, totals.under_way, totals.not_started};
    Progress const order[] = {Progress::done, Progress::under_way, Progress::not_started};
    for (int i = 0; i < 3; ++i)
        draw_total(order[i], counts[i], all, ui, area.cell(i, 3, 1, ui.metrics().mm(3)));
}

void draw_line_head(session::Line const& line, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    std::string const& title = line.title.in(ui.language());
    ui.note({.key = "line." + to_hex(line.id), .role = Role::heading, .name = title, .rect = row});
    row = row.inset(m.mm(2), m.mm(0.5F));
    ui.pictogram(row.cut_start(row.h), line.pictogram);
    row.cut_start(m.mm(3));
    write_fitting(ui, row, title,
                  {.size = m.body(),
                   .colour = ui.theme().ink,
                   .weight = text::Weight::bold,
                   .stand = Stand::middle,
                   .most_lines = 1});
}

// Who and when, or what was remarked since.
std::string second_line(agenda::Plan const& plan, FollowedAction const& action, Ui const& ui) {
    if (!action.remark.empty()) return "💬 " + text::isolated(action.remark);
    std::string words = people_words(plan, action.planned, ui);
    std::string const period = period_words(action.planned, ui);
    if (words.empty() || period.empty()) return words + period;
    return text::isolated(words) + " · " + period;
}

void draw_cells(agenda::Plan const& plan, FollowedAction const& action, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    float const all = row.w;
    ui.pictogram(row.cut_start(std::min(row.h, m.mm(14))), pictogram_of(plan, action.planned));
    row.cut_start(m.mm(3));
    Rect state = row.cut_end(all * (m.compact() ? 0.3F : 0.25F));
    row.cut_end(m.mm(3));
    ui.pictogram(state.cut_start(std::min(state.h, m.mm(12))), look_of(action.progress).pictogram);
    state.cut_start(m.mm(2));
    Look const soft{
        .size = m.small(), .colour = ui.theme().ink_soft, .stand = Stand::middle, .most_lines = 1};
    if (!action.carried_on.is_nil()) {
        Rect lower = state;
        lower.y += state.h * 0.55F;
        lower.h = state.h * 0.45F;
        write_fitting(ui, lower, "🔁 " + ui.say("follow_up.carried_on"), soft);
        state.h *= 0.55F;
    }
    draw_progress_words(action.progress, ui, state);
    std::string const lower = second_line(plan, action, ui);
    Look const title{.size = m.body(),
                     .colour = ui.theme().ink,
                     .weight = text::Weight::bold,
                     .stand = Stand::middle,
                     .most_lines = lower.empty() ? 2 : 1};
    if (!lower.empty()) {
        Rect const upper = row.cut_top(row.h * 0.55F);
        write_fitting(ui, upper, title_of(plan, action.planned, ui), title);
        return write_fitting(ui, row, lower, soft);
    }
    write_fitting(ui, row, title_of(plan, action.planned, ui), title);
}

void draw_action(session::State const& state, session::FollowUpView const& view,
                 FollowedAction const& action, Ui& ui, Rect const& row, Actions& actions) {
    auto const& m = ui.metrics();
    auto const& plan = *session::earlier_plan(state);
    std::string const key = "action." + to_hex(action.planned.id);
    bool const editable = session::can_set_progress(state, view.step);
    Element element{.key = key,
                    .role = Role::card,
                    .name = title_of(plan, action.planned, ui),
                    .value = progress_words(action.progress, ui),
                    .rect = row};
    if (!editable)
        ui.note(std::move(element));
    else if (ui.press(std::move(element)))
        actions.push_back(session::OpenProgress{action.planned.id});
    bool const held = editable && ui.held(key, row);
    ui.fill(row, held ? ui.theme().current : ui.theme().surface, m.mm(2));
    ui.outline(row, held ? ui.theme().act : ui.theme().border, m.line(), m.mm(2));
    draw_cells(plan, action, ui, row.inset(m.mm(3), m.mm(1)));
}

}  // namespace

void draw_followed_actions(session::State const& state, session::FollowUpView const& view, Ui& ui,
                           Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    auto const followed = session::followed_actions(state);
    auto const lines = session::followed_lines(state, view);
    draw_totals(followed, ui, area.cut_top(std::max(m.mm(20), m.body() * 1.6F + m.mm(9))));
    area.cut_top(m.mm(3));
    auto const rows = rows_of(lines, followed);
    float const gap = m.mm(2.5F), head = std::max(m.mm(11), m.body() * 1.6F);
    float const height = std::max(m.mm(20), m.body() * 1.4F + m.small() * 1.4F + m.mm(7));
    auto const height_of = [&](Row const& row) { return row.action ? height : head; };
    float content = -gap;
    for (auto const& row : rows) content += height_of(row) + gap;
    scrolled(ui, "followed", area, content, (height + gap) * 3, [&](Rect all) {
        for (auto const& row : rows) {
            Rect const place = all.cut_top(height_of(row));
            all.cut_top(gap);
            if (place.bottom() <= area.y || place.y >= area.bottom()) continue;
            if (row.action)
                draw_action(state, view, *row.action, ui, place, actions);
            else
                draw_line_head(*row.line, ui, place);
        }
    });
}

}  // namespace jemaa::screens
