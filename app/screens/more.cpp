#include "screens/frame.h"
#include "screens/screens.h"
#include "session/reveal.h"
#include "text/messages_to_record.h"
#include "text/packs.h"
#include "ui/choice_card.h"

namespace jemaa::screens {

using namespace ui;

namespace {

// Which of the workshop's languages speakers have still to read over.
std::string drafts(session::State const& state, Ui const& ui) {
    std::string names;
    for (auto const& language : state.agenda->languages) {
        auto const* pack = text::find_pack(language);
        if (!pack || pack->drafts == 0) continue;
        if (!names.empty()) names += ", ";
        names += text::message(language, "language.name");
    }
    return names.empty() ? names : ui.say("more.drafts", {{"languages", names}});
}

}  // namespace

void draw_more(session::State const& state, Ui& ui, Actions& actions) {
    struct Choice {
        char const *key, *pictogram;
        session::Happening action;
    };
    std::vector<Choice> choices{{"journal", "📜", session::OpenJournal{}},
                                {"note", "📝", session::OpenNote{}},
                                {"assistant", "🧑‍🤝‍🧑", session::ChooseAssistantPin{}},
                                {"calibration", "📏", session::OpenCalibration{}}};
    if (state.voice.can_record)
        choices.push_back(
            {"clips", "🎙️",
             session::ShowClips{state.language, text::messages_to_record(state.language)}});
    if (std::holds_alternative<agenda::Results>(step_of(state).kind))
        choices.push_back({"reveal", "❔", session::ShowPage{session::all_covered}});
    auto const count = static_cast<int>(choices.size());
    Areas areas = draw_frame(state, ui, {.back = back_command(ui)}, actions);
    draw_dense_heading(ui, areas, ui.say("console.more"), drafts(state, ui));
    int const rows = count > 4 ? 2 : 1;
    int const columns = (count + rows - 1) / rows;
    Rect const area =
        areas.content.middle(areas.content.w, areas.content.h * (rows > 1 ? 1.F : 0.7F));
    for (int i = 0; i < count; ++i) {
        auto const& choice = choices[static_cast<std::size_t>(i)];
        std::string const key = choice.key;
        auto const card = choice_card(ui, area.cell(i, columns, rows, ui.metrics().gap()),
                                      {.key = "more." + key,
                                       .pictogram = choice.pictogram,
                                       .title = {ui.say("more." + key), ""},
                                       .text = {ui.say("more." + key + ".text"), ""}});
        if (card.pressed) actions.push_back(choice.action);
    }
}

}  // namespace jemaa::screens
