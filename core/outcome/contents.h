#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "agenda/agenda.h"
#include "domain/fact.h"
#include "store/store.h"

namespace jemaa::outcome {

/// Drawings and recordings by their ids.
using Media = std::map<Id, std::shared_ptr<Attachment const>>;

/// A workshop's facts, all but the ballots and cards, with the agenda that
/// explains them and the newest revision of each field.
struct Contents {
    Workshop workshop;
    agenda::Agenda agenda;
    std::map<Id, Kiosk> kiosks;
    std::map<Id, Step> steps;
    std::map<Id, AttendanceCell> attendance;
    std::map<Id, Idea> ideas;
    Media media;  ///< the ideas' drawings and recordings
    std::map<Id, Item> items;
    std::map<Id, Poll> polls;
    std::map<Id, PollOption> options;
    std::map<std::pair<Id, std::string>, Revision> newest;
    std::vector<Revision> revisions;           ///< all of them, by subject, field, stamp and id
    std::vector<JournalEntry> journal;         ///< by stamp and id
    std::map<Id, Seal> seals;                  ///< by kiosk, its newest
    std::vector<Source> sources;               ///< by hash
    std::shared_ptr<Contents const> before{};  ///< the workshop that this one follows
};

/// Of the store's one workshop, or of the one that follows all its others.
/// Errors: not_a_workshop (the store holds none yet), damaged (it holds several
/// that do not follow each other), template_invalid and those of the store.
Expected<Contents> read_contents(Store& store);

/// Of one workshop among these facts, with those that it follows. Error:
/// template_invalid.
Expected<Contents> contents_of(std::vector<Fact> const& facts, Id const& workshop);

/// The newest value of a field; `otherwise` when it was never set.
std::string value_of(Contents const& contents, Id const& subject, std::string_view field,
                     std::string_view otherwise = {});

/// The newest word on a field, also of what kiosks of the workshops before said;
/// nullptr when it was never set.
Revision const* newest_word(Contents const& contents, Id const& subject, std::string_view field);

/// How many people a cell of the head count holds; damaged when its value is
/// no number.
Expected<std::int64_t> people_in(Contents const& contents, AttendanceCell const& cell);

/// The words of an idea as they are now.
std::string current_text(Contents const& contents, Idea const& idea);

/// The keys of a step, and of the vote step that a poll belongs to; empty when
/// there is none.
std::string step_key(Contents const& contents, Id const& step);
std::string vote_key(Contents const& contents, Id const& poll);

/// Which of its step's polls it is: the round, 1 for the first, or the version of
/// the statement that it asks about.
int round_of(Contents const& contents, Poll const& poll);

/// The title of an item in a language, or a statement's words; empty when it has
/// none in that language.
std::string item_text(Contents const& contents, Id const& item, std::string_view language);

/// Whether what was cast may be seen and counted.
bool is_closed(Contents const& contents, Poll const& poll);

/// The poll's options that were found, after the vote, to be part of another.
std::map<Id, Id> merges_of(Contents const& contents, Id const& poll);

/// The option of the template that the poll's option stands for; nullptr for
/// an idea.
agenda::Choice const* choice_of(Contents const& contents, PollOption const& option);

}  // namespace jemaa::outcome
