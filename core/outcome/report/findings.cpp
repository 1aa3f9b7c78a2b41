// What the diagnostic found, and whether the room knows itself in it.

#include <set>

#include "domain/field.h"
#include "report/chapters.h"
#include "tables/cells.h"

namespace jemaa::report {
namespace {

struct ToldFinding {
    std::string kind, pictogram, title, text;
};

// The template's, unless one that was brought in takes its place.
std::vector<ToldFinding> findings_of(Told const& told) {
    auto const& contents = told.contents();
    std::vector<ToldFinding> findings;
    std::set<std::pair<std::string, std::string>> replaced;
    for (auto const& [id, item] : contents.items)
        if (item.kind == "finding")
            replaced.emplace(outcome::step_key(contents, item.step), item.key);
    for (auto const& step : told.agenda().steps)
        if (auto const* const told_back = std::get_if<agenda::Findings>(&step.kind))
            for (auto const& [kind, about] : told_back->findings)
                if (!replaced.contains({step.key, about.key}))
                    findings.push_back(
                        {kind, about.pictogram, told.in(about.title), told.in(about.text)});
    for (auto const& [id, item] : contents.items)
        if (item.kind == "finding" && !told.is_hidden(id))
            findings.push_back({told.value(id, field::kind), told.pictogram(id),
                                told.words(id, field::title), told.words(id, field::words)});
    return findings;
}

}  // namespace

void tell_findings(Document& document, Told const& told) {
    auto const findings = findings_of(told);
    auto const polls = closed_polls(told, Topic::findings);
    if (findings.empty() && polls.empty()) return;
    add(document, Heading{1, told.say("table.findings")});
    Grid grid{{{told.say("column.title"), 2}, {told.say("column.text"), 3}}, {}};
    for (char const* const kind : {"strength", "weakness", "opportunity", "threat"}) {
        bool first = true;
        for (auto const& finding : findings) {
            if (finding.kind != kind) continue;
            if (first)
                grid.rows.push_back({{told.say(std::string("finding.") + kind)}, Row::Kind::group});
            first = false;
            grid.rows.push_back(
                {{finding.title, finding.text}, Row::Kind::plain, finding.pictogram});
        }
    }
    add(document, std::move(grid));
    for (auto const& poll : polls) tell_poll(document, told, poll);
}

}  // namespace jemaa::report
