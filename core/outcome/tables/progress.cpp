// How far the actions of the workshop before are, and what carries them on.

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

Id carried_on_by(Contents const& contents, Id const& action) {
    Id found;
    for (auto const& [id, item] : contents.items)
        if (item.kind == "action" && value_of(contents, id, field::hidden).empty() &&
            value_of(contents, id, field::carries_on) == to_hex(action))
            found = id;
    return found;
}

bool was_planned(Contents const& before, Item const& item) {
    return item.kind == "action" && value_of(before, item.id, field::hidden).empty() &&
           !value_of(before, item.id, field::line).empty();
}

CsvRow row_of(Contents const& contents, Id const& id) {
    Contents const& before = *contents.before;
    auto const* const progress = newest_word(contents, id, field::progress);
    auto const* const remark = newest_word(contents, id, field::note);
    bool const said = progress && !progress->value.empty();
    CsvRow row{to_hex(id),
               id_field(before, id, field::line),
               said ? progress->value : "not_started",
               said ? moment_cell(progress->stamp.wall_ms) : "",
               remark ? remark->value : "",
               id_cell(carried_on_by(contents, id))};
    for (char const* const field : {field::action_kind, field::responsible})
        row.push_back(value_of(before, id, field));
    row.push_back(month_field(before, id, field::start_month));
    row.push_back(month_field(before, id, field::end_month));
    row.push_back(number_field(before, id, field::cost));
    for (auto const& language : contents.agenda.languages)
        row.push_back(value_of(before, id, field::title + language));
    return row;
}

Expected<void> write_progress(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    if (!contents.before) return {};
    for (auto const& [id, item] : contents.before->items)
        if (was_planned(*contents.before, item)) take(row_of(contents, id));
    return {};
}

}  // namespace

Table progress_table() {
    return {{"progress",
             "What was done since: the actions of the workshop before, in a workshop that follows "
             "one",
             {{"id", id, "the action, as in that workshop's plan", true},
              {"line", id, "the action line it belongs to, as in that workshop's lines or options"},
              {"progress", text, "not_started, under_way or done", true},
              {"moment", moment, "when that was last said, by the kiosk's clock; empty if never"},
              {"remark", text, "what was remarked on it"},
              {"carried_on_by", id, "the action of this workshop's plan that carries it on"},
              {"action_kind", text, "training, workshop, study visit, ...: that template's key"},
              {"responsible", text, "who was to see to it"},
              {"start_month", month, "first month, as planned"},
              {"end_month", month, "last month, as planned"},
              {"cost", whole, "planned cost, in whole units of that workshop's currency"},
              {"title_*", text, "what is done"}},
             {"id"},
             {{{"carried_on_by"}, "plan", {"id"}}}},
            write_progress};
}

}  // namespace jemaa::outcome
