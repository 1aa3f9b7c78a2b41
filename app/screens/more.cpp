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
    bool const wide = ui.metrics().compact();  // cards with the sign beside the words
    int const columns = wide ? 2 : count > 4 ? (count + 1) / 2 : count;
    int const rows = (count + columns - 1) / columns;
    Rect const area =
        areas.content.middle(areas.content.w, areas.content.h * (rows > 1 ? 1.F : 0.7F));
    std::vector<PlacedCard> cards;
    for (int i = 0; i < count; ++i) {
        auto const& choice = choices[static_cast<std::size_t>(i)];
        std::string const key = choice.key;
        cards.push_back({area.cell(i, columns, rows, ui.metrics().gap()),
                         {.key = "more." + key,
                          .pictogram = choice.pictogram,
                          .title = {ui.say("more." + key), ""},
                          .text = {ui.say("more." + key + ".text"), ""}}});
    }
    say_alike(ui, cards);
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (choice_card(ui, cards[i].rect, cards[i].card).pressed)
            actions.push_back(choices[i].action);
}

}  // namespace jemaa::screens
