#include "diagnostic/one_workshop.h"

#include <set>
#include <type_traits>

#include "store/constraints.h"

namespace jemaa::diagnostic {
namespace {

// A fact belongs to a workshop when all that it refers to does.
template <typename Kind>
bool belongs(Kind const& fact, std::set<Id> const& kept) {
    auto const is_kept = [&](auto const& reference) {
        Id const& id = fact.*reference.member;
        return id.is_nil() ? reference.optional : kept.contains(id);
    };
    return std::apply([&](auto const&... reference) { return (is_kept(reference) && ...); },
                      references<Kind>);
}

}  // namespace

Expected<void> OneWorkshop::append(std::span<Fact const>) {
    return fail(ErrorCode::read_only, {}, "one workshop of several is for reading");
}

Expected<std::vector<Fact>> OneWorkshop::facts() {
    auto const all = all_.facts();
    if (!all) return all;
    std::set<Id> kept;
    std::vector<Fact> facts;
    auto const wanted = [&]<typename Kind>(Kind const& fact) {
        if constexpr (std::is_same_v<Kind, Workshop>) return fact.id == workshop_;
        return belongs(fact, kept);
    };
    for (auto const& fact : *all)
        if (std::visit(wanted, fact)) {
            kept.insert(std::visit([](auto const& kind) { return kind.id; }, fact));
            facts.push_back(fact);
        }
    return facts;
}

Expected<std::map<Id, int>> OneWorkshop::ballot_counts() {
    auto counts = all_.ballot_counts();
    auto const own = facts();
    if (!counts || !own) return counts ? tl::unexpected(own.error()) : counts;
    std::set<Id> polls;
    for (auto const& fact : *own)
        if (auto const* const poll = std::get_if<Poll>(&fact)) polls.insert(poll->id);
    std::erase_if(*counts, [&](auto const& entry) { return !polls.contains(entry.first); });
    return counts;
}

}  // namespace jemaa::diagnostic
