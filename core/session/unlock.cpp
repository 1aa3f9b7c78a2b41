#include <algorithm>

#include "domain/field.h"
#include "session/action.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

using Stage = Unlock::Stage;
using Trouble = Unlock::Trouble;
using Purpose = Unlock::Purpose;

std::string pin_of(State const& state) {
    return value_of(state.record, state.record.kiosk.id, field::pin);
}
std::string assistant_pin_of(State const& state) {
    return value_of(state.record, state.record.kiosk.id, field::assistant_pin);
}

bool must_wait(State const& state) {
    return state.now < state.facilitator.retry_at;
}

Milliseconds delay_after(int wrong_tries) {
    if (wrong_tries < free_pin_tries) return {};
    Milliseconds delay = first_pin_delay;
    for (int i = free_pin_tries; i < wrong_tries && delay < longest_pin_delay; ++i) delay *= 2;
    return std::min(delay, longest_pin_delay);
}

void type(Unlock& unlock, char digit) {
    if (digit < '0' || digit > '9' || unlock.digits.size() >= longest_pin) return;
    unlock.digits.push_back(digit);
    unlock.trouble = Trouble::none;
}

void erase(Unlock& unlock) {
    if (!unlock.digits.empty()) unlock.digits.pop_back();
    unlock.trouble = Trouble::none;
}

void start_over(Unlock& unlock, Stage stage, Trouble trouble) {
    unlock.stage = stage;
    unlock.digits.clear();
    unlock.chosen.clear();
    unlock.trouble = trouble;
}

// The assistant's must not be the facilitator's own.
void submit_repeated(Turn& turn, Unlock& unlock) {
    if (unlock.digits != unlock.chosen) return start_over(unlock, Stage::choose, Trouble::differs);
    unlock.checking = true;
    if (unlock.purpose == Purpose::assistant_pin)
        turn.effects.push_back(CheckPin{unlock.digits, pin_of(turn.state)});
    else
        turn.effects.push_back(HashPin{unlock.digits});
}

void submit(Turn& turn, Unlock& unlock) {
    if (unlock.digits.size() < shortest_pin) {
        unlock.trouble = Trouble::too_short;
        return;
    }
    switch (unlock.stage) {
        case Stage::enter:
            unlock.checking = true;
            turn.effects.push_back(
                CheckPin{unlock.digits, pin_of(turn.state), assistant_pin_of(turn.state)});
            break;
        case Stage::choose:
            unlock.chosen = std::exchange(unlock.digits, {});
            unlock.stage = Stage::repeat;
            break;
        case Stage::repeat: submit_repeated(turn, unlock); break;
    }
}

// Given up after a failed save, the digits are still there to try again.
void keep_pin(Turn& turn, Unlock& unlock, std::string const& hash) {
    if (!unlock.checking || unlock.stage != Stage::repeat) return;
    unlock.checking = false;
    Id const kiosk = turn.state.record.kiosk.id;
    bool const assistant = unlock.purpose == Purpose::assistant_pin;
    Action action(turn, assistant ? field::assistant_pin : field::pin);
    action.set(kiosk, assistant ? field::assistant_pin : field::pin, hash);
    action.enter(kiosk);
    action.settle(turn.state.undo);
    action.save(Console{});
}

void refuse(State& state, Unlock& unlock) {
    Facilitator& facilitator = state.facilitator;
    ++facilitator.wrong_tries;
    facilitator.retry_at = state.now + delay_after(facilitator.wrong_tries);
    start_over(unlock, Stage::enter, Trouble::wrong);
}

// What only the facilitator may do, the assistant's PIN does not open.
void take_answer(Turn& turn, Unlock& unlock, PinChecked const& answer) {
    if (!unlock.checking || unlock.stage != Stage::enter) return;
    unlock.checking = false;
    bool const enough = !answer.assistant || unlock.purpose == Purpose::console;
    if (answer.right && enough)
        admit(turn, unlock.purpose, answer.assistant);
    else
        refuse(turn.state, unlock);
}

void take_comparison(Turn& turn, Unlock& unlock, bool same) {
    if (!unlock.checking || unlock.stage != Stage::repeat) return;
    if (!same) {
        turn.effects.push_back(HashPin{unlock.digits});
        return;
    }
    unlock.checking = false;
    start_over(unlock, Stage::choose, Trouble::taken);
}

// Whatever somebody had begun there is forgotten.
void open_unlock(State& state, Unlock::Purpose purpose) {
    if (!std::holds_alternative<Attract>(state.situation)) return_to_attract(state);
    Unlock unlock;
    unlock.purpose = purpose;
    unlock.stage = pin_of(state).empty() ? Stage::choose : Stage::enter;
    state.situation = std::move(unlock);
}

// A PIN is being looked at, or an export is being written.
bool awaits_answer(Situation const& situation) {
    return std::visit(Overloaded{
                          [](Unlock const& unlock) { return unlock.checking; },
                          [](Exporting const& exporting) { return exporting.busy; },
                          [](VotingCards const& panel) { return panel.busy; },
                          [](Exchange const& exchange) { return exchange.busy; },
                          [](auto const&) { return false; },
                      },
                      situation);
}

}  // namespace

void leave(Turn& turn) {
    turn.state.leaving = true;
    turn.effects.push_back(Leave{});
}

void admit(Turn& turn, Unlock::Purpose purpose, bool assists) {
    turn.state.facilitator = Facilitator{true, assists, 0, {}};
    turn.state.situation = Console{};
    if (purpose == Unlock::Purpose::leave) leave(turn);
}

void ask_facilitator(Turn& turn, Unlock::Purpose purpose) {
    State& state = turn.state;
    if (awaits_answer(state.situation)) return;
    if (!state.facilitator.unlocked && state.agenda->self_run)
        admit(turn, Unlock::Purpose::console);
    if (!state.facilitator.unlocked) return open_unlock(state, purpose);
    if (purpose == Unlock::Purpose::leave && state.facilitator.assists)
        ask_to_raise(turn);
    else if (purpose == Unlock::Purpose::leave)
        state.dialog = Confirm{Confirm::What::leave};
    else
        state.situation = Console{};
}

void ask_to_raise(Turn& turn) {
    turn.state.dialog = {};
    turn.state.situation = Unlock{Purpose::raise};
}

void choose_assistant_pin(Turn& turn) {
    turn.state.situation = Unlock{Purpose::assistant_pin, Stage::choose};
}

// While a PIN is being looked at, only the answer counts.
void handle(Turn& turn, Unlock& unlock) {
    State& state = turn.state;
    bool const is_open = !unlock.checking && !must_wait(state);
    std::visit(Overloaded{
                   [&](PinDigit const& e) {
                       if (is_open) type(unlock, e.digit);
                   },
                   [&](PinErase const&) {
                       if (is_open) erase(unlock);
                   },
                   [&](PinSubmit const&) {
                       if (is_open) submit(turn, unlock);
                   },
                   [&](PinHashed const& e) { keep_pin(turn, unlock, e.hash); },
                   [&](PinChecked const& e) {
                       if (unlock.purpose == Purpose::assistant_pin)
                           take_comparison(turn, unlock, e.right);
                       else
                           take_answer(turn, unlock, e);
                   },
                   [&](GoBack const&) {
                       if (unlock.checking) return;
                       if (state.facilitator.unlocked)
                           state.situation = Console{};
                       else
                           return_to_attract(state);
                   },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
