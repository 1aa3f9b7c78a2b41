#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/fact.h"
#include "domain/language.h"

namespace jemaa::session {

/// What is known of the workshop: a fold over its facts. The order of the
/// facts does not matter. Ballots are only counted, so that no vote can be
/// seen from here before its poll is closed.
struct Record {
    Workshop workshop;
    Kiosk kiosk;  ///< this one
    std::map<Id, Kiosk> kiosks;
    std::map<Id, Step> steps;
    std::map<Id, AttendanceCell> attendance;
    std::map<Id, Idea> ideas;
    std::map<Id, std::shared_ptr<Attachment const>> attachments;
    std::map<Id, Item> items;
    std::map<Id, Poll> polls;
    std::map<Id, PollOption> options;
    std::map<Id, Card> cards;
    std::set<Id> card_uses;
    std::map<Id, int> ballots;                                 ///< by poll
    std::map<std::pair<Id, std::string>, Revision> revisions;  ///< the newest of each field
    std::map<Id, Seal> seals;                                  ///< each kiosk's newest
    std::vector<JournalEntry> journal;                         ///< by stamp
    Stamp last;                                                ///< greatest stamp seen
};

/// Adds one fact. A fact already known changes nothing, except that a ballot
/// must be given only once.
void apply(Record& record, Fact const& fact);

/// Whether this kiosk has sealed the workshop and not opened it again since.
bool is_sealed(Record const& record);

/// The newest value of a field; empty when it was never set.
std::string value_of(Record const& record, Id const& subject, std::string_view field);

/// The newest text of a field in each language, as an Item has them
/// (field::title, field::words).
LocalizedText texts_of(Record const& record, Id const& subject, std::string const& field);

/// An idea's words as they were clarified last, else as they were given.
std::string words_of(Record const& record, Idea const& idea);

/// Id of the workshop's step with this key.
Id step_id(Record const& record, std::string_view key);

/// Id of the first poll of the vote with this key.
Id poll_id(Record const& record, std::string_view vote_key);

/// The number in a cell of the head count; 0 when none was given.
int count_of(Record const& record, Id const& cell);

/// Everybody counted in the room at this kiosk.
int attendance_total(Record const& record);

/// How many ballots the newest poll of this vote has.
int ballots_cast(Record const& record, std::string_view vote_key);

/// Ideas of a step, ordered by id: an order that tells nothing of who spoke
/// when.
std::vector<Idea> ideas_of(Record const& record, std::string_view step_key);

}  // namespace jemaa::session
