#include "domain/merges.h"

#include <algorithm>

namespace jemaa {

Id root_of(std::map<Id, Id> const& merges, Id id) {
    for (auto at = merges.find(id); at != merges.end(); at = merges.find(id)) id = at->second;
    return id;
}

std::map<Id, Id> without_circles(std::map<Id, Id> const& wanted) {
    std::map<Id, Id> merges;
    for (auto const& [id, into] : wanted)
        if (root_of(merges, into) != id) merges.emplace(id, into);
    return merges;
}

std::map<Id, Id> merges_of(std::map<Id, PollOption> const& options, Id const& poll,
                           std::function<std::string(Id const&)> const& merged_into) {
    std::map<Id, Id> wanted;
    for (auto const& [id, option] : options) {
        if (option.poll != poll) continue;
        auto const into = id_from_hex(merged_into(id));
        auto const target = into ? options.find(*into) : options.end();
        if (target == options.end() || target->second.poll != poll) continue;
        wanted.emplace(id, *into);
    }
    return without_circles(wanted);
}

Expected<Id> end_of(std::map<Id, Id> const& merges, Id option) {
    for (std::size_t steps = 0; steps <= merges.size(); ++steps) {
        auto const next = merges.find(option);
        if (next == merges.end()) return option;
        option = next->second;
    }
    return fail(ErrorCode::bad_argument, to_hex(option), "merges that go in a circle");
}

Expected<void> check_merges(std::map<Id, Id> const& merges, std::vector<Id> const& options) {
    for (auto const& [part, whole] : merges)
        for (auto const& option : {part, whole})
            if (!std::ranges::binary_search(options, option))
                return fail(ErrorCode::bad_argument, to_hex(option),
                            "a merge of an option that the poll does not have");
    return {};
}

}  // namespace jemaa
