#include "screens/frame.h"
#include "screens/screens.h"

namespace jemaa::screens {

using namespace ui;

namespace {

void draw_confirmation(Ui& ui, Rect area, std::string const& title, std::string const& sentence) {
    auto const& m = ui.metrics();
    area = area.middle(std::min(area.w, m.mm(330)), area.h);
    Rect const sign = area.cut_top(area.h * 0.48F);
    float const radius = std::min(sign.w, sign.h) * 0.36F;
    Point const centre{sign.x + sign.w / 2, sign.y + sign.h / 2};
    ui.disc(centre, radius, ui.theme().good);
    ui.icon(sign.middle(radius * 1.3F, radius * 1.3F), Icon::check, ui.theme().on_act);
    ui.note({.key = "title", .role = Role::heading, .name = title, .rect = area});
    area.cut_top(ui.write(area, {title, ""},
                          {.size = m.title(),
                           .colour = ui.theme().ink,
                           .weight = text::Weight::bold,
                           .align = text::Align::center}) +
                 m.mm(2));
    ui.note({.key = "sentence", .role = Role::text, .name = sentence, .rect = area});
    ui.write(area, {sentence, ""},
             {.size = m.body(), .colour = ui.theme().ink_soft, .align = text::Align::center});
}

}  // namespace

void draw_idea_thanks(session::State const& state, session::IdeaThanks const& thanks, Ui& ui,
                      Actions& actions) {
    Frame frame{.primary =
                    primary_command("done", ui.say("frame.done"), Icon::check, session::GoOn{})};
    if (thanks.may_give_more)
        frame.back =
            Command{{.key = "another", .label = ui.say("idea.another"), .icon = Icon::plus},
                    session::AnotherIdea{}};
    Areas const areas = draw_frame(state, ui, frame, actions);
    draw_confirmation(ui, areas.content, ui.say("idea.thanks"), ui.say("idea.thanks.text"));
}

void draw_ballot_thanks(session::State const& state, Ui& ui, Actions& actions) {
    Frame const frame{
        .primary = primary_command("done", ui.say("frame.done"), Icon::check, session::GoOn{})};
    Areas const areas = draw_frame(state, ui, frame, actions);
    draw_confirmation(ui, areas.content, ui.say("ballot.thanks"), ui.say("ballot.thanks.text"));
}

}  // namespace jemaa::screens
