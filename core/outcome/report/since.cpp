// What was done since the last meeting of each cluster.

#include <algorithm>
#include <map>
#include <tuple>

#include "report/chapters.h"
#include "report/comparison.h"
#include "tables/topics.h"

namespace jemaa::report {
namespace {

using Cells = std::map<std::string, std::string>;

// The rows of the table, so that both say the same.
std::vector<Cells> rows_of(outcome::Gathered const& gathered) {
    auto const table = outcome::progress_table();
    auto const schema = outcome::in_languages(table.schema, gathered.contents.agenda.languages);
    std::vector<Cells> rows;
    (void)table.rows(gathered, [&](outcome::CsvRow const& row) {
        Cells cells;
        for (std::size_t i = 0; i < row.size(); ++i) cells[schema.columns[i].name] = row[i];
        rows.push_back(std::move(cells));
    });
    return rows;
}

// What is done first, then what is under way, in the order of the plan.
int rank_of(Cells const& cells) {
    auto const& progress = cells.at("progress");
    return progress == "done" ? 0 : progress == "under_way" ? 1 : 2;
}

Grid grid_of(Told const& told, std::vector<Cells> rows) {
    std::ranges::stable_sort(rows, {}, [](Cells const& cells) {
        return std::tuple(rank_of(cells), cells.at("start_month").empty(), cells.at("start_month"));
    });
    Grid grid{{{told.say("column.action"), 3},
               {told.say("column.progress"), 1.3},
               {told.say("column.remark"), 2},
               {told.say("report.carried_on"), 1.3}},
              {}};
    for (auto const& cells : rows) {
        bool const carried_on = !cells.at("carried_on_by").empty();
        auto const action = id_from_hex(cells.at("id")).value_or(Id{});
        std::string const& progress = cells.at("progress");
        grid.rows.push_back({{told.title(action), told.say("progress." + progress),
                              cells.at("remark"), carried_on ? told.say("cell.yes") : ""}});
    }
    return grid;
}

}  // namespace

void tell_since(Document& document, Comparison const& comparison) {
    bool first = true;
    for (auto const& [told, summary] : comparison.workshops) {
        auto rows = rows_of(told.gathered());
        if (rows.empty()) continue;
        if (first) add(document, Heading{1, told.say("table.progress")});
        first = false;
        add(document, Heading{2, workshop_name(told)});
        auto const done = std::ranges::count_if(
            rows, [](Cells const& cells) { return cells.at("progress") == "done"; });
        add(document, Paragraph{told.say("report.done_of",
                                         {{"done", std::int64_t{done}}, {"all", std::ssize(rows)}}),
                                Tone::lead});
        add(document, grid_of(told, std::move(rows)));
    }
}

}  // namespace jemaa::report
