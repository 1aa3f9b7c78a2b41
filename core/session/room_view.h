#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/month.h"
#include "session/countdown.h"
#include "session/state.h"

/// What the whole room may see, on a screen of its own beside the touch screen.
/// It is made of the record, the agenda and what the facilitator shows, and of
/// nothing that the person who stands at the touch screen does there; nothing in
/// it says who voted, or what anybody did before the results are shown.
namespace jemaa::session {

/// One thing among others: an idea, a theme, a finding, a line, an action.
struct RoomCard {
    std::string key;
    std::string pictogram;                           ///< an emoji or empty
    std::shared_ptr<Attachment const> attachment{};  ///< an idea's drawing or recording; or null
    LocalizedText title{};
    LocalizedText text{};
    std::string finding{};       ///< its kind: "strength", ...; empty for what is none
    std::optional<int> ideas{};  ///< of a theme: how many it has
    int version = 0;             ///< of a statement, 1 for the first
    std::int64_t cost = 0;       ///< 0 = not said
    std::optional<Month> start{}, end{};
    std::string progress{};  ///< of an action of the workshop before: field::progress
    bool operator==(RoomCard const&) const = default;
};

/// Several of them; more than fit are shown page by page.
struct RoomCards {
    std::vector<RoomCard> cards;
    LocalizedText currency{};  ///< of the costs
    bool operator==(RoomCards const&) const = default;
};

/// One of them, as large as it fits.
struct RoomLarge {
    RoomCard card;
    bool operator==(RoomLarge const&) const = default;
};

/// The results that the facilitator shows. They stay when she leaves them, until
/// the workshop goes on.
struct RoomResults {
    std::shared_ptr<agenda::Agenda const> agenda;
    std::string vote;                                     ///< key of the Vote step
    std::shared_ptr<meaning::CountedPoll const> counted;  ///< closed
    std::shared_ptr<meaning::CountedPoll const> former;   ///< beside it, if changes are shown
    std::shared_ptr<meaning::Meaning const> meaning;      ///< of which a page is shown, or null
    int page = 0;                    ///< as ResultsView has it: below 0, so many places are covered
    std::map<Id, RoomCard> options;  ///< what the options are called, by id
    std::optional<RoomCard> asked;   ///< the statement that was asked about
    std::string place;               ///< where the workshop stood
    bool operator==(RoomResults const&) const = default;
};

/// How many have voted, and of how many; `people` is 0 where nobody was counted.
struct Turnout {
    int voted = 0;
    int people = 0;
    bool operator==(Turnout const&) const = default;
};

struct RoomView {
    using Shown = std::variant<std::monostate, RoomCards, RoomLarge, RoomResults>;

    enum class Moment { idle, step, paused, ended } moment = Moment::idle;
    std::vector<LanguageTag> languages;  ///< the workshop's, its main one first
    LocalizedText title;                 ///< of the step; when idle the cluster's name
    LocalizedText question;              ///< put to the room; when idle the workshop's title
    std::optional<Countdown> time;
    std::optional<Turnout> turnout;  ///< of the vote that runs
    std::optional<int> ideas;        ///< how many were given in the step that gathers them
    Shown shown;
    bool operator==(RoomView const&) const = default;
};

/// The view now, after the one before.
RoomView room_view(State const& state, RoomView const& before = {});

}  // namespace jemaa::session
