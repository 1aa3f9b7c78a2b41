#include <algorithm>

#include "domain/field.h"
#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

struct Version {
    Item item;
    Stamp kept;  ///< when its words were first said
};

// Kiosks may have kept versions at the same time: the time decides, ties go by id.
std::vector<Version> versions_of(Contents const& contents) {
    std::map<Id, Stamp> kept;
    for (auto const& revision : contents.revisions) {
        auto const [place, first] = kept.try_emplace(revision.subject, revision.stamp);
        if (!first) place->second = std::min(place->second, revision.stamp);
    }
    std::vector<Version> versions;
    for (auto const& [id, item] : contents.items)
        if (item.kind == "statement") versions.push_back({item, kept[id]});
    std::ranges::stable_sort(versions, {}, [](Version const& version) {
        return std::tuple(version.item.step, version.kept, version.item.id);
    });
    return versions;
}

Expected<void> write_statements(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    std::map<Id, int> numbers;
    for (auto const& [item, kept] : versions_of(contents)) {
        CsvRow row{to_hex(item.id),
                   step_key(contents, item.step),
                   std::to_string(++numbers[item.step]),
                   item.key,
                   moment_cell(kept.wall_ms),
                   value_of(contents, item.id, field::hidden)};
        append_words(row, contents, item.id, field::words);
        take(row);
    }
    return {};
}

}  // namespace

Table statements_table() {
    return {{"statements",
             "Every version of the joint vision that was kept",
             {{"id", id, "the version", true},
              {"step", text, "the step in which it was written", true},
              {"version", whole, "1 is the first that was kept in its step", true},
              {"key", text, "the number it was kept under"},
              {"kept", moment, "when"},
              {"hidden", text, "why it was withdrawn; empty if it was not"},
              {"text_*", text, "its words"}},
             {"id"},
             {{{"step"}, "steps", {"step"}}}},
            write_statements};
}

}  // namespace jemaa::outcome
