#pragma once

#include <limits>
#include <map>
#include <vector>

#include "domain/fact.h"
#include "sqlite/queries.h"
#include "sqlite/row.h"
#include "store/columns.h"

/// Facts out of the file. Everything here throws SQLite::Exception.
namespace jemaa::sqlite {

/// Facts of one kind (any but Ballot and CardUse) with ids from `first` to `last`, by id.
template <typename Kind>
std::vector<Kind> read_between(Queries& queries, Id const& first, Id const& last) {
    auto& query = queries[std::string("select_") + kind_name<Kind>];
    Binder(query) << first << last;
    std::vector<Kind> facts;
    while (query.executeStep()) {
        auto& fact = facts.emplace_back();
        RowReader row(query);
        std::apply([&](auto... member) { (row >> ... >> (fact.*member)); }, columns<Kind>);
    }
    return facts;
}

template <typename Kind>
std::vector<Kind> read_all(Queries& queries) {
    Id last;
    last.bytes.fill(0xFF);
    Id first;
    first.bytes.back() = 1;  // nil is nobody's id
    return read_between<Kind>(queries, first, last);
}

/// All facts but the ballots, in the order of the kinds, then by id.
std::vector<Fact> read_facts(Queries& queries);

/// A poll's ballots in the slots from `first` to `last`, by id.
std::vector<Ballot> read_ballots(Queries& queries, Id const& poll, std::int64_t first = 0,
                                 std::int64_t last = std::numeric_limits<std::int64_t>::max());

/// Which cards have voted, by id.
std::vector<CardUse> read_card_uses(Queries& queries);

/// A poll's options, by id.
std::vector<PollOption> read_options(Queries& queries, Id const& poll);

/// How many ballots each poll has.
std::map<Id, int> read_ballot_counts(Queries& queries);

}  // namespace jemaa::sqlite
