#include "tables/titles.h"

#include "domain/field.h"
#include "tables/cells.h"

namespace jemaa::outcome {
namespace {

// A statement has no title: its words are what people saw.
std::string title_of_item(Contents const& contents, Item const& item, LanguageTag const& language) {
    auto const field = item.kind == "statement" ? field::words : field::title;
    return value_of(contents, item.id, field + language);
}

}  // namespace

void append_titles(CsvRow& row, Contents const& contents, PollOption const& option) {
    auto const* const choice = choice_of(contents, option);
    auto const idea = contents.ideas.find(option.subject);
    auto const item = contents.items.find(option.subject);
    for (auto const& language : contents.agenda.languages)
        row.push_back(choice                         ? choice->title.in(language)
                      : idea != contents.ideas.end() ? current_text(contents, idea->second)
                      : item != contents.items.end()
                          ? title_of_item(contents, item->second, language)
                          : std::string());
}

std::string pictogram_of(Contents const& contents, PollOption const& option) {
    if (auto const* const choice = choice_of(contents, option)) return choice->pictogram;
    if (auto const idea = contents.ideas.find(option.subject); idea != contents.ideas.end())
        return idea->second.pictogram;
    auto const item = contents.items.find(option.subject);
    return item == contents.items.end() ? std::string() : item->second.pictogram;
}

}  // namespace jemaa::outcome
