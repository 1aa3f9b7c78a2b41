#include "session/overloaded.h"
#include "session/situations.h"
#include "session/steps.h"

namespace jemaa::session {
namespace {

void confirmed(Turn& turn, Confirm::What what) {
    turn.state.dialog = {};
    switch (what) {
        case Confirm::What::close_vote: return close_vote(turn, false);
        case Confirm::What::next_step: return close_vote(turn, true);
        case Confirm::What::leave: return leave(turn);
    }
}

void answer(Turn& turn, Dialog const& dialog) {
    auto const& what = turn.event.what;
    std::visit(Overloaded{
                   [](std::monostate) {},
                   [&](StillThere const&) { turn.state.dialog = {}; },
                   [](Help const&) {},
                   [](AskComfort const&) {},
                   [](AdjustVoice const&) {},
                   [&](Confirm const& confirm) {
                       if (std::holds_alternative<ConfirmYes>(what)) confirmed(turn, confirm.what);
                   },
                   [&](AskReason const&) {
                       if (auto const* reopen = std::get_if<ReopenStep>(&what))
                           reopen_step(turn, reopen->reason);
                       if (auto const* again = std::get_if<VoteAgain>(&what))
                           vote_again(turn, again->reason);
                   },
                   [&](AskWhyHide const&) {
                       if (auto const* hide = std::get_if<HideIdea>(&what))
                           hide_idea(turn, hide->why);
                   },
               },
               dialog);
}

// What is asked over the screen is also for it: the language of everything, and
// how it should be.
bool goes_on(Dialog const& dialog, Happening const& what) {
    bool const about_comfort = std::holds_alternative<SetTextSize>(what) ||
                               std::holds_alternative<SetContrast>(what) ||
                               std::holds_alternative<SetReach>(what);
    return std::holds_alternative<SwitchLanguage>(what) ||
           (about_comfort && std::holds_alternative<AskComfort>(dialog));
}

bool asks_to_leave(Happening const& what) {
    auto const* ask = std::get_if<AskFacilitator>(&what);
    return ask && ask->purpose == Unlock::Purpose::leave;
}

}  // namespace

bool handle_dialog(Turn& turn) {
    auto const& what = turn.event.what;
    bool const leaves = asks_to_leave(what);
    bool const on = leaves || goes_on(turn.state.dialog, what);
    if (leaves || std::holds_alternative<CloseDialog>(what))
        turn.state.dialog = {};
    else
        answer(turn, Dialog(turn.state.dialog));
    return on;
}

}  // namespace jemaa::session
