#include <algorithm>

#include "base/utf8.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

void choose_pictogram(IdeaEntry& entry, agenda::Ideas const& step, std::string const& pictogram) {
    auto const& offered = step.pictograms;
    if (pictogram.empty() || pictogram == entry.pictogram)
        entry.pictogram.clear();
    else if (std::find(offered.begin(), offered.end(), pictogram) != offered.end())
        entry.pictogram = pictogram;
}

void show_pictograms(IdeaEntry& entry, agenda::Ideas const& step, int page) {
    int const last = std::max(0, static_cast<int>(step.pictograms.size()) - 1);
    entry.pictogram_page = std::clamp(page, 0, last);
}

// Words are in the language of the keyboard that they were typed on.
void give(Turn& turn, IdeaEntry const& entry, agenda::Ideas const& step) {
    State& state = turn.state;
    std::string const words(trimmed(entry.text));
    if (entry.pictogram.empty() && words.empty() && !entry.attached) return;
    Idea const idea{turn.chance.id(),
                    step_id(state.record, current(state).key),
                    state.record.kiosk.id,
                    words.empty() ? state.language : entry.keyboard,
                    entry.pictogram,
                    words,
                    entry.attached ? entry.attached->id : Id{}};
    std::vector<Fact> facts;
    if (entry.attached) facts.push_back(*entry.attached);
    facts.push_back(idea);
    int const given = entry.given + 1;
    save(turn, std::move(facts), IdeaThanks{given, given < step.most_per_person}, turn.state.undo);
}

void draw(State& state, IdeaEntry const& entry) {
    IdeaDrawing sheet{.entry = entry};
    state.situation = std::move(sheet);
}

void record(State& state, IdeaEntry const& entry) {
    if (!state.voice.can_record) return;
    IdeaRecording recording{.entry = entry};
    state.situation = std::move(recording);
}

// Whoever gives it hears or sees it once more.
void hear(Turn& turn, IdeaEntry const& entry) {
    auto const& voice = turn.state.voice;
    if (entry.attached)
        turn.effects.push_back(Speak{{{{}, {}, entry.attached}}, voice.volume, voice.pace});
}

}  // namespace

IdeaEntry blank_idea(State const& state, int given) {
    IdeaEntry entry;
    entry.given = given;
    entry.keyboard = state.language;
    return entry;
}

void handle(Turn& turn, IdeaEntry& entry) {
    auto const* step = current_as<agenda::Ideas>(turn.state);
    if (!step) return return_to_attract(turn.state);
    handle_typing(turn, entry, longest_idea);
    std::visit(Overloaded{
                   [&](ChoosePictogram const& e) { choose_pictogram(entry, *step, e.pictogram); },
                   [&](ShowPictograms const& e) { show_pictograms(entry, *step, e.page); },
                   [&](SearchPictogram const&) { search_pictogram(turn, IdeaEntry(entry)); },
                   [&](OpenDrawing const&) { draw(turn.state, entry); },
                   [&](OpenRecording const&) { record(turn.state, entry); },
                   [&](HearTake const&) { hear(turn, entry); },
                   [&](TakeOff const&) { entry.attached.reset(); },
                   [&](GiveIdea const&) { give(turn, entry, *step); },
                   [&](GoBack const&) { return_to_attract(turn.state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, IdeaThanks& thanks) {
    State& state = turn.state;
    std::visit(Overloaded{
                   [&](AnotherIdea const&) {
                       if (thanks.may_give_more) state.situation = blank_idea(state, thanks.given);
                   },
                   [&](GoOn const&) { return_to_attract(state); },
                   [&](GoBack const&) { return_to_attract(state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
