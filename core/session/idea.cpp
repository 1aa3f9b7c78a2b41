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

// The start of the character at `offset`, or the end of the text.
std::size_t on_boundary(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return text.size();
    while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80) --offset;
    return offset;
}

void edit(IdeaEntry& entry, EditIdea const& edited) {
    if (!is_valid_utf8(edited.text) || code_points(edited.text) > longest_idea) return;
    entry.text = edited.text;
    entry.cursor = on_boundary(entry.text, edited.cursor);
}

void choose_keyboard(IdeaEntry& entry, LanguageTag const& language) {
    if (language.empty()) return;
    entry.keyboard = language;
    entry.shift = entry.symbols = false;
}

// Words are in the language of the keyboard that they were typed on.
void give(Turn& turn, IdeaEntry const& entry, agenda::Ideas const& step) {
    State& state = turn.state;
    std::string const words(trimmed(entry.text));
    if (entry.pictogram.empty() && words.empty()) return;
    Idea const idea{turn.chance.id(),      step_id(state.record, current(state).key),
                    state.record.kiosk.id, words.empty() ? state.language : entry.keyboard,
                    entry.pictogram,       words};
    int const given = entry.given + 1;
    save(turn, idea, IdeaThanks{given, given < step.most_per_person});
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
    std::visit(Overloaded{
                   [&](ChoosePictogram const& e) { choose_pictogram(entry, *step, e.pictogram); },
                   [&](ShowPictograms const& e) { show_pictograms(entry, *step, e.page); },
                   [&](EditIdea const& e) { edit(entry, e); },
                   [&](ChooseKeyboard const& e) { choose_keyboard(entry, e.language); },
                   [&](SwitchLanguage const&) { choose_keyboard(entry, turn.state.language); },
                   [&](PressShift const&) { entry.shift = !entry.shift; },
                   [&](PressSymbols const&) { entry.symbols = !entry.symbols; },
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
