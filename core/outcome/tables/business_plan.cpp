// What the cluster's business plan takes over besides the actions themselves:
// which lines were retained, and who pays how much in which year.

#include "tables/cells.h"
#include "tables/planned.h"
#include "tables/titles.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

template <typename Visit>
void for_each_plan(Gathered const& gathered, Visit visit) {
    auto const& contents = gathered.contents;
    for (auto const& step : contents.agenda.steps)
        if (std::holds_alternative<agenda::Plan>(step.kind))
            visit(step, planned_actions(contents, derived_id(contents.workshop.id, step.key)));
}

Expected<void> write_retained(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for_each_plan(gathered, [&](auto const& step, auto const& actions) {
        int place = 0;
        for (auto const& line : retained_lines(gathered, step)) {
            std::int64_t number = 0, cost = 0;
            for (auto const& action : actions) {
                if (action.line != line) continue;
                ++number;
                cost += action.cost;
            }
            CsvRow row{step.key, std::to_string(++place), to_hex(line), std::to_string(number),
                       std::to_string(cost)};
            for (auto const& language : contents.agenda.languages)
                row.push_back(title_of_line(contents, line, language));
            take(row);
        }
    });
    return {};
}

Expected<void> write_financing(Gathered const& gathered, TakeRow const& take) {
    for_each_plan(gathered, [&](auto const& step, auto const& actions) {
        for (auto const& [of, cost] : financing_of(actions))
            take({step.key, of.first, of.second ? std::to_string(*of.second) : "",
                  std::to_string(cost)});
    });
    return {};
}

}  // namespace

Table retained_table() {
    return {{"retained",
             "The action lines that a plan is about: those that the vote before it chose, then any "
             "other that has actions",
             {{"step", text, "the step in which it was planned", true},
              {"place", whole, "1 is first", true},
              {"line", id, "the action line, as in lines or options", true},
              {"actions", whole, "how many actions it has", true},
              {"cost", whole, "what these cost together, in whole units of the currency", true},
              {"title_*", text, "its title"}},
             {"step", "line"},
             {{{"step"}, "steps", {"step"}}}},
            write_retained};
}

Table financing_table() {
    return {{"financing",
             "Who pays how much of the plan in which year; an action's whole cost counts in the "
             "year in which it starts. Actions without a cost are left out",
             {{"step", text, "the step in which it was planned", true},
              {"payer", text, "who pays: the template's key; empty while nobody is named"},
              {"year", whole, "in which the actions start; empty for those without a month"},
              {"cost", whole, "in whole units of the workshop's currency", true}},
             {},
             {{{"step"}, "steps", {"step"}}}},
            write_financing};
}

}  // namespace jemaa::outcome
