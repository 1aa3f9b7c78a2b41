#include "sqlite/fact_reader.h"

#include <algorithm>
#include <type_traits>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace jemaa::sqlite {
namespace {

template <typename Kind>
void add_all(Queries& queries, std::vector<Fact>& facts) {
    if constexpr (std::is_same_v<Kind, CardUse>)
        for (auto const& use : read_card_uses(queries)) facts.emplace_back(use);
    else if constexpr (!std::is_same_v<Kind, Ballot>)
        for (auto& fact : read_all<Kind>(queries)) facts.emplace_back(std::move(fact));
}

template <typename... Kinds>
void add_kinds(Queries& queries, std::vector<Fact>& facts, std::variant<Kinds...> const*) {
    (add_all<Kinds>(queries, facts), ...);
}

// The marks lie in the order of the slots, as the ballots do: both are read from
// end to end, which is faster than looking up those of each ballot.
void add_marks(Queries& queries, Id const& poll, std::vector<std::int64_t> const& slots,
               std::vector<Ballot>& ballots) {
    if (slots.empty()) return;
    auto& query = queries["select_marks"];
    Binder(query) << poll << slots.front() << slots.back();
    std::size_t at = 0;
    while (query.executeStep()) {
        std::int64_t slot = 0;
        Mark mark;
        RowReader(query) >> slot >> mark.option >> mark.aspect >> mark.position >> mark.value;
        while (at < slots.size() && slots[at] < slot) ++at;
        if (at == slots.size() || slots[at] != slot)
            throw SQLite::Exception("a mark belongs to no ballot", SQLITE_CORRUPT);
        ballots[at].marks.push_back(mark);
    }
}

}  // namespace

std::vector<Fact> read_facts(Queries& queries) {
    std::vector<Fact> facts;
    add_kinds(queries, facts, static_cast<Fact const*>(nullptr));
    return facts;
}

std::vector<Ballot> read_ballots(Queries& queries, Id const& poll, std::int64_t first,
                                 std::int64_t last) {
    std::vector<Ballot> ballots;
    std::vector<std::int64_t> slots;
    auto& query = queries["select_ballots"];
    Binder(query) << poll << first << last;
    while (query.executeStep()) {
        auto& ballot = ballots.emplace_back();
        ballot.poll = poll;
        RowReader(query) >> slots.emplace_back() >> ballot.id >> ballot.category;
    }
    add_marks(queries, poll, slots, ballots);
    // The rows come as they lie; sorting whole ballots is less than sorting marks.
    std::ranges::sort(ballots, {}, &Ballot::id);
    return ballots;
}

std::vector<CardUse> read_card_uses(Queries& queries) {
    auto& query = queries["select_card_uses"];
    std::vector<CardUse> uses;
    while (query.executeStep()) {
        auto& use = uses.emplace_back();
        RowReader(query) >> use.poll >> use.card;
        use.id = card_use_id(use.poll, use.card);
    }
    std::ranges::sort(uses, {}, &CardUse::id);
    return uses;
}

std::vector<PollOption> read_options(Queries& queries, Id const& poll) {
    auto& query = queries["select_options"];
    Binder(query) << poll;
    std::vector<PollOption> options;
    while (query.executeStep()) {
        auto& option = options.emplace_back();
        RowReader(query) >> option.id >> option.poll >> option.key >> option.subject >> option.cost;
    }
    return options;
}

std::map<Id, int> read_ballot_counts(Queries& queries) {
    auto& query = queries["count_ballots"];
    std::map<Id, int> counts;
    while (query.executeStep()) {
        Id poll;
        int count = 0;
        RowReader(query) >> poll >> count;
        counts[poll] = count;
    }
    return counts;
}

}  // namespace jemaa::sqlite
