#include "formats/charts.h"

#include <algorithm>

#include "domain/language.h"
#include "formats/sheet.h"
#include "tables/cells.h"

namespace jemaa::outcome {
namespace {

constexpr lxw_row_t rows_per_chart = 22;
constexpr std::uint32_t bar_color = 0x1B6E63;
constexpr std::uint16_t gap_between_bars = 60;  // percent of a bar

// Rows of the results, below their headings, that belong to one poll.
struct Span {
    lxw_row_t first, last;
};

lxw_col_t place_of(TableSchema const& schema, std::string_view column) {
    auto const found = std::ranges::find(schema.columns, column, &Column::name);
    return static_cast<lxw_col_t>(found - schema.columns.begin());
}

// The title in the language of the headings, else in the first one there is.
lxw_col_t title_column(TableSchema const& schema, LanguageTag const& language) {
    lxw_col_t const wanted = place_of(schema, column_in("title", language));
    if (wanted < schema.columns.size()) return wanted;
    auto const any = std::ranges::find_if(
        schema.columns, [](Column const& column) { return stem_of(column) == "title"; });
    return static_cast<lxw_col_t>(any - schema.columns.begin());
}

std::size_t options_in(meaning::PollOutcome const& outcome) {
    if (auto const* const counted = std::get_if<tally::Outcome>(&outcome))
        return counted->order.size();
    return std::get<budget::PollOutcome>(outcome).poll.options.size();
}

// A text that begins with '=' would be read as the address of a cell.
std::string as_words(std::string const& text) {
    return escaped_for_sheet(text.starts_with('=') ? " " + text : text);
}

std::string title_of(Contents const& contents, Poll const& poll, LanguageTag const& language) {
    auto const* const step = step_of(contents, poll.step);
    auto title = step ? step->title.in(language) : std::string();
    if (title.empty()) title = poll_name(contents, poll);
    return poll.key.empty() ? title : title + " (" + poll.key + ")";
}

lxw_chart* bar_chart(lxw_workbook* workbook, ResultsPlace const& results, Span const& rows,
                     Headings const& headings) {
    auto* const chart = workbook_add_chart(workbook, LXW_CHART_BAR);
    auto* const bars = chart_add_series(chart, nullptr, nullptr);
    auto const titles = title_column(results.schema, headings.language);
    auto const scores = place_of(results.schema, "score");
    chart_series_set_categories(bars, results.sheet.c_str(), rows.first, titles, rows.last, titles);
    chart_series_set_values(bars, results.sheet.c_str(), rows.first, scores, rows.last, scores);
    chart_series_set_name(bars, as_words(headings.say("column.score")).c_str());
    lxw_chart_fill fill{};
    fill.color = bar_color;
    chart_series_set_fill(bars, &fill);
    chart_series_set_labels(bars);
    chart_set_series_gap(chart, gap_between_bars);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->y_axis);  // the first place on top
    if (is_right_to_left(headings.language)) chart_axis_set_reverse(chart->x_axis);
    return chart;
}

}  // namespace

void draw_charts(lxw_workbook* workbook, lxw_worksheet* sheet, Gathered const& gathered,
                 ResultsPlace const& results, Headings const& headings) {
    auto const& contents = gathered.contents;
    lxw_row_t at = 0;
    lxw_row_t next = 1;
    for (auto const& poll : polls_in_order(contents)) {
        auto const found = gathered.closed.find(poll.id);
        if (found == gathered.closed.end()) continue;
        auto const options = static_cast<lxw_row_t>(options_in(found->second.outcome));
        if (options == 0) continue;
        auto* const chart = bar_chart(workbook, results, {next, next + options - 1}, headings);
        chart_title_set_name(chart, as_words(title_of(contents, poll, headings.language)).c_str());
        lxw_chart_options place{};
        place.x_scale = 1.6;
        place.y_scale = 1.4;
        worksheet_insert_chart_opt(sheet, at, 0, chart, &place);
        at += rows_per_chart;
        next += options;
    }
}

}  // namespace jemaa::outcome
