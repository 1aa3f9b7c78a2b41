#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

void export_to(Turn& turn, Exporting& exporting, std::string const& folder) {
    if (exporting.busy) return;
    exporting.busy = true;
    exporting.written.clear();
    exporting.error.reset();
    turn.effects.push_back(ExportOutcome{folder, turn.state.language});
}

// The console is unattended only from now on.
void finish(State& state, Exporting& exporting, std::string folder, std::optional<Error> error) {
    if (!exporting.busy) return;
    exporting.busy = false;
    exporting.written = std::move(folder);
    exporting.error = std::move(error);
    state.last_touch = state.now;
}

}  // namespace

void open_export(Turn& turn) {
    turn.state.situation = Exporting{};
    turn.effects.push_back(FindTargets{});
}

void handle(Turn& turn, Exporting& exporting) {
    State& state = turn.state;
    std::visit(Overloaded{
                   [&](TargetsFound const& e) { exporting.targets = e.targets; },
                   [&](ExportTo const& e) { export_to(turn, exporting, e.folder); },
                   [&](Exported const& e) { finish(state, exporting, e.folder, std::nullopt); },
                   [&](ExportFailed const& e) { finish(state, exporting, {}, e.error); },
                   [&](GoBack const&) {
                       if (!exporting.busy) state.situation = Console{};
                   },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
