#pragma once

#include "tables/tables.h"

/// The tables by what they tell of, each in a file of its own name.
namespace jemaa::outcome {

// room.cpp
Table workshops_table();
Table kiosks_table();
Table sources_table();
Table steps_table();
Table attendance_table();

Table findings_table();
Table themes_table();
Table ideas_table();
Table statements_table();

// plan.cpp
Table lines_table();
Table plan_table();
Table progress_table();

// business_plan.cpp
Table retained_table();
Table financing_table();

Table lineage_table();
Table polls_table();
Table options_table();
Table results_table();
Table answers_table();

// ballots.cpp
Table ballots_table();
Table marks_table();
Table positions_table();

Table journal_table();

// clusters.cpp
ComparisonTable clusters_table();
ComparisonTable common_lines_table();
ComparisonTable line_places_table();

}  // namespace jemaa::outcome
