#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "agenda/agenda.h"
#include "agenda/read_kind.h"
#include "agenda/table_reader.h"
#include "base/utf8.h"

namespace jemaa::agenda {
namespace {

// Also bounds how deep dotted keys can nest (a.a.a...), which the parser walks
// recursively.
constexpr std::size_t longest_line = 4000;

constexpr Range languages{1, 9};
constexpr Range steps{1, 60};
constexpr Range minutes{0, 600};

// What a parser could stumble over, line by line.
void check_lines(std::string_view toml, Mistakes& mistakes) {
    for (Line line = 1; !toml.empty(); ++line) {
        auto const end = std::min(toml.find('\n'), toml.size());
        auto const text = toml.substr(0, end);
        if (text.size() > longest_line)
            mistakes.add(
                line, fmt::format("this line is longer than {} bytes; break it up", longest_line));
        else if (!is_valid_utf8(text))
            mistakes.add(line, "this line is not UTF-8 text; save the file as UTF-8");
        toml.remove_prefix(std::min(end + 1, toml.size()));
    }
}

// "fr", "zgh", "ar-DZ"
bool is_language_tag(std::string_view tag) {
    auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    auto const primary = tag.substr(0, tag.find('-'));
    return primary.size() >= 2 && primary.size() <= 3 && tag.size() <= 20 && tag.back() != '-' &&
           std::all_of(primary.begin(), primary.end(), is_letter) &&
           std::all_of(tag.begin(), tag.end(), [](char c) {
               return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      (c >= '0' && c <= '9');
           });
}

void read_languages(TableReader& workshop) {
    auto& tags = workshop.reading().languages;
    std::vector<LanguageTag> found;
    bool right = true;
    for (auto const& [tag, line] :
         workshop.words("languages", languages, "languages = [\"ar\", \"fr\"]")) {
        bool const twice = std::find(found.begin(), found.end(), tag) != found.end();
        if (!is_language_tag(tag) || twice)
            workshop.mistake(line,
                             fmt::format("{} in \"languages\" {}", quoted(tag),
                                         twice ? "stands twice; take one out"
                                               : "is no language; write \"ar\", \"fr\", ..."));
        right = right && is_language_tag(tag) && !twice;
        found.push_back(tag);
    }
    if (right) tags = std::move(found);
}

void read_workshop(TableReader& root, Agenda& agenda) {
    auto const* const table = root.table("workshop");
    if (!table) return;
    TableReader workshop(*table, "workshop", root.reading());
    read_languages(workshop);
    agenda.key = workshop.key("key", Need::required).text;
    agenda.languages = root.reading().languages;
    agenda.cluster = workshop.text("cluster", Need::required);
    agenda.title = workshop.text("title", Need::required);
    agenda.source = workshop.text("source", Need::optional);
    agenda.self_run = workshop.yes_or_no("self_run");
    workshop.finish();
}

std::string key_of(toml::table const& step) {
    auto const* const node = step.get("key");
    auto const key = node ? node->value_exact<std::string>().value_or("") : "";
    return is_key(key) ? key : "";
}

// A question is what an ideas step and a vote are about; elsewhere it is a
// courtesy.
Need need_of_prompt(StepKind const& kind) {
    bool const asks = std::holds_alternative<Ideas>(kind) || std::holds_alternative<Vote>(kind);
    return asks ? Need::required : Need::optional;
}

// The keys of what a plan of this step's lines can be about.
std::vector<std::string> lines_offered(StepKind const& kind, Reading const& reading) {
    std::vector<std::string> keys;
    auto const add = [&](std::vector<Choice> const& choices) {
        for (auto const& choice : choices) keys.push_back(choice.key);
    };
    if (auto const* const lines = std::get_if<Lines>(&kind)) add(lines->lines);
    auto const* const vote = std::get_if<Vote>(&kind);
    if (!vote) return keys;
    add(vote->options);
    if (auto const found = reading.lines_in.find(vote->lines_from); found != reading.lines_in.end())
        keys.insert(keys.end(), found->second.begin(), found->second.end());
    return keys;
}

AgendaStep read_step(toml::table const& table, Reading& reading) {
    auto const name = key_of(table);
    TableReader reader(table, name.empty() ? "step" : "step \"" + name + "\"", reading);
    AgendaStep step;
    auto const key = reader.key("key", Need::required);
    step.key = key.text;
    if (reading.steps_before.contains(key.text))
        reader.mistake(key.line, "another step has this key already; rename one");
    auto const kind = reader.key("kind", Need::required, "welcome");
    auto const read = kind.text.empty() ? std::nullopt : read_kind(kind, reader);
    if (read)
        step.kind = *read;
    else
        reader.accept_all_keys();
    step.minutes = reader.number("minutes", minutes, 0);
    step.title = reader.text("title", Need::required);
    step.prompt = reader.text("prompt", need_of_prompt(step.kind));
    step.guide = reader.text("guide", Need::optional);
    reader.finish();
    reading.lines_in[key.text] = lines_offered(step.kind, reading);
    if (!key.text.empty()) reading.steps_before.emplace(key.text, kind.text);
    return step;
}

// A further round is about the same, by the same rule.
void repeat_earlier(Agenda const& agenda, Vote& vote, Line line, Mistakes& mistakes) {
    int const at = find_step(agenda, vote.repeats);
    if (at < 0) return;
    auto const* const earlier = std::get_if<Vote>(&agenda.steps[static_cast<std::size_t>(at)].kind);
    if (!earlier) return;
    if (!earlier->statement_from.empty())
        mistakes.add(line,
                     "\"repeats\" names a vote about a statement, which asks again by itself "
                     "about each new version; take this step out");
    Vote repeated = *earlier;
    repeated.ideas_from.clear();
    repeated.ask_category = vote.ask_category;
    repeated.repeats = vote.repeats;
    vote = std::move(repeated);
}

// What the template's findings say can be voted on as it stands there.
void take_findings(Agenda const& agenda, Vote& vote, Line line, Mistakes& mistakes) {
    int const at = find_step(agenda, vote.ideas_from);
    if (at < 0) return;
    auto const* const told =
        std::get_if<Findings>(&agenda.steps[static_cast<std::size_t>(at)].kind);
    if (!told) return;
    for (auto const& finding : told->findings) {
        if (std::ranges::find(vote.options, finding.about.key, &Choice::key) != vote.options.end())
            mistakes.add(line, fmt::format("the option \"{}\" has the key of a finding; rename it",
                                           finding.about.key));
        vote.options.push_back(finding.about);
    }
}

void read_steps(TableReader& root, Agenda& agenda) {
    auto const tables = root.tables("step", steps);
    for (auto const* const table : tables) root.reading().steps.insert(key_of(*table));
    for (auto const* const table : tables) {
        auto step = read_step(*table, root.reading());
        if (auto* const vote = std::get_if<Vote>(&step.kind); vote && !vote->repeats.empty())
            repeat_earlier(agenda, *vote, table->source().begin.line, root.reading().mistakes);
        else if (vote)
            take_findings(agenda, *vote, table->source().begin.line, root.reading().mistakes);
        agenda.steps.push_back(std::move(step));
    }
}

Agenda read_agenda(toml::table const& table, Reading& reading) {
    Agenda agenda;
    TableReader root(table, "template", reading);
    read_workshop(root, agenda);
    read_steps(root, agenda);
    root.finish();
    return agenda;
}

}  // namespace

Expected<Agenda> parse(std::string_view toml, std::string_view name) try {
    Reading reading;
    if (toml.size() > most_template_bytes)
        reading.mistakes.add(1, "the template is larger than 1 MiB; take something out");
    else
        check_lines(toml, reading.mistakes);
    if (reading.mistakes.none()) {
        auto agenda = read_agenda(toml::parse(toml), reading);
        if (reading.mistakes.none()) return agenda;
    }
    return tl::unexpected(reading.mistakes.topmost(name));
} catch (toml::parse_error const& error) {
    Mistakes mistakes;
    mistakes.add(error.source().begin.line,
                 fmt::format("this is not TOML; {}", error.description()));
    return tl::unexpected(mistakes.topmost(name));
}

}  // namespace jemaa::agenda
