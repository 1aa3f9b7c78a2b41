#include "diagnostic/one_workshop.h"

#include <set>

#include "domain/workshops.h"

namespace jemaa::diagnostic {

Expected<void> OneWorkshop::append(std::span<Fact const>) {
    return fail(ErrorCode::read_only, {}, "one workshop of several is for reading");
}

OneWorkshop::OneWorkshop(Store& all, std::vector<Fact> const& everything, Id const& workshop)
    : all_(all), facts_(facts_with_earlier(everything, workshop)) {}

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
