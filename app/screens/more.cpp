#include "screens/frame.h"
#include "screens/screens.h"
#include "session/reveal.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

void draw_more(session::State const& state, Ui& ui, Actions& actions) {
    struct Choice {
        char const *key, *pictogram;
        session::Happening action;
    };
    std::vector<Choice> choices{{"journal", "📜", session::OpenJournal{}},
                                {"note", "📝", session::OpenNote{}},
                                {"assistant", "🧑‍🤝‍🧑", session::ChooseAssistantPin{}}};
    if (std::holds_alternative<agenda::Results>(step_of(state).kind))
        choices.push_back({"reveal", "❔", session::ShowPage{session::all_covered}});
    auto const count = static_cast<int>(choices.size());
    Areas areas = draw_frame(state, ui, {.back = back_command(ui)}, actions);
    draw_dense_heading(ui, areas, ui.say("console.more"), "");
    Rect const area = areas.content.middle(areas.content.w, areas.content.h * 0.7F);
    for (int i = 0; i < count; ++i) {
        auto const& choice = choices[static_cast<std::size_t>(i)];
        std::string const key = choice.key;
        auto const card = choice_card(ui, area.cell(i, count, 1, ui.metrics().gap()),
                                      {.key = "more." + key,
                                       .pictogram = choice.pictogram,
                                       .title = {ui.say("more." + key), ""},
                                       .text = {ui.say("more." + key + ".text"), ""}});
        if (card.pressed) actions.push_back(choice.action);
    }
}

}  // namespace jemaa::screens
