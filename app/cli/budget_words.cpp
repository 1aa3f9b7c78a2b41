#include <algorithm>

#include <fmt/format.h>

#include "budget/rules.h"
#include "budget/supporters.h"
#include "cli/tally_words.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using text::message;

std::string decimals(budget::Rational const& number) {
    auto text = fmt::format("{:.6g}", number.get_d());
    return text;
}

char const* key_of(budget::Reason reason) {
    switch (reason) {
        case budget::Reason::all_funded: return "tally.stopped_all_funded";
        case budget::Reason::exhausted: return "tally.stopped_exhausted";
        case budget::Reason::would_overspend: return "tally.stopped_would_overspend";
        case budget::Reason::nobody_can_pay: return "tally.stopped_nobody_can_pay";
        case budget::Reason::does_not_fit: return "tally.stopped_does_not_fit";
    }
    return "";
}

char const* key_of(budget::Rule const& rule) {
    if (std::holds_alternative<budget::Greedy>(rule)) return "tally.bought_greedily";
    return std::holds_alternative<budget::Phragmen>(rule) ? "tally.bought_by_load"
                                                          : "tally.bought_by_price";
}

bool is_per_cost(budget::Measure measure) {
    return measure == budget::Measure::votes_per_cost ||
           measure == budget::Measure::points_per_cost;
}

// By what a rule's measure is to be multiplied, so that money in it counts whole
// units of the currency.
budget::Rational scale_of(budget::Rule const& rule, budget::Money unit) {
    budget::Rational const units(unit);
    if (auto const* const greedy = std::get_if<budget::Greedy>(&rule))
        return is_per_cost(greedy->measure) ? units : budget::Rational(1);
    auto const* const shares = std::get_if<budget::EqualShares>(&rule);
    bool const is_ratio = shares && shares->utility == budget::Utility::cost;
    return is_ratio ? budget::Rational(1) : budget::Rational(1) / units;
}

// The same for what is filled up with: votes, or points per cost.
budget::Rational filling_scale_of(budget::Rule const& rule, budget::Money unit) {
    auto const* const shares = std::get_if<budget::EqualShares>(&rule);
    bool const by_points = shares && shares->utility == budget::Utility::points;
    return budget::Rational(by_points ? unit : 1);
}

struct BudgetWords {
    CountablePoll const& poll;
    budget::Election const& election;
    char const* bought;      // how the rule tells that a line is funded
    budget::Rational scale;  // of its measure
    budget::Rational filling_scale;
    std::string_view language;
    std::string lines{};

    [[nodiscard]] std::string title(budget::Project project) const {
        return poll.options.at(project).title;
    }
    [[nodiscard]] std::string money(budget::Money amount) const {
        return money_text(amount, election.unit);
    }
    [[nodiscard]] std::string money(budget::Rational const& amount) const {
        return decimals(amount / budget::Rational(election.unit));
    }
    void say(std::string_view key, text::Values values = {}) {
        lines += "   " + message(language, key, values) + "\n";
    }

    void operator()(budget::Bought const& step) {
        budget::Rational const measure = step.measure * scale;
        say(bought, {{"option", title(step.project)}, {"measure", decimals(measure)}});
        if (!step.tied.empty()) say("tally.equals", {{"options", titles(poll, step.tied)}});
    }
    void operator()(budget::OutOfReach const& step) {
        say("tally.out_of_reach", {{"option", title(step.project)},
                                   {"cost", money(election.costs[step.project])},
                                   {"money", money(step.money)}});
    }
    void operator()(budget::DoesNotFit const& step) {
        say("tally.does_not_fit", {{"option", title(step.project)},
                                   {"cost", money(election.costs[step.project])},
                                   {"left", money(step.left)}});
    }
    void operator()(budget::Raised const& step) {
        say("tally.raised", {{"endowment", money(step.endowment)}, {"n", step.times}});
    }
    void operator()(budget::Stopped const& step) { say(key_of(step.reason)); }
    void operator()(budget::FillsUp const&) {
        bought = "tally.bought_greedily";
        scale = filling_scale;
        say("tally.fills_up");
    }
};

// Funded lines as they were chosen, then the others by votes.
std::string lines_of(Counted const& counted, budget::Election const& election,
                     std::string_view language) {
    auto const& outcome = std::get<budget::Outcome>(counted.outcome);
    budget::SupportTable const table(election, false);
    std::vector<budget::Project> others;
    for (budget::Project i = 0; i < election.costs.size(); ++i)
        if (std::ranges::find(outcome.winners, i) == outcome.winners.end()) others.push_back(i);
    std::ranges::stable_sort(others, std::greater{},
                             [&](budget::Project i) { return table.votes(i); });
    std::string lines;
    std::int64_t place = 0;
    auto const add = [&](budget::Project i, char const* key) {
        lines += message(language, key,
                         {{"place", ++place},
                          {"option", counted.poll.options[i].title},
                          {"cost", money_text(election.costs[i], election.unit)},
                          {"votes", table.votes(i)}}) +
                 "\n";
    };
    for (auto const winner : outcome.winners) add(winner, "tally.funded");
    for (auto const other : others) add(other, "tally.not_funded");
    return lines;
}

}  // namespace

std::string words_for_budget(Counted const& counted, std::string_view language) {
    auto const& outcome = std::get<budget::Outcome>(counted.outcome);
    auto const& election = std::get<budget::PollElection>(counted.poll.ballots).election;
    auto lines = message(language, "tally.budget",
                         {{"budget", money_text(election.budget, election.unit)},
                          {"cost", money_text(outcome.cost, election.unit)},
                          {"left", money_text(outcome.left, election.unit)}}) +
                 "\n" + lines_of(counted, election, language);
    auto const rule = *budget::rule_named(counted.rule);
    BudgetWords words{counted.poll,
                      election,
                      key_of(rule),
                      scale_of(rule, election.unit),
                      filling_scale_of(rule, election.unit),
                      language};
    for (auto const& step : outcome.steps) std::visit(words, step);
    return lines + message(language, "tally.how") + "\n" + words.lines;
}

}  // namespace jemaa::cli
