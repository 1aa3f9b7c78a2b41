#include "domain/workshops.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <type_traits>

#include "domain/constraints.h"
#include "domain/field.h"

namespace jemaa {
namespace {

std::map<Id, Workshop> workshops_in(std::vector<Fact> const& facts) {
    std::map<Id, Workshop> workshops;
    for (auto const& fact : facts)
        if (auto const* const workshop = std::get_if<Workshop>(&fact))
            workshops.emplace(workshop->id, *workshop);
    return workshops;
}

// A fact belongs to workshops when all that it refers to does.
template <typename Kind>
bool belongs(Kind const& fact, std::set<Id> const& kept) {
    auto const is_kept = [&](auto const& reference) {
        Id const& id = fact.*reference.member;
        return id.is_nil() ? reference.optional : kept.contains(id);
    };
    return std::apply([&](auto const&... reference) { return (is_kept(reference) && ...); },
                      references<Kind>);
}

// Each after those that it can refer to.
std::vector<Fact const*> by_kind(std::vector<Fact> const& facts) {
    std::vector<Fact const*> order;
    for (auto const& fact : facts) order.push_back(&fact);
    std::ranges::stable_sort(order, {}, [](Fact const* fact) { return fact->index(); });
    return order;
}

std::vector<Fact const*> facts_of_all(std::vector<Fact> const& facts,
                                      std::set<Id> const& workshops) {
    std::vector<Fact const*> kept_facts;
    std::set<Id> kept;
    std::set<Id> attached;
    auto const wanted = [&]<typename Kind>(Kind const& fact) {
        if constexpr (std::is_same_v<Kind, Workshop>) return workshops.contains(fact.id);
        if constexpr (std::is_same_v<Kind, Idea>)
            if (belongs(fact, kept)) attached.insert(fact.attachment);
        if constexpr (std::is_same_v<Kind, Revision>)
            if (fact.field.starts_with(field::clip))
                attached.insert(id_from_hex(fact.value).value_or(Id{}));
        return belongs(fact, kept);
    };
    for (auto const* const fact : by_kind(facts))
        if (std::visit(wanted, *fact)) {
            kept.insert(std::visit([](auto const& kind) { return kind.id; }, *fact));
            kept_facts.push_back(fact);
        }
    // An attachment refers to nothing; the ideas and what clips say tell whose it is.
    std::erase_if(kept_facts, [&](Fact const* fact) {
        auto const* const attachment = std::get_if<Attachment>(fact);
        return attachment && !attached.contains(attachment->id);
    });
    return kept_facts;
}

}  // namespace

std::map<Id, Id> followed_workshops(std::vector<Fact> const& facts) {
    auto const workshops = workshops_in(facts);
    std::map<Id, Revision> newest;
    for (auto const& fact : facts) {
        auto const* const said = std::get_if<Revision>(&fact);
        if (!said || said->field != field::follows || !workshops.contains(said->subject)) continue;
        auto const [known, first] = newest.try_emplace(said->subject, *said);
        if (!first &&
            std::tie(said->stamp, said->id) > std::tie(known->second.stamp, known->second.id))
            known->second = *said;
    }
    std::map<Id, Id> followed;
    for (auto const& [workshop, said] : newest)
        if (auto const before = id_from_hex(said.value);
            before && *before != workshop && workshops.contains(*before))
            followed.emplace(workshop, *before);
    return followed;
}

std::vector<Workshop> newest_workshops(std::vector<Fact> const& facts) {
    auto workshops = workshops_in(facts);
    for (auto const& [workshop, before] : followed_workshops(facts)) workshops.erase(before);
    std::vector<Workshop> newest;
    for (auto const& [id, workshop] : workshops) newest.push_back(workshop);
    std::ranges::sort(newest, {}, [](Workshop const& workshop) {
        return std::tie(workshop.created_ms, workshop.id);
    });
    return newest;
}

std::vector<Fact const*> facts_of(std::vector<Fact> const& facts, Id const& workshop) {
    return facts_of_all(facts, {workshop});
}

std::vector<Fact> facts_with_earlier(std::vector<Fact> const& facts, Id const& workshop) {
    auto const followed = followed_workshops(facts);
    std::set<Id> chain;
    for (auto at = workshop; chain.insert(at).second;)
        if (auto const before = followed.find(at); before != followed.end()) at = before->second;
    std::vector<Fact> copies;
    for (auto const* fact : facts_of_all(facts, chain)) copies.push_back(*fact);
    return copies;
}

}  // namespace jemaa
