#include "screens/frame.h"
#include "screens/screens.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

void draw_invite(session::State const& state, Ui& ui, Actions& actions) {
    Frame const frame{.back = back_command(ui),
                      .primary = primary_command("start", ui.say("invite.start"), Icon::forward,
                                                 session::GoOn{})};
    Rect area = draw_frame(state, ui, frame, actions).content;
    auto const& step = step_of(state);
    draw_heading(ui, area, step.prompt.in(state.language), "");
    auto const* vote = std::get_if<agenda::Vote>(&step.kind);
    if (!vote) return;
    ChoiceCard const cards[] = {
        {.key = "invite.dots",
         .pictogram = "🟤",
         .title = {ui.say_n("invite.dots", vote->dots), ""},
         .text = {ui.say_n("invite.most", vote->per_option), ""},
         .pressable = false},
        {.key = "invite.secret",
         .pictogram = "🤫",
         .title = {ui.say("invite.secret"), ""},
         .text = {ui.say("invite.secret.text"), ""},
         .pressable = false},
        {.key = "invite.hidden",
         .pictogram = "📦",
         .title = {ui.say("invite.hidden"), ""},
         .text = {ui.say("invite.hidden.text"), ""},
         .pressable = false},
    };
    for (int i = 0; i < 3; ++i) choice_card(ui, area.cell(i, 3, 1, ui.metrics().gap()), cards[i]);
}

}  // namespace jemaa::screens
