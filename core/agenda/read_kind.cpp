#include "agenda/read_kind.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "agenda/nearest_word.h"

namespace jemaa::agenda {
namespace {

constexpr Range points{1, 6};      // one screen, without pages
constexpr Range categories{1, 8};  // one table of the head count
constexpr Range pictograms{1, 60};
constexpr Range options{2, 60};
constexpr Range options_beside_ideas{0, 60};
constexpr Range ideas_per_person{1, 9};
constexpr Range dots{1, 20};

Choice read_choice(toml::table const& table, std::string const& name, Reading& reading) {
    TableReader reader(table, name, reading);
    Choice choice{reader.key("key", Need::required).text, reader.pictogram("pictogram"),
                  reader.text("title", Need::required), reader.text("text", Need::optional)};
    reader.finish();
    return choice;
}

std::vector<Choice> read_choices(TableReader& step, std::string const& name, Range count) {
    std::vector<Choice> choices;
    std::set<std::string> keys;
    for (auto const* const table : step.tables(name, count)) {
        choices.push_back(read_choice(*table, name, step.reading()));
        auto const& key = choices.back().key;
        if (!key.empty() && !keys.insert(key).second)
            step.mistake(table->source().begin.line,
                         fmt::format("two of \"{}\" have the key \"{}\"; rename one", name, key));
    }
    return choices;
}

// What is wrong with naming the step `key`; empty when it is an earlier one of
// this kind.
std::string reference_trouble(std::string const& key, std::string const& kind,
                              Reading const& reading) {
    auto const& before = reading.steps_before;
    if (auto const found = before.find(key); found != before.end()) {
        if (found->second == kind) return {};
        return fmt::format("which is of kind \"{}\"; name a step of kind \"{}\"", found->second,
                           kind);
    }
    if (reading.steps.contains(key))
        return "which does not come before this step; change the order";
    std::vector<std::string> fitting;
    for (auto const& [other, its_kind] : before)
        if (its_kind == kind) fitting.push_back(other);
    return "but there is no such step; " +
           (fitting.empty() ? fmt::format("add a step of kind \"{}\" before this one", kind)
                            : hint_for(key, fitting));
}

std::string read_reference(TableReader& step, std::string const& name, Need need,
                           std::string const& kind) {
    auto const [key, line] = step.key(name, need);
    if (key.empty()) return {};
    if (auto const trouble = reference_trouble(key, kind, step.reading()); !trouble.empty())
        step.mistake(line, fmt::format("\"{}\" names \"{}\", {}", name, key, trouble));
    return key;
}

StepKind read_welcome(TableReader& step) {
    return Welcome{read_choices(step, "point", points), read_choices(step, "category", categories)};
}

void check_pictograms(TableReader& step, std::vector<Word> const& words) {
    std::set<std::string> seen;
    for (auto const& [text, line] : words) {
        if (!is_pictogram(text))
            step.mistake(line, fmt::format("{} in \"pictograms\" is not one emoji; put one between "
                                           "each pair of quotation marks",
                                           quoted(text)));
        else if (!seen.insert(text).second)
            step.mistake(line, fmt::format("\"pictograms\" has {} twice; take one out", text));
    }
}

StepKind read_ideas(TableReader& step) {
    Ideas ideas;
    ideas.most_per_person = step.number("most_per_person", ideas_per_person, ideas.most_per_person);
    auto const words = step.words("pictograms", pictograms, "pictograms = [\"💍\", \"🎨\"]");
    check_pictograms(step, words);
    for (auto const& word : words) ideas.pictograms.push_back(word.text);
    return ideas;
}

StepKind read_wall(TableReader& step) {
    return Wall{read_reference(step, "ideas_of", Need::required, "ideas")};
}

std::string read_rule(TableReader& step) {
    static std::vector<std::string> const rules{"dots"};
    auto const rule = step.key("rule", Need::optional);
    if (rule.text.empty()) return rules.front();
    if (rule.text != rules.front())
        step.mistake(rule.line,
                     fmt::format("unknown rule \"{}\"; {}", rule.text, hint_for(rule.text, rules)));
    return rule.text;
}

// The categories are those of a welcome that comes before.
bool read_ask_category(TableReader& step) {
    bool const asks = step.yes_or_no("ask_category");
    auto const& before = step.reading().steps_before;
    bool const known = std::any_of(before.begin(), before.end(),
                                   [](auto const& other) { return other.second == "welcome"; });
    if (asks && !known)
        step.mistake(step.line(),
                     "\"ask_category\" needs categories; add a step of kind \"welcome\" before");
    return asks;
}

StepKind read_vote(TableReader& step) {
    Vote vote;
    vote.rule = read_rule(step);
    vote.dots = step.number("dots", dots);
    vote.per_option =
        step.number("per_option", {dots.least, vote.dots > 0 ? vote.dots : dots.most});
    vote.ideas_from = read_reference(step, "ideas_from", Need::optional, "wall");
    vote.options =
        read_choices(step, "option", vote.ideas_from.empty() ? options : options_beside_ideas);
    vote.ask_category = read_ask_category(step);
    return vote;
}

StepKind read_results(TableReader& step) {
    return Results{read_reference(step, "of", Need::required, "vote")};
}

StepKind read_close(TableReader&) {
    return Close{};
}

struct Kind {
    char const* name;
    StepKind (*read)(TableReader& step);
};

constexpr std::array<Kind, 6> kinds{{{"welcome", read_welcome},
                                     {"ideas", read_ideas},
                                     {"wall", read_wall},
                                     {"vote", read_vote},
                                     {"results", read_results},
                                     {"close", read_close}}};

}  // namespace

std::optional<StepKind> read_kind(Word const& kind, TableReader& step) {
    std::vector<std::string> names;
    for (auto const& [name, read] : kinds) {
        if (kind.text == name) return read(step);
        names.emplace_back(name);
    }
    step.mistake(kind.line,
                 fmt::format("unknown kind \"{}\"; {}", kind.text, hint_for(kind.text, names)));
    return std::nullopt;
}

}  // namespace jemaa::agenda
