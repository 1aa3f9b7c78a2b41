// Workshops side by side: the room, its plan, and how far that is.

#include <cmath>

#include "report/chapters.h"
#include "report/comparison.h"

namespace jemaa::report {
namespace {

constexpr char unknown[] = "–";

std::string known(Told const& told, std::optional<std::int64_t> const& number) {
    return number ? told.number(*number) : std::string(unknown);
}

std::string amount(Told const& told, std::optional<std::int64_t> const& amount) {
    if (!amount) return unknown;
    return *amount == 0 ? told.number(0) : told.money(*amount);
}

// The name of the workshop; its title under it where a cluster has several.
Row row_of(ToldWorkshop const& workshop, std::vector<std::string> cells) {
    Row row{{workshop_name(workshop.told) + "\n" + workshop.told.in(workshop.told.agenda().title)}};
    row.cells.insert(row.cells.end(), cells.begin(), cells.end());
    return row;
}

Grid grid_of(Comparison const& comparison, std::vector<std::string_view> const& columns) {
    Grid grid{{{comparison.voice.say("column.workshop"), 1}}, {}};
    for (auto const& column : columns) grid.columns.push_back({comparison.voice.say(column), 0});
    return grid;
}

std::string affirmed(Told const& told, outcome::Summary const& summary) {
    if (summary.findings == 0) return unknown;
    return known(told, summary.affirmed) + " / " + told.number(summary.findings);
}

Grid rooms_grid(Comparison const& comparison) {
    auto grid = grid_of(comparison, {"column.people", "column.affirmed", "column.ideas",
                                     "column.themes", "report.agreed"});
    for (auto const& workshop : comparison.workshops) {
        auto const& [told, summary] = workshop;
        grid.rows.push_back(
            row_of(workshop, {known(told, summary.people), affirmed(told, summary),
                              told.number(summary.ideas), told.number(summary.themes),
                              summary.agreed ? agreed_words(told, *summary.agreed) : unknown}));
    }
    return grid;
}

Grid plans_grid(Comparison const& comparison) {
    auto grid = grid_of(comparison, {"column.lines", "report.funded", "column.actions",
                                     "column.cost", "column.with_payer"});
    for (auto const& workshop : comparison.workshops) {
        auto const& [told, summary] = workshop;
        auto const planned = [costs = summary.cost > 0](std::int64_t amount) {
            return costs ? std::optional(amount) : std::nullopt;
        };
        grid.rows.push_back(row_of(
            workshop, {told.number(summary.lines), amount(told, summary.funded),
                       told.number(summary.progress.all()), amount(told, planned(summary.cost)),
                       amount(told, planned(summary.with_payer))}));
    }
    return grid;
}

Grid progress_grid(Comparison const& comparison) {
    auto grid = grid_of(comparison, {"column.actions", "progress.done", "progress.under_way",
                                     "progress.not_started"});
    for (auto const& workshop : comparison.workshops) {
        auto const& [told, summary] = workshop;
        auto const& progress = summary.progress;
        if (progress.all() > 0)
            grid.rows.push_back(row_of(
                workshop, {told.number(progress.all()), told.number(progress.done),
                           told.number(progress.under_way), told.number(progress.not_started)}));
    }
    return grid;
}

}  // namespace

std::string agreed_words(Told const& told, tally::Placed const& agreed) {
    auto const percent =
        std::llround(100.0 * static_cast<double>(agreed.score) / static_cast<double>(agreed.per));
    return told.say("report.percent", {{"n", std::int64_t{percent}}});
}

charts::Distributions progress_chart(Comparison const& comparison) {
    charts::Distributions chart{.has_worst = false};
    for (auto const* const key : {"progress.not_started", "progress.under_way", "progress.done"})
        chart.scale.push_back({"", comparison.voice.say(key)});
    for (auto const& [told, summary] : comparison.workshops) {
        auto const& progress = summary.progress;
        if (progress.all() == 0) continue;
        charts::Distributions::Row row;
        row.label.words = workshop_name(told);
        row.strips = {{{progress.not_started, progress.under_way, progress.done}}};
        row.note = told.say("report.done_of", {{"done", progress.done}, {"all", progress.all()}});
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

void tell_clusters(Document& document, Comparison const& comparison) {
    auto const& voice = comparison.voice;
    add(document, Heading{1, voice.say("table.clusters")});
    add(document, Paragraph{voice.say("report.clusters_how"), Tone::small});
    add(document, Heading{2, voice.say("report.rooms")});
    add(document, rooms_grid(comparison));
    add(document, Heading{2, voice.say("report.plans")});
    add(document, plans_grid(comparison));
    auto chart = progress_chart(comparison);
    if (chart.rows.empty()) return;
    add(document, Heading{2, voice.say("report.progress")});
    add(document, Picture{std::move(chart)});
    add(document, progress_grid(comparison));
}

}  // namespace jemaa::report
