#include "tables/common_lines.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "agenda/fold.h"
#include "tables/compared.h"
#include "tables/planned.h"
#include "tables/titles.h"

namespace jemaa::outcome {
namespace {

// By what a line is known.
struct Names {
    Id id;
    std::string key;
    std::set<std::string> titles;

    [[nodiscard]] bool meets(Names const& other) const {
        return id == other.id || (!key.empty() && key == other.key) ||
               std::ranges::any_of(titles,
                                   [&](auto const& title) { return other.titles.contains(title); });
    }
};

struct Named {
    RetainedLine line;
    Names names;
};

std::string key_of(Contents const& contents, Id const& line) {
    if (auto const item = contents.items.find(line); item != contents.items.end())
        return item->second.key;
    auto const option = contents.options.find(line);
    return option == contents.options.end() ? std::string() : option->second.key;
}

std::string folded(std::string const& title) {
    std::string words;
    for (auto const& word : agenda::folded_words(title)) words += word + " ";
    return words;
}

Names names_of(Contents const& contents, Id const& line) {
    Names names{line, key_of(contents_with(contents, line), line), {}};
    for (auto const& language : contents.agenda.languages)
        if (auto title = folded(title_of_line(contents, line, language)); !title.empty())
            names.titles.insert(std::move(title));
    return names;
}

void add_planned(Contents const& contents, RetainedLine& line) {
    for (auto const& step : contents.agenda.steps)
        if (std::holds_alternative<agenda::Plan>(step.kind))
            for (auto const& action :
                 planned_actions(contents, derived_id(contents.workshop.id, step.key))) {
                if (action.line != line.line) continue;
                ++line.actions;
                line.cost += action.cost;
            }
}

std::vector<Named> lines_of(Gathered const& workshop) {
    std::vector<Named> lines;
    for (auto const& id : decided_lines(workshop)) {
        RetainedLine line{&workshop, id, static_cast<int>(lines.size()) + 1};
        add_planned(workshop.contents, line);
        lines.push_back({line, names_of(workshop.contents, id)});
    }
    return lines;
}

using Group = std::vector<Named>;

// Groups that the line belongs to become one.
void put(Named line, std::vector<Group>& groups) {
    Group joined;
    for (auto& group : groups) {
        auto const meets = [&](Named const& other) { return line.names.meets(other.names); };
        if (!std::ranges::any_of(group, meets)) continue;
        std::ranges::move(group, std::back_inserter(joined));
        group.clear();
    }
    joined.push_back(std::move(line));
    std::erase_if(groups, [](Group const& group) { return group.empty(); });
    groups.push_back(std::move(joined));
}

std::string cluster_name(RetainedLine const& line) {
    return cluster_of(line.workshop->contents).in("fr");
}

std::string currency_of(RetainedLine const& line) {
    for (auto const& step : line.workshop->contents.agenda.steps)
        if (auto const* const plan = std::get_if<agenda::Plan>(&step.kind))
            return plan->currency.in("fr");
    return {};
}

// Workshops stand by cluster and beginning, so the last of a cluster is its newest.
bool takes_over(RetainedLine const& later, RetainedLine const& line) {
    return later.workshop > line.workshop && cluster_name(later) == cluster_name(line) &&
           (later.actions > 0 || line.actions == 0);
}

// One that later ones planned nothing for is counted still, they are not.
bool is_outdone(RetainedLine const& line, RetainedLine const& earlier) {
    return earlier.workshop < line.workshop && cluster_name(earlier) == cluster_name(line) &&
           earlier.actions > 0 && line.actions == 0;
}

void mark_what_counts(std::vector<RetainedLine>& lines) {
    for (auto& line : lines)
        line.counts = std::ranges::none_of(lines, [&](RetainedLine const& other) {
            return takes_over(other, line) || is_outdone(line, other);
        });
}

CommonLine common_line(Group group) {
    std::ranges::sort(group, {}, [](Named const& named) {
        return std::tuple(named.line.workshop, named.line.place);
    });
    CommonLine common;
    std::set<std::string> clusters, currencies;
    for (auto const& [line, names] : group) {
        common.retained.push_back(line);
        if (common.key.empty()) common.key = names.key;
        clusters.insert(cluster_name(line));
        if (auto currency = currency_of(line); !currency.empty())
            currencies.insert(std::move(currency));
    }
    mark_what_counts(common.retained);
    common.clusters = std::ssize(clusters);
    if (currencies.size() > 1) return common;
    common.cost = 0;
    for (auto const& line : common.retained) *common.cost += line.counts ? line.cost : 0;
    return common;
}

std::vector<int> places_of(CommonLine const& common) {
    std::vector<int> places;
    for (auto const& line : common.retained)
        if (line.counts) places.push_back(line.place);
    std::ranges::sort(places);
    return places;
}

}  // namespace

std::vector<CommonLine> common_lines(std::vector<Gathered> const& workshops) {
    std::vector<Group> groups;
    for (auto const& workshop : workshops)
        for (auto& line : lines_of(workshop)) put(std::move(line), groups);
    std::vector<CommonLine> common;
    for (auto& group : groups)
        if (auto line = common_line(std::move(group)); line.clusters > 1)
            common.push_back(std::move(line));
    std::ranges::sort(common, {}, [](CommonLine const& line) {
        return std::tuple(-line.clusters, places_of(line), line.retained.front().line);
    });
    return common;
}

}  // namespace jemaa::outcome
