#include "domain/field.h"
#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

// What a revision speaks of; empty for what has no history of its own here.
std::string kind_of(Contents const& contents, Id const& subject) {
    if (contents.ideas.contains(subject)) return "idea";
    if (contents.options.contains(subject)) return "option";
    if (contents.steps.contains(subject)) return "step";
    auto const item = contents.items.find(subject);
    if (item != contents.items.end()) return item->second.kind;
    return contents.before ? kind_of(*contents.before, subject) : std::string();
}

Expected<void> write_lineage(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    std::map<std::pair<Id, std::string>, int> versions;
    for (auto const& revision : contents.revisions) {
        auto const kind = kind_of(contents, revision.subject);
        if (kind.empty()) continue;
        std::pair const field(revision.subject, revision.field);
        take({to_hex(revision.subject), kind, revision.field, std::to_string(++versions[field]),
              revision.value, moment_cell(revision.stamp.wall_ms), to_hex(revision.kiosk),
              yes_or_no(contents.newest.at(field).id == revision.id)});
    }
    return {};
}

}  // namespace

Table lineage_table() {
    return {{"lineage",
             "Whatever was said of an idea, an item, an option or a step, every former value with "
             "it: clarified words, merges, groupings, corrections",
             {{"subject", id, "what it is said of", true},
              {"kind", text, "idea, option, step, finding, theme, line, statement or action", true},
              {"field", text, "what is said: text, merged_into, theme, title.fr, cost, ...", true},
              {"version", whole, "1 is the first value of this field", true},
              {"value", text, "the value; empty when it was taken back"},
              {"moment", moment, "when, by the kiosk's clock"},
              {"kiosk", id, "the kiosk at which it was said", true},
              {"current", yes_no, "whether it is the value that counts", true}},
             {"subject", "field", "version"},
             {{{"kiosk"}, "kiosks", {"id"}}}},
            write_lineage};
}

}  // namespace jemaa::outcome
