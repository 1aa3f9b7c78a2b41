// The action lines, and the actions under them.

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/planned.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

Expected<void> write_lines(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& [id, item] : contents.items) {
        if (item.kind != "line") continue;
        CsvRow row{to_hex(id),
                   step_key(contents, item.step),
                   item.key,
                   item.pictogram,
                   id_field(contents, id, field::theme),
                   number_field(contents, id, field::cost),
                   value_of(contents, id, field::hidden)};
        append_words(row, contents, id, field::title);
        append_words(row, contents, id, field::words);
        take(row);
    }
    return {};
}

Expected<void> write_plan(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& [id, item] : contents.items) {
        if (item.kind != "action") continue;
        CsvRow row{to_hex(id), step_key(contents, item.step), item.key, item.pictogram,
                   id_field(contents, id, field::line)};
        for (char const* const field : {field::action_kind, field::responsible, field::partners})
            row.push_back(value_of(contents, id, field));
        row.push_back(month_field(contents, id, field::start_month));
        row.push_back(month_field(contents, id, field::end_month));
        row.push_back(number_field(contents, id, field::cost));
        for (char const* const field :
             {field::payer, field::indicator, field::progress, field::hidden})
            row.push_back(value_of(contents, id, field));
        append_words(row, contents, id, field::title);
        append_words(row, contents, id, field::words);
        row.push_back(id_field(contents, id, field::carries_on));
        row.push_back(value_of(contents, id, field::baseline));
        take(row);
    }
    return {};
}

}  // namespace

Table lines_table() {
    return {{"lines",
             "The action lines, proposed and from the floor",
             {{"id", id, "the line", true},
              {"step", text, "the step in which it stands", true},
              {"key", text, "its key in the template; empty for one from the floor"},
              {"pictogram", text, "one emoji, or empty"},
              {"theme", id, "the theme or option it is tied to; or empty"},
              {"cost", whole, "what it costs, in whole units of the workshop's currency"},
              {"hidden", text, "why it was dropped; empty if it was not"},
              {"title_*", text, "its title"},
              {"text_*", text, "its sentence"}},
             {"id"},
             {{{"step"}, "steps", {"step"}}}},
            write_lines};
}

Table plan_table() {
    return {{"plan",
             "The actions of the plan",
             {{"id", id, "the action", true},
              {"step", text, "the step in which it was planned", true},
              {"key", text, "its key in the template; empty for one from the room"},
              {"pictogram", text, "one emoji, or empty"},
              {"line", id, "the action line it belongs to, as in lines or options"},
              {"action_kind", text, "training, workshop, study visit, ...: the template's key"},
              {"responsible", text, "who sees to it"},
              {"partners", text, "with whom"},
              {"start_month", month, "first month"},
              {"end_month", month, "last month"},
              {"cost", whole, "what it costs, in whole units of the workshop's currency"},
              {"payer", text, "who pays"},
              {"indicator", text, "how one sees that it was done"},
              {"progress", text, "not_started, under_way or done; empty before a review"},
              {"hidden", text, "why it was dropped; empty if it was not"},
              {"title_*", text, "what is done"},
              {"text_*", text, "more about it"},
              {"carries_on", id, "the action of the workshop before that it carries on; or empty"},
              {"baseline", text, "how the indicator stood when it was planned"}},
             {"id"},
             {{{"step"}, "steps", {"step"}}}},
            write_plan};
}

}  // namespace jemaa::outcome
