#include <algorithm>

#include "tables/cells.h"
#include "tables/fundings.h"
#include "tables/titles.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

// Hands on the rows of one poll, as its outcome is of one kind or the other.
struct PollRows {
    Contents const& contents;
    Poll const& poll;
    TakeRow const& take;

    void operator()(tally::Outcome const& outcome) const {
        for (auto const& placed : outcome.order) {
            bool const won =
                std::ranges::find(outcome.winners, placed.option) != outcome.winners.end();
            add(placed.option, {std::to_string(placed.place), yes_or_no(placed.tied),
                                tally::score_text(placed), std::to_string(placed.supporters),
                                std::to_string(outcome.ballots), std::to_string(outcome.blank),
                                std::to_string(outcome.rejected), "", "", yes_or_no(won)});
        }
    }
    void operator()(budget::PollOutcome const& decided) const {
        auto const& from = decided.poll;
        for (auto const& line : fundings(decided)) {
            bool const funded = line.place > 0;
            add(line.option, {funded ? std::to_string(line.place) : "", yes_or_no(line.tied),
                              std::to_string(line.points), std::to_string(line.votes),
                              std::to_string(budget::voters(from.election)),
                              std::to_string(from.blank), std::to_string(from.rejected),
                              yes_or_no(funded), std::to_string(line.cost), yes_or_no(funded)});
        }
    }
    void add(Id const& option, CsvRow const& values) const {
        CsvRow row{poll_name(contents, poll), to_hex(option)};
        auto const found = contents.options.find(option);
        append_titles(row, contents,
                      found == contents.options.end() ? PollOption{} : found->second);
        row.insert(row.end(), values.begin(), values.end());
        take(row);
    }
};

Expected<void> write_results(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& poll : polls_in_order(contents))
        if (auto const found = gathered.closed.find(poll.id); found != gathered.closed.end())
            std::visit(PollRows{contents, poll, take}, found->second.outcome);
    return {};
}

}  // namespace

Table results_table() {
    return {
        {"results",
         "The outcome of each closed poll, by place. A poll that has not been closed, or has been "
         "opened again, has no rows, so that nothing shows how a vote is going",
         {{"poll", text, "the vote", true},
          {"option", id, "the option, as in options", true},
          {"title_*", text, "its title, as in options"},
          {"place", whole,
           "1 is first; tied options share a place, and the next place counts them all (1, 2, 2, "
           "4). By a rule of budgets: in which turn the line was funded, empty if it was not"},
          {"tied", yes_no,
           "whether another option has as much; ties are never broken. Where a budget had to be "
           "kept: whether only the stated tie rule could choose between this line and another",
           true},
          {"score", decimal,
           "what the rule counts for this option, such as its dots; at most four decimals", true},
          {"supporters", whole, "ballots that say something for this option", true},
          {"ballots", whole, "ballots counted in this poll; the same in all of its rows", true},
          {"blank", whole, "those of them that say nothing", true},
          {"rejected", whole,
           "impossible ballots (more dots than a person has, for example), of which nothing was "
           "counted; 0 unless the file was tampered with",
           true},
          {"funded", yes_no, "by a rule of budgets; empty for other rules"},
          {"cost", whole,
           "by a rule of budgets: what the line costs, in whole units of the workshop's currency"},
          {"winner", yes_no, "whether it is chosen; more than were to be chosen when they tie",
           true}},
         {"option"},
         {{{"poll"}, "polls", {"poll"}}, {{"option"}, "options", {"option"}}}},
        write_results};
}

}  // namespace jemaa::outcome
