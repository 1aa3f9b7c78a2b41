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
constexpr Range findings{0, 60};
constexpr Range options{2, 60};
constexpr Range options_beside_ideas{0, 60};
constexpr Range ideas_per_person{1, 9};
constexpr Range dots{1, 20};

Choice read_choice(TableReader& reader) {
    return {reader.key("key", Need::required).text, reader.pictogram("pictogram"),
            reader.text("title", Need::required), reader.text("text", Need::optional)};
}

Choice const& choice_in(Choice const& choice) {
    return choice;
}
Choice const& choice_in(Finding const& finding) {
    return finding.about;
}

// The tables [[step.name]], each read by `read` and with a key of its own.
template <typename Entry, typename Read>
std::vector<Entry> read_tables(TableReader& step, std::string const& name, Range count, Read read) {
    std::vector<Entry> entries;
    std::set<std::string> keys;
    for (auto const* const table : step.tables(name, count)) {
        TableReader reader(*table, name, step.reading());
        entries.push_back(read(reader));
        reader.finish();
        auto const& key = choice_in(entries.back()).key;
        if (!key.empty() && !keys.insert(key).second)
            step.mistake(table->source().begin.line,
                         fmt::format("two of \"{}\" have the key \"{}\"; rename one", name, key));
    }
    return entries;
}

std::vector<Choice> read_choices(TableReader& step, std::string const& name, Range count) {
    return read_tables<Choice>(step, name, count, read_choice);
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

std::string read_finding_kind(TableReader& reader) {
    static std::vector<std::string> const kinds{"strength", "weakness", "opportunity", "threat"};
    auto const kind = reader.key("kind", Need::required, "strength");
    if (!kind.text.empty() && std::ranges::find(kinds, kind.text) == kinds.end())
        reader.mistake(kind.line, fmt::format("unknown kind of finding \"{}\"; {}", kind.text,
                                              hint_for(kind.text, kinds)));
    return kind.text;
}

StepKind read_findings(TableReader& step) {
    Findings told;
    told.findings = read_tables<Finding>(step, "finding", findings, [](TableReader& reader) {
        auto kind = read_finding_kind(reader);
        return Finding{std::move(kind), read_choice(reader)};
    });
    return told;
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

StepKind read_vote(TableReader& step) {
    Vote vote;
    vote.rule = read_rule(step);
    vote.dots = step.number("dots", dots);
    vote.per_option =
        step.number("per_option", {dots.least, vote.dots > 0 ? vote.dots : dots.most});
    vote.ideas_from = read_reference(step, "ideas_from", Need::optional, "wall");
    vote.options =
        read_choices(step, "option", vote.ideas_from.empty() ? options : options_beside_ideas);
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

constexpr std::array<Kind, 7> kinds{{{"welcome", read_welcome},
                                     {"findings", read_findings},
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
