#include "tables/titles.h"

#include <algorithm>

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/planned.h"

namespace jemaa::outcome {
namespace {

// A theme of the template keeps its title until the room gives it another.
agenda::Choice const* theme_of_template(Contents const& contents, Id const& id) {
    auto const item = contents.items.find(id);
    if (item == contents.items.end() || item->second.kind != "theme") return nullptr;
    auto const* const step = step_of(contents, item->second.step);
    auto const* const grouping = step ? std::get_if<agenda::Grouping>(&step->kind) : nullptr;
    if (!grouping || item->second.key.empty()) return nullptr;
    auto const found = std::ranges::find(grouping->themes, item->second.key, &agenda::Choice::key);
    return found == grouping->themes.end() ? nullptr : &*found;
}

}  // namespace

std::string words_in(Contents const& contents, Id const& item, std::string_view field,
                     LanguageTag const& language) {
    auto said = value_of(contents, item, std::string(field) + language);
    if (!said.empty() || field != field::title) return said;
    auto const* const theme = theme_of_template(contents, item);
    return theme ? std::string(exactly_in(theme->title, language)) : std::string();
}

// A statement has no title: its words are what people saw.
std::string title_in(Contents const& contents, PollOption const& option,
                     LanguageTag const& language) {
    if (auto const* const choice = choice_of(contents, option)) return choice->title.in(language);
    if (auto const idea = contents.ideas.find(option.subject); idea != contents.ideas.end())
        return current_text(contents, idea->second);
    auto const item = contents.items.find(option.subject);
    if (item == contents.items.end()) return {};
    bool const is_statement = item->second.kind == "statement";
    return words_in(contents, item->first, is_statement ? field::words : field::title, language);
}

std::string title_of_line(Contents const& all, Id const& line, LanguageTag const& language) {
    auto const& contents = contents_with(all, line);
    auto const option = contents.options.find(line);
    if (option != contents.options.end()) return title_in(contents, option->second, language);
    return title_in(contents, PollOption{{}, {}, "", line}, language);
}

void append_titles(CsvRow& row, Contents const& contents, PollOption const& option) {
    for (auto const& language : contents.agenda.languages)
        row.push_back(title_in(contents, option, language));
}

std::string pictogram_of(Contents const& contents, PollOption const& option) {
    if (auto const* const choice = choice_of(contents, option)) return choice->pictogram;
    if (auto const idea = contents.ideas.find(option.subject); idea != contents.ideas.end())
        return idea->second.pictogram;
    auto const item = contents.items.find(option.subject);
    return value_of(contents, option.subject, field::pictogram,
                    item == contents.items.end() ? "" : item->second.pictogram);
}

}  // namespace jemaa::outcome
