// The report of a diagnostic with several workshops.

#include <algorithm>

#include "report/chapters.h"
#include "report/comparison.h"
#include "report/report.h"

namespace jemaa::report {
namespace {

Comparison comparison_of(outcome::Compared const& compared, Voice const& voice) {
    Comparison comparison{compared, voice, {}};
    for (auto const& gathered : compared.workshops)
        comparison.workshops.push_back(
            {Told(gathered, voice), outcome::summary_of(compared, gathered)});
    return comparison;
}

Figures figures_of(Comparison const& comparison) {
    auto const& voice = comparison.voice;
    std::int64_t votes = 0;
    for (auto const& [told, summary] : comparison.workshops)
        votes += std::ssize(closed_polls(told));
    auto const figure = [&](std::int64_t n, std::string_view of) {
        return Figure{voice.number(n), voice.say(of)};
    };
    return {{figure(std::ssize(cluster_names(comparison)), "report.figure_clusters"),
             figure(std::ssize(comparison.workshops), "report.figure_workshops"),
             figure(votes, "report.figure_votes")}};
}

// From when to when, and where the facts come from.
std::vector<std::string> under_title(Comparison const& comparison) {
    auto const began = [](ToldWorkshop const& workshop) {
        return workshop.told.contents().workshop.created_ms;
    };
    auto const [first, last] = std::ranges::minmax_element(comparison.workshops, {}, began);
    auto const& voice = comparison.voice;
    std::vector<std::string> lines{
        voice.say("report.begun_between", {{"from", voice.date(Milliseconds(began(*first)))},
                                           {"to", voice.date(Milliseconds(began(*last)))}})};
    for (auto const& [told, summary] : comparison.workshops)
        if (auto const source = told.in(told.agenda().source);
            !source.empty() && std::ranges::find(lines, source) == lines.end())
            lines.push_back(source);
    return lines;
}

}  // namespace

std::string cluster_name(Told const& told) {
    return told.in(outcome::cluster_of(told.contents()));
}

std::string workshop_name(Told const& told) {
    return cluster_name(told) + " · " +
           told.voice().date(Milliseconds(told.contents().workshop.created_ms));
}

std::vector<std::string> cluster_names(Comparison const& comparison) {
    std::vector<std::string> names;
    for (auto const& [told, summary] : comparison.workshops)
        if (auto name = cluster_name(told); std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    return names;
}

std::string names_of_clusters(outcome::Compared const& compared, Voice const& voice) {
    return listed(cluster_names(comparison_of(compared, voice)), voice);
}

std::optional<charts::Chart> chart_of(outcome::Compared const& compared, Compares what,
                                      Voice const& voice) {
    auto const comparison = comparison_of(compared, voice);
    if (what == Compares::common_lines) {
        auto bars = common_lines_chart(comparison);
        return bars.rows.empty() ? std::nullopt : std::optional<charts::Chart>(std::move(bars));
    }
    auto progress = progress_chart(comparison);
    return progress.rows.empty() ? std::nullopt : std::optional<charts::Chart>(std::move(progress));
}

Document document_of(outcome::Compared const& compared, Voice const& voice) {
    auto const comparison = comparison_of(compared, voice);
    Document document{.language = voice.language(),
                      .made = {},
                      .kind = voice.say("report.kind_diagnostic"),
                      .over = listed(cluster_names(comparison), voice),
                      .title = voice.say("table.clusters"),
                      .contents = voice.say("report.contents")};
    if (comparison.workshops.empty()) return document;
    for (auto const& gathered : compared.workshops)
        document.made =
            std::max(document.made, Milliseconds(gathered.contents.workshop.created_ms));
    document.under = under_title(comparison);
    document.figures = figures_of(comparison);
    for (auto const tell : {tell_clusters, tell_common_lines, tell_since})
        tell(document, comparison);
    for (auto const& [told, summary] : comparison.workshops) tell_briefly(document, told, summary);
    return document;
}

}  // namespace jemaa::report
