#include "session/turn.h"

#include <algorithm>

#include "session/overloaded.h"

namespace jemaa::session {

bool is_by_person(Happening const& what) {
    return std::visit(Overloaded{
                          [](Tick const&) { return false; },
                          [](ReadAloud const&) { return false; },
                          [](DrawingPainted const&) { return false; },
                          [](PaintingFailed const&) { return false; },
                          [](TakeMade const&) { return false; },
                          [](TakeFailed const&) { return false; },
                          [](SoundFound const&) { return false; },
                          [](Stored const&) { return false; },
                          [](StoreFailed const&) { return false; },
                          [](PinHashed const&) { return false; },
                          [](PinChecked const&) { return false; },
                          [](ResultsLoaded const&) { return false; },
                          [](MeaningFound const&) { return false; },
                          [](ChosenFound const&) { return false; },
                          [](LoadFailed const&) { return false; },
                          [](TargetsFound const&) { return false; },
                          [](PanelKept const&) { return false; },
                          [](PanelRefused const&) { return false; },
                          [](Exported const&) { return false; },
                          [](ExportFailed const&) { return false; },
                          [](Sealed const&) { return false; },
                          [](SealFailed const&) { return false; },
                          [](PlacesFound const&) { return false; },
                          [](FilePut const&) { return false; },
                          [](ExchangeFailed const&) { return false; },
                          [](FilesTaken const&) { return false; },
                          [](auto const&) { return true; },
                      },
                      what);
}

void return_to_attract(State& state) {
    state.situation = Attract{};
    state.dialog = {};
    state.language = state.home_language;
    state.comfort = {};
    forget_person(state.voice);
    state.facilitator.unlocked = false;
}

void leave_view(State& state) {
    if (state.facilitator.unlocked)
        state.situation = Console{};
    else
        return_to_attract(state);
}

void save(Turn& turn, std::vector<Fact> facts, Situation then, std::vector<Undo> undo,
          std::vector<Effect> asks) {
    turn.effects.push_back(StoreFacts{facts});
    turn.state.saving =
        Saving{std::move(facts), std::move(then), std::move(undo), std::move(asks), std::nullopt};
}

void save(Turn& turn, Fact fact, Situation then) {
    save(turn, std::vector{std::move(fact)}, std::move(then), turn.state.undo);
}

bool is_offered(State const& state, LanguageTag const& language) {
    auto const& languages = state.agenda->languages;
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

}  // namespace jemaa::session
