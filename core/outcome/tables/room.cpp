// Where and when the workshop was held, who was there, and where the facts come from.

#include <array>

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

Expected<void> write_workshops(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    auto const& workshop = contents.workshop;
    CsvRow row{to_hex(workshop.id), contents.agenda.key, moment_cell(workshop.created_ms)};
    append_texts(row, contents, contents.agenda.cluster);
    append_texts(row, contents, contents.agenda.title);
    append_texts(row, contents, contents.agenda.source);
    take(row);
    return {};
}

Expected<void> write_kiosks(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& [id, kiosk] : contents.kiosks) {
        auto const seal = contents.seals.find(id);
        bool const sealed = seal != contents.seals.end();
        take({to_hex(id), kiosk.name, sealed ? moment_cell(seal->second.stamp.wall_ms) : "",
              sealed ? seal->second.hash : ""});
    }
    return {};
}

Expected<void> write_sources(Gathered const& gathered, TakeRow const& take) {
    for (auto const& source : gathered.contents.sources) take({source.hash, id_cell(source.kiosk)});
    return {};
}

Expected<void> write_steps(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    int place = 0;
    for (auto const& step : contents.agenda.steps) {
        Id const id = derived_id(contents.workshop.id, step.key);
        CsvRow row{step.key,
                   std::to_string(++place),
                   std::string(agenda::name_of(step.kind)),
                   std::to_string(step.minutes),
                   value_of(contents, id, field::status, field::waiting),
                   value_of(contents, id, field::note)};
        append_texts(row, contents, step.title);
        append_texts(row, contents, step.prompt);
        take(row);
    }
    for (auto const& [id, step] : contents.steps) {
        if (agenda::find_step(contents.agenda, step.key) >= 0) continue;
        CsvRow row{step.key,
                   std::to_string(++place),
                   step.kind,
                   "0",
                   value_of(contents, id, field::status, field::waiting),
                   value_of(contents, id, field::note)};
        row.resize(row.size() + 2 * contents.agenda.languages.size());
        take(row);
    }
    return {};
}

Expected<void> write_attendance(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    std::map<std::array<std::string, 3>, std::int64_t> counts;
    for (auto const& [id, cell] : contents.attendance) {
        auto const people = people_in(contents, cell);
        if (!people) return tl::unexpected(people.error());
        counts[{step_key(contents, cell.step), cell.category, cell.sex}] += *people;
    }
    for (auto const& [cell, count] : counts)
        take({cell[0], cell[1], cell[2], std::to_string(count)});
    return {};
}

}  // namespace

Table workshops_table() {
    return {{"workshops",
             "The workshop; one row",
             {{"id", id, "the workshop", true},
              {"template", text, "the template's key", true},
              {"created", moment, "when its file was made"},
              {"cluster_*", text, "the cluster's name"},
              {"title_*", text, "the workshop's title"},
              {"source_*", text, "where the template's facts come from"}},
             {"id"}},
            write_workshops};
}

Table kiosks_table() {
    return {{"kiosks",
             "The screens that the workshop was held on",
             {{"id", id, "the kiosk", true},
              {"name", text, "its name"},
              {"sealed", moment, "when it sealed the workshop last; empty if it did not"},
              {"seal_hash", text, "BLAKE2b-256 of what it sealed, hexadecimal"}},
             {"id"}},
            write_kiosks};
}

Table sources_table() {
    return {{"sources",
             "Files that were merged into this one",
             {{"hash", text, "BLAKE2b-256 of all facts of the file, hexadecimal", true},
              {"kiosk", id, "whose file it was; empty for a diagnostic"}},
             {"hash"},
             {{{"kiosk"}, "kiosks", {"id"}}}},
            write_sources};
}

Table steps_table() {
    return {{"steps",
             "What the workshop went through, in the order of its agenda",
             {{"step", text, "the step's key in the template", true},
              {"position", whole, "1 is the first", true},
              {"kind", text, "the template's word for what happens in it", true},
              {"minutes", whole, "planned length in minutes; 0 where none was planned", true},
              {"status", text, "waiting, running or closed", true},
              {"note", text, "the facilitator's remarks"},
              {"title_*", text, "its title"},
              {"prompt_*", text, "the question or sentence put to the room"}},
             {"step"}},
            write_steps};
}

Table attendance_table() {
    return {{"attendance",
             "The head count, added up over the kiosks",
             {{"step", text, "the welcome step", true},
              {"category", text, "the category's key in the template", true},
              {"sex", text, "woman or man", true},
              {"count", whole, "number of people", true}},
             {"step", "category", "sex"},
             {{{"step"}, "steps", {"step"}}}},
            write_attendance};
}

}  // namespace jemaa::outcome
