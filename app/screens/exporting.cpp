#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/targets.h"

namespace jemaa::screens {

using namespace ui;

void draw_exporting(session::State const& state, session::Exporting const& exporting, Ui& ui,
                    Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{.back = back_command(ui)};
    Rect area = draw_frame(state, ui, frame, actions).content;
    draw_heading(ui, area, ui.say("export.title"), ui.say("export.text"));
    Writing const writing{exporting.busy, exporting.written, exporting.error};
    Rect below = area;
    auto const& targets = exporting.targets;
    if (targets.empty()) return draw_outcome(ui, below, writing);
    area.h = std::min(area.h * 0.62F, static_cast<float>(target_rows(targets.size())) * m.mm(62));
    below.cut_top(area.h + m.gap());
    draw_outcome(ui, below.cut_top(m.mm(32)), writing);
    int const pressed = draw_targets(ui, area, targets, !exporting.busy);
    if (pressed >= 0)
        actions.push_back(session::ExportTo{targets[static_cast<std::size_t>(pressed)].folder});
}

}  // namespace jemaa::screens
