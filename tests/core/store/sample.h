#pragma once

#include <vector>

#include "domain/fact.h"

/// A small workshop with a fact of every kind, and ways to add to it. What a
/// workshop's ids derive from, these derive from too.
struct Sample {
    jemaa::Workshop workshop;
    jemaa::Kiosk kiosk;
    jemaa::Step ideas, vote;
    jemaa::AttendanceCell cell;
    jemaa::Attachment drawing;
    jemaa::Idea idea, drawn;
    jemaa::Item line;
    jemaa::Poll poll, scores;  ///< scores: categories, and two aspects of its option
    jemaa::PollOption by_key, by_idea, by_item;
    jemaa::Ballot ballot, scored;
    jemaa::Card card;
    jemaa::CardUse use;
    jemaa::Revision revision;
    jemaa::JournalEntry entry;
    jemaa::Seal seal;
    jemaa::Source source, diagnostic;

    Sample();

    /// Every fact up to the poll's options: what must be there for votes.
    [[nodiscard]] std::vector<jemaa::Fact> before_votes() const;
    [[nodiscard]] std::vector<jemaa::Fact> all() const;

    /// A further fact of its own, which refers to those of the sample.
    [[nodiscard]] jemaa::Ballot new_ballot(int first_value, int second_value) const;
    [[nodiscard]] jemaa::Idea new_idea(std::string text) const;
    [[nodiscard]] jemaa::Poll new_poll(std::vector<jemaa::Fact>& facts) const;
    [[nodiscard]] jemaa::Card new_card(int number) const;
    [[nodiscard]] jemaa::CardUse use_of(jemaa::Card const& card) const;
    [[nodiscard]] jemaa::Ballot new_scored(int value) const;
};

/// Ordered by kind, then id, without the ballots: as Store::facts() gives them.
std::vector<jemaa::Fact> as_stored(std::vector<jemaa::Fact> facts);

jemaa::Id id_of(jemaa::Fact const& fact);
