#include "base/utf8.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/typing.h"
#include "session/record.h"

namespace jemaa::screens {

using namespace ui;

void draw_idea_words(session::State const& state, session::IdeaWords const& entry, Ui& ui,
                     Actions& actions) {
    auto const idea = state.record.ideas.find(entry.wall.chosen.value_or(Id{}));
    if (idea == state.record.ideas.end()) return;
    auto const words = session::words_of(state.record, idea->second);
    Frame frame{.back = back_command(ui),
                .primary = primary_command("keep", ui.say("clarify.keep"), Icon::check,
                                           session::KeepWords{})};
    std::string const typed(trimmed(entry.text));
    frame.primary->button.enabled = !typed.empty() && typed != words;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(ui, areas, ui.say("clarify.title"), ui.say("clarify.text"));
    draw_typing(state, entry, ui, areas.content,
                {.key = "idea.words",
                 .name = ui.say("idea.field"),
                 .hint = ui.say("idea.hint"),
                 .pictogram = idea->second.pictogram},
                actions);
}

}  // namespace jemaa::screens
