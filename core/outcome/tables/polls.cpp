#include "domain/field.h"
#include "tables/cells.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

struct Counts {
    std::string ballots, blank, rejected;
};

Counts counts_of(tally::Outcome const& outcome) {
    return {std::to_string(outcome.ballots), std::to_string(outcome.blank),
            std::to_string(outcome.rejected)};
}
Counts counts_of(budget::PollOutcome const& decided) {
    return {std::to_string(budget::voters(decided.poll.election)),
            std::to_string(decided.poll.blank), std::to_string(decided.poll.rejected)};
}

Expected<void> write_polls(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& poll : polls_in_order(contents)) {
        auto const found = gathered.closed.find(poll.id);
        bool const closed = found != gathered.closed.end();
        auto const counts = closed
                                ? std::visit([](auto const& outcome) { return counts_of(outcome); },
                                             found->second.outcome)
                                : Counts{};
        CsvRow row{poll_name(contents, poll),
                   step_key(contents, poll.step),
                   std::to_string(round_of(contents, poll)),
                   poll.rule,
                   to_string(poll.settings),
                   yes_or_no(closed),
                   counts.ballots,
                   counts.blank,
                   counts.rejected};
        auto const* const step = step_of(contents, poll.step);
        append_texts(row, contents, step ? step->prompt : LocalizedText());
        take(row);
    }
    return {};
}

}  // namespace

Table polls_table() {
    return {
        {"polls",
         "Every question that was put to a secret vote. One that is not closed shows no number",
         {{"poll", text, "the vote: its step's key; a further one of the step: step/round", true},
          {"step", text, "the vote step", true},
          {"round", whole, "which round, or which version of a statement; 1 for the first", true},
          {"rule", text, "the rule by which it is counted", true},
          {"settings", text, "the rule's numbers, such as dots=5 per_option=3"},
          {"closed", yes_no, "whether it is closed", true},
          {"ballots", whole, "ballots counted"},
          {"blank", whole, "those of them that say nothing"},
          {"rejected", whole, "impossible ballots, of which nothing was counted"},
          {"question_*", text, "the question put to the room"}},
         {"poll"},
         {{{"step"}, "steps", {"step"}}}},
        write_polls};
}

}  // namespace jemaa::outcome
