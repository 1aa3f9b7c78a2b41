#include "session/course.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/take.h"

namespace jemaa::session {
namespace {

void back(Turn& turn, IdeaRecording const& recording) {
    IdeaEntry entry = recording.entry;
    turn.state.situation = std::move(entry);
}

void keep(Turn& turn, IdeaRecording const& recording) {
    if (!recording.take.made) return;
    IdeaEntry entry = recording.entry;
    entry.attached = recording.take.made;
    turn.state.situation = std::move(entry);
}

}  // namespace

void handle(Turn& turn, IdeaRecording& recording) {
    if (!current_as<agenda::Ideas>(turn.state)) return return_to_attract(turn.state);
    handle_take(turn, recording.take);
    std::visit(Overloaded{
                   [&](KeepTake const&) { keep(turn, recording); },
                   [&](GoBack const&) { back(turn, recording); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
