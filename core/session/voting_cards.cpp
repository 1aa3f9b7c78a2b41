#include <algorithm>

#include "session/action.h"
#include "session/card.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

constexpr int most_at_once = 500;

void make(Turn& turn, VotingCards const& panel, int count) {
    Record const& record = turn.state.record;
    if (panel.busy || !may_make_cards(turn.state)) return;
    auto const cards = further_cards(record, std::clamp(count, 1, most_at_once), turn.chance);
    if (cards.empty()) return;
    VotingCards then = panel;
    then.written.clear();
    then.error.reset();
    Action action(turn, "cards");
    for (Card const& card : cards) {
        action.add(card);
        then.made.push_back(card.number);
    }
    action.enter(record.kiosk.id, std::to_string(cards.size()));
    action.settle(turn.state.undo);
    action.save(std::move(then));
}

void print(Turn& turn, VotingCards& panel, std::string const& file) {
    State const& state = turn.state;
    std::vector<int> numbers = panel.made;
    if (numbers.empty())
        for (Card const& card : own_cards(state.record)) numbers.push_back(card.number);
    if (panel.busy || numbers.empty()) return;
    panel.busy = true;
    panel.written.clear();
    panel.error.reset();
    turn.effects.push_back(
        WriteCards{file, card_sheet(*state.agenda, state.record, std::move(numbers))});
}

// The console is unattended only from now on.
void finish(State& state, VotingCards& panel, std::string file, std::optional<Error> error) {
    if (!panel.busy) return;
    panel.busy = false;
    panel.written = std::move(file);
    panel.error = std::move(error);
    state.last_touch = state.now;
}

}  // namespace

void open_cards(Turn& turn) {
    turn.state.situation = VotingCards{};
    turn.effects.push_back(FindTargets{FindTargets::For::cards});
}

void handle(Turn& turn, VotingCards& panel) {
    State& state = turn.state;
    std::visit(Overloaded{
                   [&](TargetsFound const& e) { panel.targets = e.targets; },
                   [&](MakeCards const& e) { make(turn, panel, e.count); },
                   [&](PrintCards const& e) { print(turn, panel, e.file); },
                   [&](Exported const& e) { finish(state, panel, e.folder, std::nullopt); },
                   [&](ExportFailed const& e) { finish(state, panel, {}, e.error); },
                   [&](GoBack const&) {
                       if (!panel.busy) state.situation = Console{};
                   },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
