#include "session/course.h"
#include "session/overloaded.h"
#include "session/reveal.h"
#include "session/situations.h"

namespace jemaa::session {

void handle(Turn& turn, More&) {
    std::visit(Overloaded{
                   [&](OpenJournal const&) { turn.state.situation = JournalView{}; },
                   [&](OpenCalibration const&) { turn.state.situation = Calibrating{}; },
                   [&](OpenNote const&) { open_note(turn); },
                   [&](ShowClips const& e) { show_clips(turn, e); },
                   [&](ShowPage const& e) {
                       auto const* results = current_as<agenda::Results>(turn.state);
                       if (results && e.page < 0) reveal_results(turn, results->of);
                   },
                   [&](ChooseAssistantPin const&) { choose_assistant_pin(turn); },
                   [&](GoBack const&) { turn.state.situation = Console{}; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
