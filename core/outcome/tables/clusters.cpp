// The workshops of a diagnostic side by side, and the lines that several
// clusters retained.

#include "tables/cells.h"
#include "tables/titles.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

std::string cell_of(std::optional<std::int64_t> const& number) {
    return number ? std::to_string(*number) : std::string();
}

Expected<void> write_clusters(Compared const& compared, TakeRow const& take) {
    auto const languages = languages_of(compared);
    for (auto const& gathered : compared.workshops) {
        auto const& contents = gathered.contents;
        auto const summary = summary_of(compared, gathered);
        bool const costs = summary.cost > 0;
        CsvRow row{to_hex(contents.workshop.id),
                   contents.before ? to_hex(contents.before->workshop.id) : std::string(),
                   moment_cell(contents.workshop.created_ms),
                   cell_of(summary.people),
                   std::to_string(summary.findings),
                   cell_of(summary.affirmed),
                   std::to_string(summary.ideas),
                   std::to_string(summary.themes),
                   summary.agreed ? tally::score_text(*summary.agreed) : std::string(),
                   std::to_string(summary.lines),
                   cell_of(summary.funded),
                   costs ? std::to_string(summary.cost) : std::string(),
                   costs ? std::to_string(summary.with_payer) : std::string(),
                   std::to_string(summary.progress.all()),
                   std::to_string(summary.progress.done),
                   std::to_string(summary.progress.under_way),
                   std::to_string(summary.progress.not_started)};
        append_texts(row, languages, cluster_of(contents));
        append_texts(row, languages, contents.agenda.title);
        append_texts(row, languages, summary.currency);
        take(row);
    }
    return {};
}

void append_titles(CsvRow& row, RetainedLine const& line,
                   std::vector<LanguageTag> const& languages) {
    for (auto const& language : languages)
        row.push_back(title_of_line(line.workshop->contents, line.line, language));
}

Expected<void> write_common_lines(Compared const& compared, TakeRow const& take) {
    auto const languages = languages_of(compared);
    int number = 0;
    for (auto const& common : compared.common) {
        CsvRow row{std::to_string(++number), common.key, std::to_string(common.clusters),
                   cell_of(common.cost)};
        append_titles(row, common.retained.front(), languages);
        take(row);
    }
    return {};
}

Expected<void> write_places(Compared const& compared, TakeRow const& take) {
    auto const languages = languages_of(compared);
    int number = 0;
    for (auto const& common : compared.common) {
        ++number;
        for (auto const& line : common.retained) {
            CsvRow row{std::to_string(number),
                       to_hex(line.workshop->contents.workshop.id),
                       to_hex(line.line),
                       std::to_string(line.place),
                       std::to_string(line.actions),
                       std::to_string(line.cost),
                       yes_or_no(line.counts)};
            append_titles(row, line, languages);
            take(row);
        }
    }
    return {};
}

}  // namespace

ComparisonTable clusters_table() {
    return {
        {"clusters",
         "The workshops of a diagnostic side by side, by cluster and date",
         {{"workshop", id, "the workshop, as in workshops", true},
          {"follows", id, "the workshop that it follows, of the same cluster; or empty"},
          {"created", moment, "when its file was made"},
          {"people", whole, "how many people were counted; empty under five"},
          {"findings", whole, "findings of the diagnostic that the room saw", true},
          {"affirmed", whole,
           "those of them that more than half of the voters marked as true for them; empty "
           "without a vote on them, or with fewer than five ballots"},
          {"ideas", whole, "ideas that the room sees", true},
          {"themes", whole, "themes that the room sees", true},
          {"agreed", decimal,
           "which part of the answers can live with the newest statement or supports it, 0 to "
           "1; empty without a vote on it, or with fewer than five ballots"},
          {"lines", whole, "action lines that were retained", true},
          {"funded", whole,
           "what the lines cost that a vote funded, in the workshop's currency; empty without "
           "such a vote"},
          {"cost", whole, "what the actions of the plan cost; empty when that is not said"},
          {"with_payer", whole, "what those of them cost for which somebody pays"},
          {"actions", whole, "actions of the plan", true},
          {"done", whole, "those that are done, as it was last said in any workshop", true},
          {"under_way", whole, "those that are under way", true},
          {"not_started", whole, "those that are not started, or of which nothing was said", true},
          {"cluster_*", text, "the cluster's name"},
          {"title_*", text, "the workshop's title"},
          {"currency_*", text, "the currency of its plan"}},
         {"workshop"},
         {{{"workshop"}, "workshops", {"id"}}, {{"follows"}, "workshops", {"id"}}}},
        write_clusters};
}

ComparisonTable common_lines_table() {
    return {{"common_lines",
             "Action lines that several clusters retained: lines of the same key in their "
             "templates, or with the same title in any language",
             {{"common_line", whole, "its number in this export, from 1", true},
              {"key", text, "its key in the templates; empty when no template has it"},
              {"clusters", whole, "how many clusters retained it", true},
              {"cost", whole,
               "what its actions cost in all clusters, by the workshop of each that counts; empty "
               "where they do not reckon in one currency"},
              {"title_*", text, "its title, in the first of the workshops"}},
             {"common_line"}},
            write_common_lines};
}

ComparisonTable line_places_table() {
    return {
        {"line_places",
         "Which workshops retained a common action line, and in which place",
         {{"common_line", whole, "the line, as in common_lines", true},
          {"workshop", id, "the workshop", true},
          {"line", id, "the line as this workshop has it, as in its lines or options", true},
          {"place", whole, "its place among the retained lines; 1 is first", true},
          {"actions", whole, "how many actions it has", true},
          {"cost", whole, "what these cost together, in the workshop's currency", true},
          {"counts", yes_no,
           "whether it is the one that counts for its cluster: the last workshop there that "
           "planned actions for it, or else the last that retained it",
           true},
          {"title_*", text, "its title there"}},
         {"common_line", "workshop", "line"},
         {{{"common_line"}, "common_lines", {"common_line"}}, {{"workshop"}, "workshops", {"id"}}}},
        write_places};
}

}  // namespace jemaa::outcome
