#include "session/room_shown.h"

#include <algorithm>

#include "domain/rounds.h"
#include "session/course.h"
#include "session/field_entry.h"
#include "session/finding.h"
#include "session/follow_up.h"
#include "session/overloaded.h"
#include "session/room_cards.h"
#include "session/rounds.h"
#include "session/statement.h"
#include "session/wall.h"

namespace jemaa::session {
namespace {

using Shown = RoomView::Shown;

template <typename Things>
Shown cards_of(Things const& things) {
    RoomCards shown;
    for (auto const& thing : things) shown.cards.push_back(card_of(thing));
    if (shown.cards.empty()) return {};
    return shown;
}

// What stands on one page of so many, as the touch screen has it.
template <typename Things>
Things page_of(Things const& things, int page, int pages) {
    auto const all = static_cast<int>(things.size()), each = (all + pages - 1) / pages;
    int const first = std::clamp(page, 0, pages - 1) * each;
    return Things(things.begin() + std::min(first, all),
                  things.begin() + std::min(first + each, all));
}

Shown findings(State const& state, std::string const& step, std::optional<int> page) {
    auto const all = findings_of(state, step);
    return cards_of(page ? page_of(all, *page, finding_pages(all.size())) : all);
}

Shown lines(State const& state, std::string const& step, std::optional<int> page) {
    auto all = lines_of(state, step, page && can_edit(state, step));
    if (page) all = page_of(all, *page, line_pages(all.size()));
    std::erase_if(all, &Line::hidden);
    return cards_of(all);
}

// Never those that are hidden, also while the facilitator looks at them.
Shown wall(State const& state, std::string const& step, std::optional<Id> const& chosen) {
    RoomCards all;
    for (auto const& idea : ideas_on(state, {.step = step})) {
        if (chosen == idea.id) return RoomLarge{card_of(state, idea)};
        all.cards.push_back(card_of(state, idea));
    }
    if (all.cards.empty()) return {};
    return all;
}

Shown themes(State const& state, std::string const& step, std::optional<Id> const& chosen) {
    auto const idea = chosen ? state.record.ideas.find(*chosen) : state.record.ideas.end();
    if (idea != state.record.ideas.end()) return RoomLarge{card_of(state, idea->second)};
    auto const groups = grouped(state, step);
    RoomCards all;
    for (auto const& theme : groups.themes) all.cards.push_back(card_of(state, theme));
    if (!groups.loose.empty())
        all.cards.push_back(
            {.key = "loose", .pictogram = "📥", .ideas = static_cast<int>(groups.loose.size())});
    if (all.cards.empty()) return {};
    return all;
}

Shown actions(State const& state, std::string const& step, std::vector<Line> const& order) {
    auto const* plan = plan_at(state, step);
    if (!plan) return {};
    RoomCards all{.cards = {}, .currency = plan->currency};
    for (auto const& action : actions_of(state, step, order))
        all.cards.push_back(card_of(state, *plan, action));
    if (all.cards.empty()) return {};
    return all;
}

// Version 0 is the newest.
Shown statement(State const& state, std::string const& step, int version) {
    auto const versions = versions_of(state.record, step);
    if (versions.empty()) return {};
    auto const newest = static_cast<int>(versions.size());
    int const shown = version == 0 ? newest : std::clamp(version, 1, newest);
    return RoomLarge{statement_card(state, versions[static_cast<std::size_t>(shown - 1)])};
}

Shown asked(State const& state, std::string const& vote) {
    auto const poll = state.record.polls.find(current_poll(state.record, vote));
    if (poll == state.record.polls.end()) return {};
    auto card = statement_asked(state, poll->second);
    return card ? Shown(RoomLarge{std::move(*card)}) : Shown{};
}

// How far the actions of the workshop before are.
Shown followed(State const& state, agenda::Plan const& plan) {
    RoomCards all;
    for (auto const& action : followed_actions(state)) {
        auto card = card_of(state, plan, action.planned);
        card.cost = 0;
        card.progress = name_of(action.progress);
        all.cards.push_back(std::move(card));
    }
    if (all.cards.empty()) return {};
    return all;
}

Shown decided_before(State const& state, FollowUpView const& view) {
    auto const* plan = earlier_plan(state);
    if (view.as == FollowUpView::As::actions && plan) return followed(state, *plan);
    auto statement = earlier_statement(state);
    if (statement.empty()) return cards_of(followed_lines(state, view));
    return RoomLarge{{.key = "statement", .title = std::move(statement)}};
}

}  // namespace

std::optional<RoomCard> statement_asked(State const& state, Poll const& poll) {
    auto const item = statement_of(poll);
    if (!item) return std::nullopt;
    return statement_card(state, *item);
}

Shown shown_by_facilitator(State const& state) {
    return std::visit(
        Overloaded{
            [&](FindingsView const& view) {
                return view.for_room ? findings(state, view.step, view.page) : Shown{};
            },
            [&](FollowUpView const& view) {
                return view.for_room ? decided_before(state, view) : Shown{};
            },
            [&](WallView const& view) {
                bool const large = !view.hidden && view.chosen;
                return !view.for_room ? Shown{}
                                      : wall(state, view.step, large ? view.chosen : std::nullopt);
            },
            [&](GroupingView const& view) {
                return view.for_room ? themes(state, view.step, view.chosen) : Shown{};
            },
            [&](LinesView const& view) {
                return view.for_room ? lines(state, view.step, view.page) : Shown{};
            },
            [&](PlanView const& view) {
                return view.for_room ? actions(state, view.step, planned_lines(state, view))
                                     : Shown{};
            },
            [&](StatementView const& view) {
                return view.for_room ? statement(state, view.step, view.version) : Shown{};
            },
            [](auto const&) { return Shown{}; },
        },
        state.situation);
}

Shown shown_by_step(State const& state, agenda::AgendaStep const& step) {
    return std::visit(
        Overloaded{
            [&](agenda::Welcome const& welcome) { return cards_of(welcome.points); },
            [&](agenda::Findings const&) { return findings(state, step.key, std::nullopt); },
            [&](agenda::FollowUp const&) { return decided_before(state, {}); },
            [&](agenda::Wall const&) { return wall(state, step.key, std::nullopt); },
            [&](agenda::Grouping const&) { return themes(state, step.key, std::nullopt); },
            [&](agenda::Lines const&) { return lines(state, step.key, std::nullopt); },
            [&](agenda::Statement const&) { return statement(state, step.key, 0); },
            [&](agenda::Plan const&) { return actions(state, step.key, {}); },
            [&](agenda::Vote const&) { return asked(state, step.key); },
            [](auto const&) { return Shown{}; },
        },
        step.kind);
}

}  // namespace jemaa::session
