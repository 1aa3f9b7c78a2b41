#include "agenda/read_plan.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "agenda/choices.h"
#include "agenda/nearest_word.h"

namespace jemaa::agenda {
namespace {

constexpr Range lines{0, 60};
constexpr Range pictograms{1, 60};
constexpr Range kinds{1, 12};
constexpr Range people{0, 24};
constexpr Range actions{0, 120};
constexpr Range months{1, 120};
constexpr Range top{1, 60};
constexpr Range money{1, std::numeric_limits<int>::max()};

std::vector<std::string> keys_of(std::vector<Choice> const& choices) {
    std::vector<std::string> keys;
    for (auto const& choice : choices) keys.push_back(choice.key);
    return keys;
}

// A word that must be one of `known`; `what` says of what.
std::string read_known(TableReader& reader, std::string const& name, std::string_view what,
                       std::vector<std::string> const& known) {
    auto const word = reader.key(name, Need::required);
    if (!word.text.empty() && std::ranges::find(known, word.text) == known.end())
        reader.mistake(word.line,
                       fmt::format("unknown {} \"{}\"; {}", what, word.text,
                                   known.empty() ? "there are none" : hint_for(word.text, known)));
    return word.text;
}

// In words of its own, or as an earlier finding says it.
LocalizedText read_baseline(TableReader& reader) {
    auto words = reader.text("baseline", Need::optional);
    auto const of = reader.key("baseline_of", Need::optional);
    if (of.text.empty()) return words;
    if (!words.empty())
        reader.mistake(of.line, "the baseline is there in words already; take one of the two out");
    auto const& findings = reader.reading().findings;
    if (auto const found = findings.find(of.text); found != findings.end()) return found->second;
    std::vector<std::string> keys;
    for (auto const& [key, sentence] : findings) keys.push_back(key);
    reader.mistake(of.line, fmt::format("unknown finding \"{}\"; {}", of.text,
                                        keys.empty() ? "there are none" : hint_for(of.text, keys)));
    return {};
}

ProposedAction read_action(TableReader& reader, Plan const& plan) {
    auto const& offered = reader.reading().lines_in;
    auto const found = offered.find(plan.lines_of);
    ProposedAction action;
    action.key = reader.key("key", Need::required).text;
    action.kind = read_known(reader, "kind", "kind of action", keys_of(plan.kinds));
    action.line = read_known(reader, "line", "line",
                             found == offered.end() ? std::vector<std::string>{} : found->second);
    action.title = reader.text("title", Need::required);
    action.cost = reader.number("cost", money, 0);
    action.indicator = reader.text("indicator", Need::optional);
    action.baseline = read_baseline(reader);
    return action;
}

}  // namespace

StepKind read_lines(TableReader& step) {
    Lines read;
    read.themes_of = read_reference(step, "themes_of", Need::optional, {"vote", "grouping"});
    read.pictograms = read_pictograms(step, "pictograms", pictograms, Need::optional);
    read.lines = read_tables<Choice>(step, "line", lines, [](TableReader& reader) {
        auto choice = read_choice(reader);
        choice.cost = reader.number("cost", money, 0);
        return choice;
    });
    return read;
}

StepKind read_plan(TableReader& step) {
    Plan plan;
    plan.lines_of =
        read_reference(step, "lines_of", Need::required, {"vote", "lines", "follow_up"});
    plan.top = step.number("top", top, 0);
    plan.kinds = read_choices(step, "action_kind", kinds);
    plan.partners = read_choices(step, "partner", people);
    plan.payers = read_choices(step, "payer", people);
    plan.currency = step.text("currency", Need::required);
    plan.start = step.month("start");
    plan.months = step.number("months", months, plan.months);
    plan.proposals = read_tables<ProposedAction>(
        step, "action", actions, [&](TableReader& reader) { return read_action(reader, plan); });
    return plan;
}

}  // namespace jemaa::agenda
