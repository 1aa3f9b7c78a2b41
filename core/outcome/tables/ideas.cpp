#include "domain/field.h"
#include "outcome/media.h"
#include "tables/cells.h"
#include "tables/titles.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

std::string media_cell(Contents const& contents, Idea const& idea) {
    auto const found = contents.media.find(idea.attachment);
    return found == contents.media.end() ? std::string() : media_path(*found->second);
}

Expected<void> write_ideas(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& [id, idea] : contents.ideas)
        take({to_hex(id), step_key(contents, idea.step), idea.language, idea.pictogram,
              current_text(contents, idea), idea.text, value_of(contents, id, field::on_ballot),
              id_field(contents, id, field::theme), id_field(contents, id, field::merged_into),
              value_of(contents, id, field::hidden), yes_or_no(!idea.attachment.is_nil()),
              media_cell(contents, idea)});
    return {};
}

Expected<void> write_themes(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    std::map<std::string, int> ideas;
    for (auto const& [id, idea] : contents.ideas) ++ideas[id_field(contents, id, field::theme)];
    for (auto const& [id, item] : contents.items) {
        if (item.kind != "theme") continue;
        CsvRow row{to_hex(id),
                   step_key(contents, item.step),
                   item.key,
                   item.pictogram,
                   std::to_string(ideas[to_hex(id)]),
                   value_of(contents, id, field::hidden)};
        for (auto const& language : contents.agenda.languages)
            row.push_back(words_in(contents, id, field::title, language));
        take(row);
    }
    return {};
}

}  // namespace

Table ideas_table() {
    return {
        {"ideas",
         "Every idea, sorted by id, which says nothing of who spoke when",
         {{"id", id, "the idea", true},
          {"step", text, "the step in which it was given", true},
          {"language", text, "the language of the person's screen: ar, fr, ..."},
          {"pictogram", text, "one emoji, or empty"},
          {"text", text,
           "the words as they are now; empty when the idea is a pictogram or a drawing alone"},
          {"text_as_given", text, "the words as the person gave them, before any clarification"},
          {"on_ballot", text, "key of the vote that the room brought it to, or empty"},
          {"theme", id, "the theme that the room put it under, as in themes; or empty"},
          {"merged_into", id, "the idea of which it was found to be a part; or empty"},
          {"hidden", text, "why the room does not see it; empty if it does"},
          {"attached", yes_no, "whether a drawing or a recording belongs to it", true},
          {"media", text,
           "its file beside the tables, named by its content: a drawing, media/*.png, or a "
           "recording, media/*.opus; or empty"}},
         {"id"},
         {{{"step"}, "steps", {"step"}}}},
        write_ideas};
}

Table themes_table() {
    return {{"themes",
             "The themes under which the room grouped its ideas",
             {{"id", id, "the theme", true},
              {"step", text, "the step in which it was made", true},
              {"key", text, "its key in the template, if it is one of the template's"},
              {"pictogram", text, "one emoji, or empty"},
              {"ideas", whole, "number of ideas under it", true},
              {"hidden", text, "why it was dissolved; empty if it stands"},
              {"title_*", text, "its name"}},
             {"id"},
             {{{"step"}, "steps", {"step"}}}},
            write_themes};
}

}  // namespace jemaa::outcome
