// What was cast, so that anybody can count it again. Nothing here tells of whom a
// ballot is or when it was cast: ballots are numbered by what they say. The order
// in which a ballot showed its options could be remembered by who cast it, or by
// who stood beside, so it is told only summed up over all ballots. Categories are
// in no table: with the ballots beside them they would tell of few people.

#include <algorithm>
#include <map>

#include "tables/cells.h"
#include "tables/marked.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

// Nearly always the ids are the same, which is told faster than their order.
bool says_less(Mark const& a, Mark const& b) {
    if (a.option != b.option) return a.option < b.option;
    if (a.aspect != b.aspect) return a.aspect < b.aspect;
    return a.value < b.value;
}

std::vector<Ballot const*> by_what_they_say(std::vector<Ballot> const& ballots) {
    std::vector<Ballot const*> order;
    order.reserve(ballots.size());
    for (auto const& ballot : ballots) order.push_back(&ballot);
    std::ranges::sort(order, [](Ballot const* a, Ballot const* b) {
        return std::ranges::lexicographical_compare(a->marks, b->marks, says_less);
    });
    return order;
}

template <typename Visit>
void for_each_closed(Gathered const& gathered, Visit visit) {
    for (auto const& poll : polls_in_order(gathered.contents))
        if (auto const found = gathered.closed.find(poll.id); found != gathered.closed.end())
            visit(poll_name(gathered.contents, poll), found->second.results);
}

Expected<void> write_ballots(Gathered const& gathered, TakeRow const& take) {
    for_each_closed(gathered, [&](std::string const& poll, PollResults const& results) {
        std::size_t number = 0;
        for (auto const& ballot : by_what_they_say(results.ballots))
            take({poll, std::to_string(++number), std::to_string(ballot->marks.size())});
    });
    return {};
}

Expected<void> write_marks(Gathered const& gathered, TakeRow const& take) {
    for_each_closed(gathered, [&](std::string const& poll, PollResults const& results) {
        Aspects const aspects(gathered.contents, results);
        std::map<Id, std::string> names;
        for (auto const& option : results.options) names.emplace(option.id, to_hex(option.id));
        CsvRow row(6);
        row[0] = poll;
        std::size_t number = 0;
        for (auto const& ballot : by_what_they_say(results.ballots)) {
            row[1] = std::to_string(++number);
            for (auto const& mark : ballot->marks) {
                row[2] = names.at(mark.option);
                auto aspect = aspects.of(mark.aspect);
                row[3] = std::move(aspect.criterion);
                row[4] = std::move(aspect.against);
                row[5] = std::to_string(mark.value);
                take(row);
            }
        }
    });
    return {};
}

constexpr std::size_t fewest_for_positions = 5;

Expected<void> write_positions(Gathered const& gathered, TakeRow const& take) {
    for_each_closed(gathered, [&](std::string const& poll, PollResults const& results) {
        if (results.ballots.size() < fewest_for_positions) return;
        std::map<std::pair<int, int>, std::int64_t> counts;
        for (auto const& ballot : results.ballots)
            for (auto const& mark : ballot.marks) ++counts[{mark.position, mark.value}];
        for (auto const& [shown, marks] : counts)
            take({poll, std::to_string(shown.first + 1), std::to_string(shown.second),
                  std::to_string(marks)});
    });
    return {};
}

}  // namespace

Table ballots_table() {
    return {{"ballots",
             "The ballots of each closed poll, impossible ones too, numbered by what they say: "
             "neither who cast one nor when is kept anywhere",
             {{"poll", text, "the vote", true},
              {"ballot", whole, "its number in this export, from 1", true},
              {"marks", whole, "how many marks it has; 0 when it says nothing", true}},
             {"poll", "ballot"},
             {{{"poll"}, "polls", {"poll"}}}},
            write_ballots};
}

Table marks_table() {
    return {{"marks",
             "What each ballot says",
             {{"poll", text, "the vote", true},
              {"ballot", whole, "the ballot's number", true},
              {"option", id, "the option, as in options", true},
              {"criterion", text, "the criterion's key; empty where there is only one"},
              {"against", id, "of a duel: the other option; else empty"},
              {"value", whole, "what was given; docs/ballots.md says what the numbers mean", true}},
             {},
             {{{"poll", "ballot"}, "ballots", {"poll", "ballot"}},
              {{"option"}, "options", {"option"}},
              {{"against"}, "options", {"option"}}}},
            write_marks};
}

Table positions_table() {
    return {{"positions",
             "Where on the screen an option stood when it was given a value, over all ballots of a "
             "closed poll with at least five. Each ballot showed the options in an order of its "
             "own, drawn by chance: a value that is more frequent at one position than at another "
             "shows an effect of the order",
             {{"poll", text, "the vote", true},
              {"position", whole, "1 was shown first", true},
              {"value", whole, "what was given", true},
              {"marks", whole, "how many marks of that value stood there", true}},
             {"poll", "position", "value"},
             {{{"poll"}, "polls", {"poll"}}}},
            write_positions};
}

}  // namespace jemaa::outcome
