#pragma once

#include <cstdint>
#include <set>

#include <SQLiteCpp/Database.h>

#include "domain/fact.h"
#include "sqlite/queries.h"
#include "store/card_votes.h"

namespace jemaa::sqlite {

/// Puts facts into the file, within one transaction that the caller holds.
/// Everything here throws SQLite::Exception.
class FactWriter {
public:
    FactWriter(SQLite::Database& database, Queries& queries)
        : database_(database), queries_(queries) {}

    /// Keeps the fact, unless it is there already. False when its id is there
    /// with other content.
    bool keep(Fact const& fact);

    /// Whether a card would vote a second time by what was kept so far.
    [[nodiscard]] bool vote_again() const { return votes_.vote_again(); }

    /// Takes every trace of the order of giving out of the file's pages. To be
    /// called before the transaction ends.
    void forget_order();

private:
    template <typename Kind>
    bool keep_row(Kind const& fact);
    bool keep_row(Ballot const& ballot);
    bool keep_row(CardUse const& use);
    void insert_shuffled(Ballot const& ballot);
    void insert_shuffled(CardUse const& use);
    void put(Id const& poll, std::int64_t slot, Id const& card);
    std::int64_t next_slot(char const* query, Id const& poll);
    void write_ballot(char const* verb, Ballot const& ballot, std::int64_t slot);
    void order_ideas();
    void mix_attachments();
    void order_ballots(Id const& poll);

    SQLite::Database& database_;
    Queries& queries_;
    CardVotes votes_;
    bool has_new_idea_ = false;
    std::set<Id> new_attachments_;
    std::set<Id> uneven_polls_;  ///< one of their ballots fits in no drawn slot
};

}  // namespace jemaa::sqlite
