#include "store/memory_store.h"

#include <algorithm>
#include <string>
#include <type_traits>

#include "domain/constraints.h"
#include "store/admission.h"
#include "store/card_votes.h"
#include "store/columns.h"

namespace jemaa {
namespace {

using Facts = ByKind<Fact>;

template <typename Kind>
tl::unexpected<Error> refuse(ErrorCode code, std::string const& why) {
    return fail(code, "memory", std::string(kind_name<Kind>) + ": " + why);
}

template <typename Kind>
bool refers_well(Facts const& facts, Kind const& fact) {
    auto const found = [&]<typename To>(Reference<Kind, To> reference) {
        Id const& id = fact.*reference.member;
        return id.is_nil() ? reference.optional : facts.all<To>().contains(id);
    };
    return std::apply([&](auto... reference) { return (found(reference) && ...); },
                      references<Kind>);
}

bool marks_refer_well(Facts const& facts, Ballot const& ballot) {
    auto const& options = facts.all<PollOption>();
    return std::ranges::all_of(ballot.marks, [&](Mark const& mark) {
        auto const option = options.find(mark.option);
        return option != options.end() && option->second.poll == ballot.poll;
    });
}

template <typename Kind>
bool key_is_taken(Facts const& facts, Kind const& fact) {
    auto const same_key = [&](auto const& entry) {
        auto const same = [&](auto... member) {
            return ((entry.second.*member == fact.*member) && ...);
        };
        return std::apply(same, unique_key<Kind>);
    };
    return std::tuple_size_v<decltype(unique_key<Kind>)> > 0 &&
           std::ranges::any_of(facts.all<Kind>(), same_key);
}

template <typename Kind>
void count(CardVotes& votes, Facts const& facts, Kind const& fact) {
    if constexpr (std::is_same_v<Kind, Ballot> || std::is_same_v<Kind, CardUse>)
        votes.count(fact, !facts.all<Kind>().contains(fact.id));
}

template <typename Kind>
Expected<void> keep(Facts& facts, Kind const& fact) {
    auto& known = facts.all<Kind>();
    if (auto const found = known.find(fact.id); found != known.end()) {
        if (found->second == fact) return {};
        return refuse<Kind>(ErrorCode::write_failed, "the id is there with other content");
    }
    bool refers = refers_well(facts, fact);
    if constexpr (std::is_same_v<Kind, Ballot>) refers = refers && marks_refer_well(facts, fact);
    if (!refers)
        return refuse<Kind>(ErrorCode::bad_argument, "it refers to a fact that is not there");
    if (key_is_taken(facts, fact))
        return refuse<Kind>(ErrorCode::write_failed, "its key is there with another id");
    known.emplace(fact.id, fact);
    return {};
}

}  // namespace

Expected<void> MemoryStore::append(std::span<Fact const> facts) {
    auto const order = admitted(facts, "memory");
    if (!order) return tl::unexpected(order.error());
    Facts next = facts_;
    CardVotes votes;
    for (auto const* fact : *order) {
        auto kept = std::visit(
            [&](auto const& kind) {
                count(votes, next, kind);
                return keep(next, kind);
            },
            *fact);
        if (!kept) return kept;
    }
    if (votes.vote_again()) return refuse<CardUse>(ErrorCode::write_failed, second_vote);
    facts_ = std::move(next);
    return {};
}

Expected<std::vector<Fact>> MemoryStore::facts() {
    std::vector<Fact> facts;
    auto const add = [&]<typename Kind>(std::map<Id, Kind> const& known) {
        if constexpr (!std::is_same_v<Kind, Ballot>)
            for (auto const& [id, fact] : known) facts.emplace_back(fact);
    };
    std::apply([&](auto const&... known) { (add(known), ...); }, facts_.maps);
    return facts;
}

Expected<std::map<Id, int>> MemoryStore::ballot_counts() {
    std::map<Id, int> counts;
    for (auto const& [id, poll] : facts_.all<Poll>()) counts[id] = 0;
    for (auto const& [id, ballot] : facts_.all<Ballot>()) ++counts[ballot.poll];
    return counts;
}

Expected<PollResults> MemoryStore::results(Id const& poll) {
    auto const& polls = facts_.all<Poll>();
    auto const found = polls.find(poll);
    if (found == polls.end()) return fail(ErrorCode::bad_argument, "memory", "no such poll");
    PollResults results{found->second, {}, {}};
    for (auto const& [id, option] : facts_.all<PollOption>())
        if (option.poll == poll) results.options.push_back(option);
    for (auto const& [id, ballot] : facts_.all<Ballot>())
        if (ballot.poll == poll) results.ballots.push_back(ballot);
    return results;
}

}  // namespace jemaa
