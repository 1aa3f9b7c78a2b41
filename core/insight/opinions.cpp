#include "insight/opinions.h"

#include <algorithm>
#include <map>

namespace jemaa::insight {

Opinions opinions_from(PollResults const& results, int agree_from, int disagree_to) {
    std::map<Id, std::size_t> columns;
    for (auto const& option : results.options) columns[option.id] = 0;
    std::size_t next = 0;
    for (auto& [id, column] : columns) column = next++;
    Opinions opinions{.statements = columns.size()};
    for (auto const& ballot : results.ballots) {
        auto& row = opinions.people.emplace_back(columns.size());
        for (auto const& mark : ballot.marks) {
            auto const column = columns.find(mark.option);
            if (column == columns.end() || !mark.aspect.is_nil()) continue;
            row[column->second] = mark.value >= agree_from ? 1 : mark.value <= disagree_to ? -1 : 0;
        }
    }
    std::ranges::sort(opinions.people);
    return opinions;
}

}  // namespace jemaa::insight
