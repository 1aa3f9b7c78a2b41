#include "session/room_view.h"

#include "meaning/counted_poll.h"
#include "session/course.h"
#include "session/room_cards.h"
#include "session/room_shown.h"
#include "session/rounds.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

using Shown = RoomView::Shown;

// The step and how far it is: what is shown is taken away when this changes.
std::string place_of(State const& state) {
    int const step = current_step(state);
    char const* const how = is_running(state, step)  ? "/running"
                            : is_closed(state, step) ? "/closed"
                                                     : "";
    return current(state).key + how;
}

bool may_be_seen(State const& state, meaning::CountedPoll const& counted) {
    auto const poll = state.record.polls.find(counted.results.poll.id);
    return poll != state.record.polls.end() && is_closed(poll->second, state.record.revisions);
}

std::map<Id, RoomCard> options_in(State const& state, meaning::CountedPoll const& counted) {
    std::map<Id, RoomCard> options;
    for (auto const& option : counted.results.options)
        options.emplace(option.id, card_of(state, option));
    return options;
}

Shown results(State const& state) {
    auto const* view = std::get_if<ResultsView>(&state.situation);
    if (!view || !view->for_room || !view->counted || !may_be_seen(state, *view->counted))
        return {};
    return RoomResults{.agenda = state.agenda,
                       .vote = view->vote,
                       .counted = view->counted,
                       .former = view->changes ? view->former_counted : nullptr,
                       .meaning = view->page > 0 ? view->meaning : nullptr,
                       .page = view->page > 0 && !view->meaning ? 0 : view->page,
                       .options = options_in(state, *view->counted),
                       .asked = statement_asked(state, view->counted->results.poll),
                       .place = place_of(state)};
}

// The facilitator has left them, and the workshop has not gone on.
Shown still_shown(State const& state, RoomView const& before) {
    auto const* results = std::get_if<RoomResults>(&before.shown);
    bool const stay = results && results->agenda == state.agenda &&
                      results->place == place_of(state) && may_be_seen(state, *results->counted);
    return stay ? Shown(*results) : Shown{};
}

bool is_nothing(Shown const& shown) {
    return std::holds_alternative<std::monostate>(shown);
}

Shown shown_now(State const& state, RoomView const& before) {
    auto shown = results(state);
    if (is_nothing(shown)) shown = shown_by_facilitator(state);
    if (is_nothing(shown)) shown = still_shown(state, before);
    if (is_nothing(shown) && is_running(state, current_step(state)) && !is_paused(state))
        shown = shown_by_step(state, current(state));
    return shown;
}

void fill_step(State const& state, RoomView& view) {
    auto const& step = current(state);
    view.moment = is_paused(state) ? RoomView::Moment::paused : RoomView::Moment::step;
    view.title = step.title;
    view.question = step.prompt;
    view.time = countdown(state);
    if (std::holds_alternative<agenda::Vote>(step.kind))
        view.turnout =
            Turnout{ballots_cast(state.record, step.key), attendance_total(state.record)};
    if (std::holds_alternative<agenda::Ideas>(step.kind))
        view.ideas = static_cast<int>(ideas_of(state.record, step.key).size());
}

}  // namespace

RoomView room_view(State const& state, RoomView const& before) {
    RoomView view{.moment = RoomView::Moment::idle,
                  .languages = state.agenda->languages,
                  .title = state.agenda->cluster,
                  .question = state.agenda->title,
                  .shown = shown_now(state, before)};
    if (is_running(state, current_step(state)))
        fill_step(state, view);
    else if (waiting_now(state).why == Waiting::Why::ended)
        view.moment = RoomView::Moment::ended;
    return view;
}

}  // namespace jemaa::session
