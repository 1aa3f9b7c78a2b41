#include "base/utf8.h"
#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

void keep(Turn& turn, NoteEntry const& entry) {
    Id const step = step_id(turn.state.record, entry.step);
    std::string const words(trimmed(entry.text));
    if (words == value_of(turn.state.record, step, field::note)) {
        turn.state.situation = Console{};
        return;
    }
    Action action(turn, "note");
    action.set(step, field::note, words);
    action.enter(step);
    action.save(Console{});
}

}  // namespace

void open_note(Turn& turn) {
    State& state = turn.state;
    NoteEntry entry;
    entry.step = current(state).key;
    entry.text = value_of(state.record, step_id(state.record, entry.step), field::note);
    entry.cursor = entry.text.size();
    entry.keyboard = state.language;
    state.situation = std::move(entry);
}

void handle(Turn& turn, NoteEntry& entry) {
    handle_typing(turn, entry, longest_note);
    std::visit(Overloaded{
                   [&](SaveNote const&) { keep(turn, entry); },
                   [&](GoBack const&) { turn.state.situation = More{}; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
