// Lines that several clusters retained, and could carry out together.

#include <algorithm>

#include "report/chapters.h"
#include "report/comparison.h"

namespace jemaa::report {
namespace {

using outcome::CommonLine;

Told told_of(Comparison const& comparison, outcome::RetainedLine const& line) {
    return {*line.workshop, comparison.voice};
}

Told first_told(Comparison const& comparison, CommonLine const& common) {
    return told_of(comparison, common.retained.front());
}

std::string title_of(Comparison const& comparison, CommonLine const& common) {
    return first_told(comparison, common).title(common.retained.front().line);
}

std::string money(Comparison const& comparison, CommonLine const& common) {
    return common.cost ? first_told(comparison, common).money(*common.cost) : std::string();
}

// "Bijoux de Batna: place 2", one under the other.
std::string places(Comparison const& comparison, CommonLine const& common) {
    std::string text;
    for (auto const& line : common.retained) {
        if (!line.counts) continue;
        auto const told = told_of(comparison, line);
        text += (text.empty() ? "" : "\n") +
                told.say("report.place_in", {{"cluster", cluster_name(told)},
                                             {"place", std::int64_t{line.place}},
                                             {"title", told.title(line.line)}});
    }
    return text;
}

// Of few clusters all bars would be as long as each other: then what they cost.
charts::Bars chart_of(Comparison const& comparison, std::vector<CommonLine> const& all) {
    bool const by_cost =
        cluster_names(comparison).size() == 2 &&
        std::ranges::all_of(all, [](CommonLine const& line) { return line.cost > 0; });
    charts::Bars chart;
    for (auto const& common : all) {
        charts::Bars::Row row;
        row.label.pictogram =
            first_told(comparison, common).pictogram(common.retained.front().line);
        row.label.words = title_of(comparison, common);
        row.length = static_cast<double>(by_cost ? *common.cost : common.clusters);
        row.figure = by_cost ? money(comparison, common) : comparison.voice.number(common.clusters);
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

Grid grid_of(Comparison const& comparison, std::vector<CommonLine> const& all) {
    auto const& voice = comparison.voice;
    Grid grid{{{voice.say("column.line"), 2},
               {voice.say("report.retained_by"), 3},
               {voice.say("report.figure_clusters"), 0},
               {voice.say("column.cost"), 0}},
              {}};
    for (auto const& common : all)
        grid.rows.push_back(
            {{title_of(comparison, common), places(comparison, common),
              voice.number(common.clusters), money(comparison, common)},
             Row::Kind::plain,
             first_told(comparison, common).pictogram(common.retained.front().line)});
    return grid;
}

}  // namespace

charts::Bars common_lines_chart(Comparison const& comparison) {
    return chart_of(comparison, comparison.compared.common);
}

void tell_common_lines(Document& document, Comparison const& comparison) {
    auto const& voice = comparison.voice;
    auto const& all = comparison.compared.common;
    add(document, Heading{1, voice.say("table.common_lines")});
    if (all.empty()) return add(document, Paragraph{voice.say("report.no_common_lines")});
    add(document, Paragraph{voice.say("report.common_lines_how"), Tone::small});
    add(document, Picture{chart_of(comparison, all)});
    add(document, grid_of(comparison, all));
}

}  // namespace jemaa::report
