#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

Expected<void> write_journal(Gathered const& gathered, TakeRow const& take) {
    for (auto const& entry : gathered.contents.journal)
        take({moment_cell(entry.stamp.wall_ms), to_hex(entry.kiosk), entry.action,
              id_cell(entry.subject), entry.detail});
    return {};
}

}  // namespace

Table journal_table() {
    return {{"journal",
             "What the facilitator did, in order; what participants do is in no journal",
             {{"moment", moment, "when, by the kiosk's clock"},
              {"kiosk", id, "at which kiosk", true},
              {"action", text, "start, close, reopen, undo, merge, ...", true},
              {"subject", id, "what it was done to: a step, an idea, an option, a kiosk, ..."},
              {"detail", text, "reason or value; may be empty"}},
             {},
             {{{"kiosk"}, "kiosks", {"id"}}}},
            write_journal};
}

}  // namespace jemaa::outcome
