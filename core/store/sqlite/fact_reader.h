#pragma once

#include <limits>
#include <map>
#include <utility>
#include <vector>

#include "domain/fact.h"
#include "sqlite/queries.h"
#include "sqlite/row.h"
#include "store/columns.h"

/// Facts out of the file. Everything here throws SQLite::Exception.
namespace jemaa::sqlite {

/// The current row of a query that gives the columns of a fact.
template <typename Kind>
void read_row(SQLite::Statement& query, Kind& fact) {
    RowReader row(query);
    std::apply([&](auto... member) { (row >> ... >> (fact.*member)); }, columns<Kind>);
}

/// Gives `take` each fact of one kind (any but Ballot and CardUse) with an id
/// from `first` to `last`, by id.
template <typename Kind, typename Take>
void each_between(Queries& queries, Id const& first, Id const& last, Take take) {
    auto& query = queries[std::string("select_") + kind_name<Kind>];
    Binder(query) << first << last;
    while (query.executeStep()) {
        Kind fact;
        read_row(query, fact);
        take(std::move(fact));
    }
}

template <typename Kind, typename Take>
void each(Queries& queries, Take take) {
    Id last;
    last.bytes.fill(0xFF);
    Id first;
    first.bytes.back() = 1;  // nil is nobody's id
    each_between<Kind>(queries, first, last, take);
}

template <typename Kind>
std::vector<Kind> read_between(Queries& queries, Id const& first, Id const& last) {
    std::vector<Kind> facts;
    each_between<Kind>(queries, first, last, [&](Kind fact) { facts.push_back(std::move(fact)); });
    return facts;
}

template <typename Kind>
std::vector<Kind> read_all(Queries& queries) {
    std::vector<Kind> facts;
    each<Kind>(queries, [&](Kind fact) { facts.push_back(std::move(fact)); });
    return facts;
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
