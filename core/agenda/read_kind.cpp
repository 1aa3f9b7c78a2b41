#include "agenda/read_kind.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "agenda/choices.h"
#include "agenda/nearest_word.h"
#include "agenda/read_plan.h"
#include "agenda/read_vote.h"

namespace jemaa::agenda {
namespace {

constexpr Range points{1, 6};      // one screen, without pages
constexpr Range categories{1, 8};  // one table of the head count
constexpr Range pictograms{1, 60};
constexpr Range findings{0, 60};
constexpr Range ideas_per_person{1, 9};
constexpr Range themes{0, 20};
constexpr Range reminders{1, 7};  // beside the words, on one screen

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
    for (auto const& [kind, about] : told.findings)
        step.reading().findings[about.key] = about.text.empty() ? about.title : about.text;
    return told;
}

StepKind read_follow_up(TableReader& step) {
    auto const& before = step.reading().steps_before;
    if (std::ranges::any_of(before, [](auto const& s) { return s.second == "follow_up"; }))
        step.mistake(step.line(),
                     "a workshop follows one other, and an earlier step tells of it already; "
                     "take this step out");
    return FollowUp{step.yes_or_no("room_answers")};
}

StepKind read_ideas(TableReader& step) {
    Ideas ideas;
    ideas.most_per_person = step.number("most_per_person", ideas_per_person, ideas.most_per_person);
    ideas.pictograms = read_pictograms(step, "pictograms", pictograms, Need::required);
    return ideas;
}

StepKind read_wall(TableReader& step) {
    return Wall{read_reference(step, "ideas_of", Need::required, {"ideas"})};
}

StepKind read_grouping(TableReader& step) {
    return Grouping{read_reference(step, "ideas_of", Need::required, {"ideas"}),
                    read_choices(step, "theme", themes)};
}

StepKind read_results(TableReader& step) {
    return Results{read_reference(step, "of", Need::required, {"vote"})};
}

StepKind read_statement(TableReader& step) {
    Statement statement;
    statement.themes_from = read_reference(step, "themes_from", Need::optional,
                                           std::vector<std::string>{"vote", "results", "grouping"});
    statement.top = step.number("top", reminders, statement.top);
    if (statement.themes_from.empty() && step.has("top"))
        step.mistake(step.line(),
                     "\"top\" says how many themes are shown, but \"themes_from\" "
                     "does not say of which step; add it");
    statement.starts_from = read_reference(step, "starts_from", Need::optional, {"follow_up"});
    return statement;
}

StepKind read_close(TableReader&) {
    return Close{};
}

struct Kind {
    char const* name;
    StepKind (*read)(TableReader& step);
};

constexpr std::array<Kind, 12> kinds{{{"welcome", read_welcome},
                                      {"findings", read_findings},
                                      {"follow_up", read_follow_up},
                                      {"ideas", read_ideas},
                                      {"wall", read_wall},
                                      {"grouping", read_grouping},
                                      {"lines", read_lines},
                                      {"vote", read_vote},
                                      {"results", read_results},
                                      {"statement", read_statement},
                                      {"plan", read_plan},
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
