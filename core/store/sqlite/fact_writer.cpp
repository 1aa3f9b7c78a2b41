#include "sqlite/fact_writer.h"

#include <algorithm>
#include <string>
#include <type_traits>

#include <sodium.h>

#include "sqlite/fact_reader.h"
#include "sqlite/row.h"
#include "store/columns.h"

namespace jemaa::sqlite {
namespace {

// Whether a row was added; none is when the id is there already.
template <typename Kind>
bool insert_row(Queries& queries, Kind const& fact) {
    auto& query = queries[std::string("insert_") + kind_name<Kind>];
    Binder binder(query);
    std::apply([&](auto... member) { (binder << ... << (fact.*member)); }, columns<Kind>);
    return query.exec() == 1;
}

bool show_the_same(Ballot const& a, Ballot const& b) {
    return std::ranges::equal(a.marks, b.marks, [](Mark const& x, Mark const& y) {
        return x.option == y.option && x.aspect == y.aspect;
    });
}

// Any of the slots up to `last`, each as likely as the others.
std::int64_t draw_slot(std::int64_t last) {
    return randombytes_uniform(static_cast<std::uint32_t>(last) + 1);
}

}  // namespace

bool FactWriter::keep(Fact const& fact) {
    return std::visit([&](auto const& kind) { return keep_row(kind); }, fact);
}

template <typename Kind>
bool FactWriter::keep_row(Kind const& fact) {
    if (!insert_row(queries_, fact))
        return read_between<Kind>(queries_, fact.id, fact.id) == std::vector{fact};
    if constexpr (std::is_same_v<Kind, Idea>) has_new_idea_ = true;
    return true;
}

bool FactWriter::keep_row(Ballot const& ballot) {
    auto& query = queries_["find_ballot"];
    Binder(query) << ballot.id;
    if (!query.executeStep()) {
        insert_shuffled(ballot);
        return true;
    }
    Id poll;
    std::int64_t slot = 0;
    RowReader(query) >> poll >> slot;
    query.reset();
    return read_ballots(queries_, poll, slot, slot) == std::vector{ballot};
}

bool FactWriter::keep_row(CardUse const& use) {
    auto& query = queries_["find_card_use"];
    Binder(query) << use.poll << use.card;
    bool const known = query.executeStep();
    query.reset();
    if (!known) insert_shuffled(use);
    return true;
}

void FactWriter::insert_shuffled(CardUse const& use) {
    std::int64_t const last = next_slot("next_card_slot", use.poll);
    std::int64_t const drawn = draw_slot(last);
    auto& query = queries_["card_in_slot"];
    Binder(query) << use.poll << drawn;
    Id there = use.card;
    if (query.executeStep()) RowReader(query) >> there;
    query.reset();
    put(use.poll, drawn, use.card);
    put(use.poll, last, there);
}

void FactWriter::put(Id const& poll, std::int64_t slot, Id const& card) {
    auto& row = queries_["put_card_use"];
    Binder(row) << poll << slot << card;
    row.exec();
}

std::int64_t FactWriter::next_slot(char const* name, Id const& poll) {
    auto& query = queries_[name];
    Binder(query) << poll;
    query.executeStep();
    auto const next = query.getColumn(0).getInt64();
    query.reset();
    return next;
}

// One step of the inside-out Fisher-Yates shuffle; the schema says why. Ballots
// of a poll show the same options; one that does not would not fit in the rows
// of another and stays where it is put.
void FactWriter::insert_shuffled(Ballot const& ballot) {
    std::int64_t const last = next_slot("next_slot", ballot.poll);
    std::int64_t const drawn = draw_slot(last);
    auto const there = read_ballots(queries_, ballot.poll, drawn, drawn);
    if (there.empty() || !show_the_same(there.front(), ballot)) {
        write_ballot("insert", ballot, last);
    } else {
        write_ballot("replace", ballot, drawn);
        write_ballot("insert", there.front(), last);
    }
}

void FactWriter::write_ballot(char const* verb, Ballot const& ballot, std::int64_t slot) {
    auto& row = queries_[verb + std::string("_ballot")];
    Binder(row) << ballot.poll << slot << ballot.id << ballot.category;
    row.exec();
    for (auto const& mark : ballot.marks) {
        auto& mark_row = queries_[verb + std::string("_mark")];
        Binder(mark_row) << ballot.poll << slot << mark.option << mark.aspect << mark.position
                         << mark.value;
        mark_row.exec();
    }
}

// Options refer to ideas: for the moment that the table is empty they must not
// be checked.
void FactWriter::forget_order() {
    if (!has_new_idea_) return;
    database_.exec("PRAGMA defer_foreign_keys = ON");
    auto const ideas = read_all<Idea>(queries_);
    queries_["delete_ideas"].exec();
    for (auto const& idea : ideas) insert_row(queries_, idea);
}

}  // namespace jemaa::sqlite
