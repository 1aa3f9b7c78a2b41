#include "domain/rounds.h"
#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

// Whoever takes the tables along sees every result that is in them.
void export_to(Turn& turn, Exporting const& exporting, std::string const& folder) {
    if (exporting.busy) return;
    std::vector<Id> closed;
    for (auto const& [id, poll] : turn.state.record.polls)
        if (is_closed(poll, turn.state.record.revisions)) closed.push_back(id);
    Exporting busy{.targets = exporting.targets, .busy = true};
    show_closed(turn, closed, std::move(busy), {ExportOutcome{folder, turn.state.language}});
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
