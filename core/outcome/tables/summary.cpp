// What a workshop came to, in numbers.

#include <algorithm>

#include "domain/field.h"
#include "domain/rounds.h"
#include "insight/suppression.h"
#include "tables/cells.h"
#include "tables/compared.h"
#include "tables/planned.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using insight::fewest_shown;

std::optional<std::int64_t> people_in(Contents const& contents) {
    std::int64_t people = 0;
    for (auto const& [id, cell] : contents.attendance)
        people += people_in(contents, cell).value_or(0);
    return people < fewest_shown ? std::nullopt : std::optional(people);
}

agenda::Vote const* vote_of(Contents const& contents, Poll const& poll) {
    auto const* const step = step_of(contents, poll.step);
    return step ? std::get_if<agenda::Vote>(&step->kind) : nullptr;
}

bool is_of_findings(Contents const& contents, std::string const& key) {
    auto const at = agenda::find_step(contents.agenda, key);
    return at >= 0 && std::holds_alternative<agenda::Findings>(
                          contents.agenda.steps[static_cast<std::size_t>(at)].kind);
}

// Calls with each closed vote by a rule of voting, in the order of the agenda,
// that enough people took part in.
template <typename Visit>
void for_each_vote(Gathered const& gathered, Visit visit) {
    auto const& contents = gathered.contents;
    for (auto const& poll : polls_in_order(contents)) {
        auto const closed = gathered.closed.find(poll.id);
        if (closed == gathered.closed.end()) continue;
        auto const* const outcome = std::get_if<tally::Outcome>(&closed->second.outcome);
        auto const* const vote = vote_of(contents, poll);
        if (outcome && vote && outcome->ballots >= fewest_shown) visit(poll, *vote, *outcome);
    }
}

// A finding is marked true in votes on findings; the last one counts.
std::optional<std::int64_t> affirmed_in(Gathered const& gathered) {
    std::optional<std::int64_t> affirmed;
    for_each_vote(gathered, [&](Poll const&, auto const& vote, tally::Outcome const& outcome) {
        if (!is_of_findings(gathered.contents, vote.ideas_from)) return;
        affirmed = std::ranges::count_if(outcome.order, [&](tally::Placed const& placed) {
            return 2 * placed.supporters > outcome.ballots;
        });
    });
    return affirmed;
}

std::optional<tally::Placed> agreed_in(Gathered const& gathered) {
    std::optional<tally::Placed> agreed;
    for_each_vote(gathered, [&](Poll const& poll, auto const&, tally::Outcome const& outcome) {
        bool const on_statement = statement_of(poll).has_value();
        auto const* const steps = std::get_if<tally::ConsentSteps>(&outcome.steps);
        if (on_statement && steps && !outcome.order.empty()) agreed = outcome.order.front();
    });
    return agreed;
}

std::int64_t seen_findings(Gathered const& gathered) {
    auto const table = findings_table();
    auto const hidden =
        static_cast<std::size_t>(std::ranges::find(table.schema.columns, "hidden", &Column::name) -
                                 table.schema.columns.begin());
    std::int64_t seen = 0;
    (void)table.rows(gathered, [&](CsvRow const& row) { seen += row[hidden].empty() ? 1 : 0; });
    return seen;
}

bool is_seen(Contents const& contents, Id const& subject) {
    return value_of(contents, subject, field::hidden).empty();
}

void count_room(Contents const& contents, Summary& summary) {
    summary.people = people_in(contents);
    for (auto const& [id, idea] : contents.ideas) summary.ideas += is_seen(contents, id) ? 1 : 0;
    for (auto const& [id, item] : contents.items)
        summary.themes += item.kind == "theme" && is_seen(contents, id) ? 1 : 0;
}

std::optional<std::int64_t> funded_in(Gathered const& gathered) {
    std::optional<std::int64_t> funded;
    for (auto const& poll : polls_in_order(gathered.contents)) {
        auto const closed = gathered.closed.find(poll.id);
        if (closed == gathered.closed.end()) continue;
        if (auto const* const decided = std::get_if<budget::PollOutcome>(&closed->second.outcome))
            funded = decided->outcome.cost;
    }
    return funded;
}

void count(Progress& progress, std::string const& said) {
    if (said == "done")
        ++progress.done;
    else if (said == "under_way")
        ++progress.under_way;
    else
        ++progress.not_started;
}

void count_plan(Compared const& compared, Gathered const& gathered, Summary& summary) {
    auto const& contents = gathered.contents;
    for (auto const& step : contents.agenda.steps) {
        auto const* const plan = std::get_if<agenda::Plan>(&step.kind);
        if (!plan) continue;
        summary.currency = plan->currency;
        for (auto const& action :
             planned_actions(contents, derived_id(contents.workshop.id, step.key))) {
            summary.cost += action.cost;
            if (!action.payer.empty()) summary.with_payer += action.cost;
            count(summary.progress, newest_value(compared, action.id, field::progress));
        }
    }
}

}  // namespace

Summary summary_of(Compared const& compared, Gathered const& workshop) {
    Summary summary;
    count_room(workshop.contents, summary);
    summary.findings = seen_findings(workshop);
    summary.affirmed = affirmed_in(workshop);
    summary.agreed = agreed_in(workshop);
    summary.lines = std::ssize(decided_lines(workshop));
    summary.funded = funded_in(workshop);
    count_plan(compared, workshop, summary);
    return summary;
}

}  // namespace jemaa::outcome
