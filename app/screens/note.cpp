#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/typing.h"

namespace jemaa::screens {

using namespace ui;

void draw_note(session::State const& state, session::NoteEntry const& entry, Ui& ui,
               Actions& actions) {
    Frame const frame{
        .back = back_command(ui),
        .primary = primary_command("save", ui.say("note.save"), Icon::save, session::SaveNote{})};
    Areas areas = draw_frame(state, ui, frame, actions);
    int const at = agenda::find_step(*state.agenda, entry.step);
    auto const& step = state.agenda->steps.at(static_cast<std::size_t>(std::max(0, at)));
    draw_dense_heading(ui, areas, ui.say("note.title", {{"step", step.title.in(state.language)}}),
                       "");
    draw_typing(state, entry, ui, areas.content,
                {.key = "note.text", .name = ui.say("more.note"), .hint = ui.say("note.hint")},
                actions);
}

}  // namespace jemaa::screens
