#include "tables/tables.h"

#include "tables/topics.h"

namespace jemaa::outcome {

std::vector<Table> const& all_tables() {
    static std::vector<Table> const tables{
        workshops_table(),  kiosks_table(),     sources_table(), steps_table(),
        attendance_table(), findings_table(),   themes_table(),  ideas_table(),
        lines_table(),      statements_table(), plan_table(),    progress_table(),
        retained_table(),   financing_table(),  polls_table(),   options_table(),
        results_table(),    answers_table(),    ballots_table(), marks_table(),
        positions_table(),  lineage_table(),    journal_table(),
    };
    return tables;
}

std::vector<ComparisonTable> const& comparison_tables() {
    static std::vector<ComparisonTable> const tables{clusters_table(), common_lines_table(),
                                                     line_places_table()};
    return tables;
}

}  // namespace jemaa::outcome
