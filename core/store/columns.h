#pragma once

#include <tuple>

#include "domain/fact.h"

/// What each kind of fact is called and which columns it has, in the order of
/// the schema and of every query. A ballot has no columns here: it is several
/// rows, and is kept in a way of its own.
namespace jemaa {

template <typename Kind>
inline constexpr char const* kind_name = nullptr;
template <>
inline constexpr char const* kind_name<Workshop> = "workshop";
template <>
inline constexpr char const* kind_name<Kiosk> = "kiosk";
template <>
inline constexpr char const* kind_name<Step> = "step";
template <>
inline constexpr char const* kind_name<AttendanceCell> = "attendance";
template <>
inline constexpr char const* kind_name<Attachment> = "attachment";
template <>
inline constexpr char const* kind_name<Idea> = "idea";
template <>
inline constexpr char const* kind_name<Item> = "item";
template <>
inline constexpr char const* kind_name<Poll> = "poll";
template <>
inline constexpr char const* kind_name<PollOption> = "poll_option";
template <>
inline constexpr char const* kind_name<Ballot> = "ballot";
template <>
inline constexpr char const* kind_name<Card> = "card";
template <>
inline constexpr char const* kind_name<CardUse> = "card_use";
template <>
inline constexpr char const* kind_name<Revision> = "revision";
template <>
inline constexpr char const* kind_name<JournalEntry> = "journal";
template <>
inline constexpr char const* kind_name<Seal> = "seal";
template <>
inline constexpr char const* kind_name<Source> = "source";

template <typename Kind>
inline constexpr auto columns = std::tuple<>{};
template <>
inline constexpr auto columns<Workshop> =
    std::tuple{&Workshop::id, &Workshop::template_text, &Workshop::created_ms};
template <>
inline constexpr auto columns<Kiosk> = std::tuple{&Kiosk::id, &Kiosk::workshop, &Kiosk::name};
template <>
inline constexpr auto columns<Step> =
    std::tuple{&Step::id, &Step::workshop, &Step::key, &Step::kind, &Step::position};
template <>
inline constexpr auto columns<AttendanceCell> =
    std::tuple{&AttendanceCell::id, &AttendanceCell::step, &AttendanceCell::kiosk,
               &AttendanceCell::category, &AttendanceCell::sex};
template <>
inline constexpr auto columns<Attachment> =
    std::tuple{&Attachment::id, &Attachment::media_type, &Attachment::content};
template <>
inline constexpr auto columns<Idea> =
    std::tuple{&Idea::id,        &Idea::step, &Idea::kiosk,     &Idea::language,
               &Idea::pictogram, &Idea::text, &Idea::attachment};
template <>
inline constexpr auto columns<Item> =
    std::tuple{&Item::id, &Item::step, &Item::kiosk, &Item::kind, &Item::key, &Item::pictogram};
template <>
inline constexpr auto columns<Poll> =
    std::tuple{&Poll::id, &Poll::step, &Poll::key, &Poll::rule, &Poll::settings};
template <>
inline constexpr auto columns<PollOption> = std::tuple{
    &PollOption::id, &PollOption::poll, &PollOption::key, &PollOption::subject, &PollOption::cost};
template <>
inline constexpr auto columns<Card> = std::tuple{&Card::id, &Card::kiosk, &Card::number};
template <>
inline constexpr auto columns<CardUse> = std::tuple{&CardUse::id, &CardUse::poll, &CardUse::card};
template <>
inline constexpr auto columns<Revision> =
    std::tuple{&Revision::id,    &Revision::subject, &Revision::field,
               &Revision::value, &Revision::stamp,   &Revision::kiosk};
template <>
inline constexpr auto columns<JournalEntry> =
    std::tuple{&JournalEntry::id,     &JournalEntry::stamp,   &JournalEntry::kiosk,
               &JournalEntry::action, &JournalEntry::subject, &JournalEntry::detail};
template <>
inline constexpr auto columns<Seal> =
    std::tuple{&Seal::id,         &Seal::stamp,     &Seal::kiosk,   &Seal::hash,
               &Seal::public_key, &Seal::signature, &Seal::manifest};
template <>
inline constexpr auto columns<Source> = std::tuple{&Source::id, &Source::hash, &Source::kiosk};

}  // namespace jemaa
