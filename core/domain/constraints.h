#pragma once

#include <tuple>

#include "domain/fact.h"

/// What facts demand of each other. The schema says the same to SQLite.
namespace jemaa {

/// A column that names a fact of kind `To`; an optional one may be nil.
template <typename Of, typename To>
struct Reference {
    using Target = To;
    Id Of::*member;
    bool optional;
};

template <typename To, typename Of>
constexpr Reference<Of, To> to(Id Of::*member, bool optional = false) {
    return {member, optional};
}

template <typename Kind>
inline constexpr auto references = std::tuple<>{};
template <>
inline constexpr auto references<Kiosk> = std::tuple{to<Workshop>(&Kiosk::workshop)};
template <>
inline constexpr auto references<Step> = std::tuple{to<Workshop>(&Step::workshop)};
template <>
inline constexpr auto references<AttendanceCell> =
    std::tuple{to<Step>(&AttendanceCell::step), to<Kiosk>(&AttendanceCell::kiosk)};
template <>
inline constexpr auto references<Idea> = std::tuple{to<Step>(&Idea::step), to<Kiosk>(&Idea::kiosk),
                                                    to<Attachment>(&Idea::attachment, true)};
template <>
inline constexpr auto references<Item> = std::tuple{to<Step>(&Item::step), to<Kiosk>(&Item::kiosk)};
template <>
inline constexpr auto references<Poll> = std::tuple{to<Step>(&Poll::step)};
template <>
inline constexpr auto references<PollOption> = std::tuple{to<Poll>(&PollOption::poll)};
template <>
inline constexpr auto references<Ballot> = std::tuple{to<Poll>(&Ballot::poll)};
template <>
inline constexpr auto references<Card> = std::tuple{to<Kiosk>(&Card::kiosk)};
template <>
inline constexpr auto references<CardUse> =
    std::tuple{to<Poll>(&CardUse::poll), to<Card>(&CardUse::card)};
template <>
inline constexpr auto references<Revision> = std::tuple{to<Kiosk>(&Revision::kiosk)};
template <>
inline constexpr auto references<JournalEntry> = std::tuple{to<Kiosk>(&JournalEntry::kiosk)};
template <>
inline constexpr auto references<Seal> = std::tuple{to<Kiosk>(&Seal::kiosk)};
template <>
inline constexpr auto references<Source> = std::tuple{to<Kiosk>(&Source::kiosk, true)};

/// Columns that no two facts of a kind share. Their ids derive from these.
template <typename Kind>
inline constexpr auto unique_key = std::tuple<>{};
template <>
inline constexpr auto unique_key<Step> = std::tuple{&Step::workshop, &Step::key};
template <>
inline constexpr auto unique_key<AttendanceCell> = std::tuple{
    &AttendanceCell::step, &AttendanceCell::kiosk, &AttendanceCell::category, &AttendanceCell::sex};
template <>
inline constexpr auto unique_key<Poll> = std::tuple{&Poll::step, &Poll::key};
template <>
inline constexpr auto unique_key<PollOption> =
    std::tuple{&PollOption::poll, &PollOption::key, &PollOption::subject};

}  // namespace jemaa
