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

OneWorkshop::OneWorkshop(Store& all, std::vector<Fact> const& everything, Id const& workshop)
    : all_(all) {
    std::set<Id> kept;
    std::set<Id> drawn;
    auto const wanted = [&]<typename Kind>(Kind const& fact) {
        if constexpr (std::is_same_v<Kind, Workshop>) return fact.id == workshop;
        if constexpr (std::is_same_v<Kind, Idea>)
            if (belongs(fact, kept)) drawn.insert(fact.attachment);
        return belongs(fact, kept);
    };
    for (auto const& fact : everything)
        if (std::visit(wanted, fact)) {
            kept.insert(std::visit([](auto const& kind) { return kind.id; }, fact));
            facts_.push_back(fact);
        }
    // An attachment refers to nothing; the ideas say whose it is.
    std::erase_if(facts_, [&](Fact const& fact) {
        auto const* const attachment = std::get_if<Attachment>(&fact);
        return attachment && !drawn.contains(attachment->id);
    });
}

Expected<std::map<Id, int>> OneWorkshop::ballot_counts() {
    auto counts = all_.ballot_counts();
    if (!counts) return counts;
    std::set<Id> polls;
    for (auto const& fact : facts_)
        if (auto const* const poll = std::get_if<Poll>(&fact)) polls.insert(poll->id);
    std::erase_if(*counts, [&](auto const& entry) { return !polls.contains(entry.first); });
    return counts;
}

}  // namespace jemaa::diagnostic
