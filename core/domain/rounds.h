#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/fact.h"

/// A step of a vote may hold several polls: the rounds of a vote that was held
/// again, or one for each version of a statement that the room was asked about.
namespace jemaa {

/// The newest revision of each field of each subject.
using NewestRevisions = std::map<std::pair<Id, std::string>, Revision>;

/// The versions of the statement that a step worked out, first to last: by the
/// stamp at which they were kept, ties by id. One whose words were taken back is
/// none. So the number of a version is its place here, 1 for the first, and
/// kiosks that each kept one while apart agree on both.
std::vector<Id> statement_versions(std::map<Id, Item> const& items, Id const& step,
                                   NewestRevisions const& newest);

/// The item that a poll about a statement asks about; nothing for other polls.
std::optional<Id> statement_of(Poll const& poll);

/// Whether nobody can vote in the poll any more.
bool is_closed(Poll const& poll, NewestRevisions const& newest);

/// Whether the poll was opened by mistake and that was taken back.
bool is_taken_back(Poll const& poll, NewestRevisions const& newest);

/// A poll and which one of its step it is: the round, or the version of the
/// statement.
struct Round {
    Poll poll;
    int number = 1;
    bool operator==(Round const&) const = default;
};

/// The polls of a step, first to last, but those that were taken back.
std::vector<Round> rounds_of(std::map<Id, Poll> const& polls, std::map<Id, Item> const& items,
                             Id const& step, NewestRevisions const& newest);

}  // namespace jemaa
