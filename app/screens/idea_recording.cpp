#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/take.h"

namespace jemaa::screens {

using namespace ui;

void draw_idea_recording(session::State const& state, session::IdeaRecording const& recording,
                         Ui& ui, Actions& actions) {
    using Phase = session::Take::Phase;
    auto const& take = recording.take;
    Frame frame{
        .back = back_command(ui),
        .primary = primary_command("keep", ui.say("take.keep"), Icon::check, session::KeepTake{})};
    frame.primary->button.enabled = take.phase == Phase::recorded;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, step_of(state).prompt.in(state.language), "");
    std::vector<Command> again;
    if (take.phase == Phase::recorded)
        again.push_back({{.key = "take.again", .label = ui.say("take.again"), .icon = Icon::again},
                         session::StartTake{}});
    if (!again.empty()) draw_command_row(ui, areas.middle, again, actions);
    draw_take(state, take, ui, areas.content, actions);
}

}  // namespace jemaa::screens
