#include "agenda/read_vote.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "agenda/choices.h"
#include "agenda/nearest_word.h"
#include "domain/ballot_kind.h"

namespace jemaa::agenda {
namespace {

constexpr Range options{2, 60};
constexpr Range options_beside_others{0, 60};
constexpr Range statements{1, 60};
constexpr Range criteria{0, 6};
constexpr Range grades{0, 11};
constexpr Range counters{1, 20};
constexpr Range approvals{1, 60};
constexpr Range best{1, 10};
constexpr Range weight{1, 100};
constexpr Range winners{1, 60};
constexpr Range money{1, std::numeric_limits<int>::max()};
constexpr Range percent{1, 100};
constexpr Range people{0, 10'000};

void set(Vote& vote, TableReader& step, std::string const& name, Range range,
         std::optional<int> fallback = {}) {
    vote.settings.numbers[name] = step.number(name, range, fallback);
}

// A setting that is not there when it is left out.
void set_if_said(Vote& vote, TableReader& step, std::string const& name, Range range) {
    if (int const number = step.number(name, range, 0); number > 0)
        vote.settings.numbers[name] = number;
}

void read_counters(Vote& vote, TableReader& step, std::string const& name,
                   std::optional<int> fallback) {
    set(vote, step, name, counters, fallback);
    auto const all = static_cast<int>(vote.settings.get(name));
    set(vote, step, "per_option", {1, all > 0 ? all : counters.most},
        fallback ? std::optional(std::max(all, 1)) : std::nullopt);
}

void read_criteria(Vote& vote, TableReader& step) {
    set(vote, step, "best", best, 4);
    vote.criteria = read_tables<Choice>(step, "criterion", criteria, [&](TableReader& reader) {
        auto choice = read_choice(reader);
        vote.settings.numbers["weight." + choice.key] = reader.number("weight", weight, 1);
        return choice;
    });
}

void read_grades(Vote& vote, TableReader& step) {
    set(vote, step, "best", best, 4);
    vote.grades = read_choices(step, "grade", grades);
    auto const wanted = vote.settings.get("best") + 1;
    if (!vote.grades.empty() && std::ssize(vote.grades) != wanted)
        step.mistake(step.line(), fmt::format("{} tables \"grade\" for best = {}; write {}, the "
                                              "lowest grade first",
                                              vote.grades.size(), wanted - 1, wanted));
}

void read_consent(Vote& vote, TableReader& step) {
    set(vote, step, "support", percent, 80);
    set(vote, step, "blocks", people, 0);
    set(vote, step, "quorum", people, 1);
}

void read_settings(Vote& vote, BallotKind kind, TableReader& step) {
    switch (kind) {
        case BallotKind::dots: read_counters(vote, step, "dots", std::nullopt); break;
        case BallotKind::seeds: read_counters(vote, step, "seeds", 10); break;
        case BallotKind::approval: set_if_said(vote, step, "approvals", approvals); break;
        case BallotKind::score: read_criteria(vote, step); break;
        case BallotKind::grades: read_grades(vote, step); break;
        case BallotKind::consent: return read_consent(vote, step);
        case BallotKind::budget: return set(vote, step, "budget", money);
        case BallotKind::ranking:
        case BallotKind::duels: break;
    }
    set_if_said(vote, step, "winners", winners);
}

bool takes_duels(std::string_view rule) {
    return ballot_kind_of(rule, Settings{{{"duels", 1}}}) == BallotKind::duels &&
           ballot_kind_of(rule, {}) != BallotKind::duels;
}

std::string read_rule(TableReader& step) {
    auto const rule = step.key("rule", Need::optional);
    if (rule.text.empty()) return "dots";
    auto const known = rule_names();
    if (std::ranges::find(known, rule.text) == known.end()) {
        step.mistake(rule.line,
                     fmt::format("unknown rule \"{}\"; {}", rule.text, hint_for(rule.text, known)));
        step.accept_all_keys();
        return {};
    }
    return rule.text;
}

// The categories are those of a welcome that comes before.
bool read_ask_category(TableReader& step) {
    bool const asks = step.yes_or_no("ask_category");
    auto const& before = step.reading().steps_before;
    bool const known =
        std::ranges::any_of(before, [](auto const& other) { return other.second == "welcome"; });
    if (asks && !known)
        step.mistake(step.line(),
                     "\"ask_category\" needs categories; add a step of kind \"welcome\" before");
    return asks;
}

// The step whose ideas, themes or findings join the options.
std::string read_source(TableReader& step) {
    auto const ideas = read_reference(step, "ideas_from", Need::optional, {"wall", "grouping"});
    auto const findings = read_reference(step, "findings_from", Need::optional, {"findings"});
    if (!ideas.empty() && !findings.empty())
        step.mistake(step.line(),
                     "\"ideas_from\" and \"findings_from\" are both there; take one out");
    return findings.empty() ? ideas : findings;
}

std::vector<Choice> read_options(TableReader& step, Range count, bool with_costs) {
    return read_tables<Choice>(step, "option", count, [&](TableReader& reader) {
        auto choice = read_choice(reader);
        if (with_costs) choice.cost = reader.number("cost", money);
        return choice;
    });
}

// A statement is answered on the scale of agreement, and it is all there is to
// choose.
void read_statement_asked(Vote& vote, TableReader& step) {
    vote.statement_from = read_reference(step, "statement_from", Need::optional, {"statement"});
    if (!vote.statement_from.empty() && vote.rule != "consent")
        step.mistake(step.line(),
                     "\"statement_from\" asks for consent to a statement; write "
                     "rule = \"consent\"");
    for (char const* const other : {"option", "ideas_from"})
        if (!vote.statement_from.empty() && step.has(other))
            step.mistake(step.line(), fmt::format("the statement is all that this vote asks about; "
                                                  "take \"{}\" out, or \"statement_from\"",
                                                  other));
}

StepKind read_repeat(TableReader& step) {
    Vote vote;
    vote.repeats = read_reference(step, "repeats", Need::required, {"vote"});
    vote.ask_category = read_ask_category(step);
    return vote;
}

}  // namespace

std::span<std::string const> rule_names() {
    static std::vector<std::string> const names{
        "dots",
        "seeds",
        "approval",
        "score_mean",
        "score_median",
        "borda_symmetric",
        "borda_positional",
        "borda_modified",
        "copeland",
        "schulze_winning_votes",
        "schulze_margins",
        "irv_simultaneous",
        "irv_highest_index",
        "stv",
        "bradley_terry",
        "win_rate",
        "majority_judgment",
        "consent",
        "greedy_votes",
        "greedy_votes_per_cost",
        "equal_shares",
        "equal_shares_number",
        "phragmen",
    };
    return names;
}

StepKind read_vote(TableReader& step) {
    if (step.has("repeats")) return read_repeat(step);
    Vote vote;
    vote.rule = read_rule(step);
    auto const kind = ballot_kind_of(vote.rule, {});
    if (kind) read_settings(vote, *kind, step);
    if (takes_duels(vote.rule) && step.yes_or_no("duels")) vote.settings.numbers["duels"] = 1;
    vote.ideas_from = read_source(step);
    read_statement_asked(vote, step);
    vote.lines_from = read_reference(step, "lines_from", Need::optional, {"lines"});
    bool const alone = kind == BallotKind::consent;
    bool const others_join = !vote.ideas_from.empty() || !vote.lines_from.empty();
    Range const count = others_join ? options_beside_others : alone ? statements : options;
    if (vote.statement_from.empty())
        vote.options = read_options(step, count, kind == BallotKind::budget);
    vote.ask_category = read_ask_category(step);
    return vote;
}

}  // namespace jemaa::agenda
