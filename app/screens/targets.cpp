#include "screens/targets.h"

#include <algorithm>

#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

namespace {

int columns_of(std::size_t targets) {
    return std::clamp(static_cast<int>(targets), 1, 3);
}

}  // namespace

int target_rows(std::size_t targets) {
    int const columns = columns_of(targets);
    return (static_cast<int>(targets) + columns - 1) / columns;
}

int draw_targets(Ui& ui, Rect const& area, std::vector<session::ExportTarget> const& targets,
                 bool enabled) {
    int pressed = -1;
    int const columns = columns_of(targets.size()), rows = target_rows(targets.size());
    for (int i = 0; i < static_cast<int>(targets.size()); ++i) {
        auto const& target = targets[static_cast<std::size_t>(i)];
        bool const here = target.label.empty();
        auto const card =
            choice_card(ui, area.cell(i, columns, rows, ui.metrics().gap()),
                        {.key = "target." + std::to_string(i),
                         .pictogram = here ? "🖥️" : "💾",
                         .title = {here ? ui.say("export.here") : text::isolated(target.label), ""},
                         .text = {target.folder, "en"},
                         .enabled = enabled});
        if (card.pressed) pressed = i;
    }
    return pressed;
}

void draw_outcome(Ui& ui, Rect row, Writing const& writing) {
    auto const& m = ui.metrics();
    std::string words;
    bool const failed = writing.error.has_value();
    if (failed)
        words = ui.say("error." + std::string(name_of(writing.error->code)),
                       {{"where", writing.error->where}, {"detail", writing.error->detail}});
    else if (!writing.written.empty())
        words = ui.say("export.written", {{"where", writing.written}});
    else if (writing.busy)
        words = ui.say("export.busy");
    if (words.empty()) return;
    Colour const ink = failed ? ui.theme().danger : ui.theme().good;
    ui.note({.key = failed ? "export.failed" : "export.done",
             .role = Role::text,
             .name = words,
             .rect = row});
    ui.icon(row.cut_start(m.mm(12)), failed ? Icon::warning : Icon::check, ink);
    row.cut_start(m.mm(3));
    Look const look{.size = m.body(), .colour = ink, .stand = Stand::middle, .most_lines = 4};
    ui.write(row, {words, ""}, look);
}

}  // namespace jemaa::screens
