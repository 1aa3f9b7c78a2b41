#include <set>

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

void take_item(Contents const& contents, Item const& item, TakeRow const& take) {
    CsvRow row{to_hex(item.id),
               step_key(contents, item.step),
               value_of(contents, item.id, field::kind),
               item.key,
               item.pictogram,
               value_of(contents, item.id, field::hidden)};
    append_words(row, contents, item.id, field::title);
    append_words(row, contents, item.id, field::words);
    take(row);
}

void take_told(Contents const& contents, std::string const& step, agenda::Finding const& finding,
               TakeRow const& take) {
    auto const& about = finding.about;
    Id const step_id = derived_id(contents.workshop.id, step);
    CsvRow row{
        to_hex(derived_id(step_id, about.key)), step, finding.kind, about.key, about.pictogram, ""};
    append_texts(row, contents, about.title);
    append_texts(row, contents, about.text);
    take(row);
}

// An item with the key of one of the template's findings takes its place.
Expected<void> write_findings(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    std::set<std::pair<std::string, std::string>> replaced;
    for (auto const& [id, item] : contents.items)
        if (item.kind == "finding") replaced.emplace(step_key(contents, item.step), item.key);
    for (auto const& step : contents.agenda.steps)
        if (auto const* const told = std::get_if<agenda::Findings>(&step.kind))
            for (auto const& finding : told->findings)
                if (!replaced.contains({step.key, finding.about.key}))
                    take_told(contents, step.key, finding, take);
    for (auto const& [id, item] : contents.items)
        if (item.kind == "finding") take_item(contents, item, take);
    return {};
}

}  // namespace

Table findings_table() {
    return {{"findings",
             "What the diagnostic found: the template's findings, then those that were brought in",
             {{"id", id, "the finding", true},
              {"step", text, "the step that tells it", true},
              {"kind", text, "strength, weakness, opportunity or threat"},
              {"key", text, "its key in the template or the imported table"},
              {"pictogram", text, "one emoji"},
              {"hidden", text, "why the room does not see it; empty if it does"},
              {"title_*", text, "its title"},
              {"text_*", text, "its sentence"}},
             {"id"},
             {{{"step"}, "steps", {"step"}}}},
            write_findings};
}

}  // namespace jemaa::outcome
