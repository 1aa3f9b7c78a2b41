#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_outcome(session::Exporting const& exporting, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    std::string words;
    bool const failed = exporting.error.has_value();
    if (failed)
        words = ui.say("error." + std::string(name_of(exporting.error->code)),
                       {{"where", exporting.error->where}, {"detail", exporting.error->detail}});
    else if (!exporting.written.empty())
        words = ui.say("export.written", {{"where", exporting.written}});
    else if (exporting.busy)
        words = ui.say("export.busy");
    if (words.empty()) return;
    Colour const ink = failed ? ui.theme().danger : ui.theme().good;
    ui.note({.key = failed ? "export.failed" : "export.done",
             .role = Role::text,
             .name = words,
             .rect = row});
    ui.icon(row.cut_start(m.mm(12)), failed ? Icon::warning : Icon::check, ink);
    row.cut_start(m.mm(3));
    ui.write(row, {words, ""},
             {.size = m.body(), .colour = ink, .stand = Stand::middle, .most_lines = 4});
}

}  // namespace

void draw_exporting(session::State const& state, session::Exporting const& exporting, Ui& ui,
                    Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui)};
    Rect area = draw_frame(state, ui, frame, actions).content;
    draw_heading(ui, area, ui.say("export.title"), ui.say("export.text"));
    Rect below = area;
    auto const count = static_cast<int>(exporting.targets.size());
    if (count == 0) return draw_outcome(exporting, ui, below);
    int const columns = std::min(count, 3), rows = (count + columns - 1) / columns;
    area.h = std::min(area.h * 0.62F, static_cast<float>(rows) * m.mm(62));
    below.cut_top(area.h + m.gap());
    draw_outcome(exporting, ui, below.cut_top(m.mm(32)));
    for (int i = 0; i < count; ++i) {
        auto const& target = exporting.targets[static_cast<std::size_t>(i)];
        bool const here = target.label.empty();
        auto const card =
            choice_card(ui, area.cell(i, columns, rows, m.gap()),
                        {.key = "target." + std::to_string(i),
                         .pictogram = here ? "🖥️" : "💾",
                         .title = {here ? ui.say("export.here") : text::isolated(target.label), ""},
                         .text = {target.folder, "en"},
                         .enabled = !exporting.busy});
        if (card.pressed) actions.push_back(session::ExportTo{target.folder});
    }
}

}  // namespace jemaa::screens
