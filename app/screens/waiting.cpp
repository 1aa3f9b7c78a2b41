#include "screens/frame.h"
#include "screens/screens.h"

namespace jemaa::screens {

using namespace ui;

namespace {

struct Saying {
    char const* pictogram;
    std::string title, sentence;
};

Saying saying(session::Waiting::Why why, Ui const& ui) {
    switch (why) {
        case session::Waiting::Why::not_started:
            return {"⏳", ui.say("waiting.not_started"), ui.say("waiting.not_started.text")};
        case session::Waiting::Why::between_steps:
            return {"☕", ui.say("waiting.between"), ui.say("waiting.between.text")};
        case session::Waiting::Why::paused:
            return {"☕", ui.say("waiting.paused"), ui.say("waiting.paused.text")};
        case session::Waiting::Why::all_voted:
            return {"🗳️", ui.say("waiting.all_voted"), ui.say("waiting.all_voted.text")};
        case session::Waiting::Why::ended:
            return {"🤝", ui.say("waiting.ended"), ui.say("waiting.ended.text")};
    }
    return {};
}

}  // namespace

void draw_waiting(session::State const& state, session::Waiting const& waiting, Ui& ui,
                  Actions& actions) {
    auto const& m = ui.metrics();
    Frame const frame{
        .primary = primary_command("done", ui.say("frame.done"), Icon::check, session::GoBack{})};
    Rect area = draw_frame(state, ui, frame, actions).content;
    Saying const s = saying(waiting.why, ui);
    area = area.middle(std::min(area.w, m.mm(330)), area.h);
    ui.pictogram(area.cut_top(area.h * 0.45F), s.pictogram);
    Look const title{.size = m.title(),
                     .colour = ui.theme().ink,
                     .weight = text::Weight::bold,
                     .align = text::Align::center,
                     .most_lines = 2};
    ui.note({.key = "title", .role = Role::heading, .name = s.title, .rect = area});
    area.cut_top(ui.write(area, {s.title, ""}, title) + m.mm(2));
    ui.write(area, {s.sentence, ""},
             {.size = m.body(), .colour = ui.theme().ink_soft, .align = text::Align::center});
}

}  // namespace jemaa::screens
