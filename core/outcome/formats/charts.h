#pragma once

#include <xlsxwriter.h>

#include "formats/headings.h"
#include "tables/gathered.h"

namespace jemaa::outcome {

/// Where the results stand in a workbook: the name of their sheet, and its
/// columns.
struct ResultsPlace {
    std::string sheet;
    TableSchema const& schema;
};

/// Puts a picture of each closed poll on `sheet`, one under the other: a bar for
/// each option, in the order of the results.
void draw_charts(lxw_workbook* workbook, lxw_worksheet* sheet, Gathered const& gathered,
                 ResultsPlace const& results, Headings const& headings);

}  // namespace jemaa::outcome
