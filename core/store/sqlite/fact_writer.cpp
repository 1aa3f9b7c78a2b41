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
    if constexpr (std::is_same_v<Kind, Attachment>) new_attachments_.insert(fact.id);
    return true;
}

bool FactWriter::keep_row(Ballot const& ballot) {
    auto& query = queries_["find_ballot"];
    Binder(query) << ballot.id;
    bool const is_new = !query.executeStep();
    votes_.count(ballot, is_new);
    if (is_new) {
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
    votes_.count(use, !known);
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
// of another: then the poll is written anew.
void FactWriter::insert_shuffled(Ballot const& ballot) {
    std::int64_t const last = next_slot("next_slot", ballot.poll);
    std::int64_t const drawn = draw_slot(last);
    auto const there = read_ballots(queries_, ballot.poll, drawn, drawn);
    if (there.empty() || !show_the_same(there.front(), ballot)) {
        write_ballot("insert", ballot, last);
        if (!there.empty()) uneven_polls_.insert(ballot.poll);
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

void FactWriter::forget_order() {
    if (!new_attachments_.empty()) mix_attachments();
    if (has_new_idea_) order_ideas();
    for (auto const& poll : uneven_polls_) order_ballots(poll);
}

// Options refer to ideas: for the moment that the table is empty they must not
// be checked.
void FactWriter::order_ideas() {
    database_.exec("PRAGMA defer_foreign_keys = ON");
    auto const ideas = read_all<Idea>(queries_);
    queries_["delete_ideas"].exec();
    for (auto const& idea : ideas) insert_row(queries_, idea);
}

// The new ones and others drawn by chance exchange their pages: all others, or
// as many as may be written anew without making anyone wait.
void FactWriter::mix_attachments() {
    constexpr std::int64_t most_bytes = 2 << 20;
    database_.exec("PRAGMA defer_foreign_keys = ON");
    auto drawn = new_attachments_;
    auto& query = queries_["draw_attachments"];
    std::int64_t bytes = 0, size = 0;
    Id id;
    while (query.executeStep()) {
        RowReader(query) >> id >> size;
        if (new_attachments_.contains(id)) continue;
        if ((bytes += size) > most_bytes) break;
        drawn.insert(id);
    }
    query.reset();
    std::vector<Attachment> attachments;
    for (auto const& one : drawn) {
        attachments.push_back(read_between<Attachment>(queries_, one, one).front());
        auto& row = queries_["delete_attachment"];
        Binder(row) << one;
        row.exec();
    }
    for (auto const& attachment : attachments) insert_row(queries_, attachment);
}

void FactWriter::order_ballots(Id const& poll) {
    auto const ballots = read_ballots(queries_, poll);
    for (auto const* const query : {"delete_marks", "delete_ballots"}) {
        auto& rows = queries_[query];
        Binder(rows) << poll;
        rows.exec();
    }
    std::int64_t slot = 0;
    for (auto const& ballot : ballots) write_ballot("insert", ballot, slot++);
}

}  // namespace jemaa::sqlite
