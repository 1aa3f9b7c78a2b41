// Where in the report a poll is told.

#include <algorithm>

#include "budget/rules.h"
#include "report/chapters.h"
#include "tables/cells.h"

namespace jemaa::report {
namespace {

bool is_of(Told const& told, std::string const& key, std::string_view kind) {
    auto const at = agenda::find_step(told.agenda(), key);
    return at >= 0 &&
           agenda::name_of(told.agenda().steps[static_cast<std::size_t>(at)].kind) == kind;
}

bool has_statement_after(Told const& told, std::string const& key) {
    auto const& steps = told.agenda().steps;
    for (auto at = static_cast<std::size_t>(std::max(0, agenda::find_step(told.agenda(), key)));
         at < steps.size(); ++at)
        if (std::holds_alternative<agenda::Statement>(steps[at].kind)) return true;
    return false;
}

}  // namespace

agenda::Vote const* vote_of(Told const& told, Poll const& poll) {
    auto const* const step = outcome::step_of(told.contents(), poll.step);
    return step ? std::get_if<agenda::Vote>(&step->kind) : nullptr;
}

Topic topic_of(Told const& told, Poll const& poll) {
    auto const* const vote = vote_of(told, poll);
    if (!vote) return Topic::other;
    if (budget::rule_named(poll.rule)) return Topic::funding;
    if (!vote->lines_from.empty()) return Topic::lines;
    if (!vote->statement_from.empty()) return Topic::vision;
    if (is_of(told, vote->ideas_from, "findings")) return Topic::findings;
    if (!vote->ideas_from.empty()) return Topic::vision;
    auto const* const step = outcome::step_of(told.contents(), poll.step);
    if (!vote->repeats.empty() && vote->rule != "consent") return Topic::vision;
    return has_statement_after(told, step->key) ? Topic::vision : Topic::other;
}

std::vector<Poll> closed_polls(Told const& told) {
    auto polls = outcome::polls_in_order(told.contents());
    std::erase_if(polls,
                  [&](Poll const& poll) { return !told.gathered().closed.contains(poll.id); });
    return polls;
}

std::vector<Poll> closed_polls(Told const& told, Topic topic) {
    auto polls = closed_polls(told);
    std::erase_if(polls, [&](Poll const& poll) { return topic_of(told, poll) != topic; });
    return polls;
}

}  // namespace jemaa::report
