#pragma once

#include <string>

#include <xlsxwriter.h>

#include "base/error.h"
#include "formats/headings.h"
#include "outcome/csv.h"

namespace jemaa::outcome {

/// How cells look; they belong to one workbook.
struct CellFormats {
    lxw_format* heading;
    lxw_format* text;
    lxw_format* moment;
    lxw_format* month;
};
CellFormats cell_formats(lxw_workbook* workbook);

/// A table on a sheet of its own: headings that stay in place, numbers and
/// dates as such, every text as a text. Rows are counted as the sheet counts
/// them, 0 being the headings.
class Sheet {
public:
    Sheet(lxw_worksheet* sheet, TableSchema const& schema, CellFormats const& formats,
          Headings const& headings);

    void add(CsvRow const& row);
    lxw_row_t rows() const { return next_; }

    /// bad_argument, with the table's name, when it was too much for a sheet: too
    /// many rows, or a text too long.
    Expected<void> finish();

private:
    void add(lxw_col_t column, std::string const& value);
    void note(lxw_error error);

    lxw_worksheet* sheet_;
    TableSchema const& schema_;
    CellFormats const& formats_;
    std::string yes_, no_;
    lxw_row_t next_ = 0;
    lxw_error error_ = LXW_NO_ERROR;
};

/// A text as a workbook must have it, so that nothing in it is taken for the
/// code of a letter.
std::string escaped_for_sheet(std::string_view text);

}  // namespace jemaa::outcome
