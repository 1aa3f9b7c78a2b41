#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/take.h"
#include "ui/fitting.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// What is to be said, as large as it fits.
void draw_words(session::ClipTake const& now, Ui& ui, Rect const& area) {
    auto const& m = ui.metrics();
    Words const words{now.words, now.view.language};
    Look const look{.size = m.title(),
                    .colour = ui.theme().ink,
                    .weight = text::Weight::bold,
                    .align = text::Align::center,
                    .stand = Stand::middle,
                    .most_lines = 6};
    ui.note({.key = "words",
             .role = Role::text,
             .name = now.words,
             .language = now.view.language,
             .rect = area});
    ui.write(area, words, fitting(ui, words, look, area));
}

}  // namespace

void draw_clip_take(session::State const& state, session::ClipTake const& now, Ui& ui,
                    Actions& actions) {
    using Phase = session::Take::Phase;
    Frame frame{
        .back = back_command(ui),
        .primary = primary_command("keep", ui.say("take.keep"), Icon::check, session::KeepTake{})};
    bool const recorded = now.take.phase == Phase::recorded;
    frame.primary->button.enabled = recorded;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_dense_heading(
        ui, areas,
        ui.say("clips.say", {{"language", text::message(now.view.language, "language.name")}}), "");
    if (recorded)
        draw_command_row(
            ui, areas.middle,
            {{{.key = "take.again", .label = ui.say("take.again"), .icon = Icon::again},
              session::StartTake{}}},
            actions);
    Rect area = areas.content;
    bool const beside = ui.metrics().compact();  // where a panel is low
    draw_words(now, ui, beside ? area.cut_start(area.w * 0.5F) : area.cut_top(area.h * 0.36F));
    area.cut_start(beside ? ui.metrics().gap() : 0);
    area.cut_top(beside ? 0 : ui.metrics().gap());
    draw_take(state, now.take, ui, area, actions);
}

}  // namespace jemaa::screens
