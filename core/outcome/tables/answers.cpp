#include <tuple>

#include "tables/cells.h"
#include "tables/marked.h"
#include "tables/topics.h"

namespace jemaa::outcome {
namespace {

using enum ColumnType;

Expected<void> write_answers(Gathered const& gathered, TakeRow const& take) {
    auto const& contents = gathered.contents;
    for (auto const& poll : polls_in_order(contents)) {
        auto const found = gathered.closed.find(poll.id);
        if (found == gathered.closed.end()) continue;
        auto const& results = found->second.results;
        Aspects const aspects(contents, results);
        std::map<std::tuple<Id, Id, int>, std::int64_t> counts;
        for (auto const& ballot : results.ballots)
            for (auto const& mark : ballot.marks) ++counts[{mark.option, mark.aspect, mark.value}];
        for (auto const& [answer, ballots] : counts) {
            auto const& [option, aspect, value] = answer;
            auto const [criterion, against] = aspects.of(aspect);
            take({poll_name(contents, poll), to_hex(option), criterion, against,
                  std::to_string(value), std::to_string(ballots)});
        }
    }
    return {};
}

}  // namespace

Table answers_table() {
    return {{"answers",
             "How many ballots of each closed poll gave an option which value: the faces of an "
             "evaluation, the answers of a consent, grades, dots, ranks",
             {{"poll", text, "the vote", true},
              {"option", id, "the option, as in options", true},
              {"criterion", text, "the criterion's key; empty where there is only one"},
              {"against", id, "of a duel: the other option; else empty"},
              {"value", whole, "what was given; docs/ballots.md says what the numbers mean", true},
              {"ballots", whole, "how many ballots gave it, as they were cast", true}},
             {},
             {{{"poll"}, "polls", {"poll"}},
              {{"option"}, "options", {"option"}},
              {{"against"}, "options", {"option"}}}},
            write_answers};
}

}  // namespace jemaa::outcome
