#include <algorithm>

#include "screens/follow_up_parts.h"
#include "screens/frame.h"
#include "ui/fitting.h"
#include "ui/scrolled.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_label(Ui& ui, Rect& area, std::string const& words) {
    Look const look{.size = ui.metrics().small(), .colour = ui.theme().ink_soft, .most_lines = 1};
    area.cut_top(ui.write(area, {words, ""}, look) + ui.metrics().mm(2));
}

void draw_statement(LocalizedText const& statement, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    Words const words = words_in(statement, ui);
    ui.fill(area, ui.theme().surface, m.corner());
    ui.outline(area, ui.theme().border, m.line(), m.corner());
    ui.note({.key = "statement", .role = Role::text, .name = words.text, .rect = area});
    area = area.inset(m.mm(m.compact() ? 4.F : 8.F), m.mm(m.compact() ? 3.F : 6.F));
    draw_label(ui, area, ui.say("follow_up.statement"));
    Look const look{.size = m.title(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 14};
    ui.write(area, words, fitting(ui, words, look, area));
}

void draw_line(session::Line const& line, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    std::string const& title = line.title.in(ui.language());
    ui.note({.key = "line." + to_hex(line.id), .role = Role::text, .name = title, .rect = row});
    ui.fill(row, ui.theme().surface, m.mm(2));
    ui.outline(row, ui.theme().border, m.line(), m.mm(2));
    row = row.inset(m.mm(3), m.mm(1.5F));
    ui.pictogram(row.cut_start(std::min(row.h, m.mm(16))), line.pictogram);
    row.cut_start(m.mm(3));
    Words const words{text::isolated(title), ""};
    Look const look{.size = m.body(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 2};
    ui.write(row, words, fitting(ui, words, look, row));
}

void draw_lines(std::vector<session::Line> const& lines, Ui& ui, Rect area) {
    auto const& m = ui.metrics();
    draw_label(ui, area, ui.say("follow_up.lines"));
    float const gap = m.mm(2.5F);
    float const height = std::max(m.mm(17), m.body() * 2.8F + m.mm(3));
    float const content = static_cast<float>(lines.size()) * (height + gap) - gap;
    scrolled(ui, "decided", area, content, (height + gap) * 2, [&](Rect all) {
        for (auto const& line : lines) {
            Rect const row = all.cut_top(height);
            all.cut_top(gap);
            if (row.bottom() > area.y && row.y < area.bottom()) draw_line(line, ui, row);
        }
    });
}

}  // namespace

void draw_decided(session::State const& state, session::FollowUpView const& view, Ui& ui,
                  Rect area) {
    auto const statement = session::earlier_statement(state);
    auto const lines = session::followed_lines(state, view);
    if (statement.empty() && lines.empty())
        return ui.pictogram(area.middle(area.w, area.h * 0.5F), "🗂️");
    if (!statement.empty()) {
        float const share = lines.empty() ? 1.F : 0.46F;
        draw_statement(statement, ui, area.cut_start(area.w * share));
        area.cut_start(ui.metrics().gap());
    }
    if (!lines.empty()) draw_lines(lines, ui, area);
}

}  // namespace jemaa::screens
