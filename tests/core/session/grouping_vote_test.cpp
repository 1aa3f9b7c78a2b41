#include "catch_any.h"
#include "core/session/sorting_stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

using Ids = std::vector<Id>;

Ids subjects(State const& state) {
    Ids ids;
    for (PollOption const& option : options_of(state, "vote"))
        if (!option.subject.is_nil()) ids.push_back(option.subject);
    return ids;
}

Ids sorted(Ids ids) {
    std::sort(ids.begin(), ids.end());
    return ids;
}

void starts_vote(Stage& stage) {
    stage.does(GoBack{}, NextStep{}, StartStep{});
    REQUIRE(stage.status("vote") == field::running);
}

PollOption option_of(State const& state, Id const& subject) {
    for (PollOption const& option : options_of(state, "vote"))
        if (option.subject == subject) return option;
    FAIL("no such option");
    return {};
}

}  // namespace

TEST_CASE("themes with ideas go to the vote, and ideas that were put on the ballot") {
    SortingStage stage;
    auto const& ids = stage.ids;
    stage.does(MoveIdea{ids[0], stage.theme(0)}, GroupAlone{ids[1]}, ToggleOnBallot{ids[2]},
               ToggleOnBallot{ids[0]});  // in a theme already: not by itself
    Id const trade = stage.theme(0), own = stage.theme(2);
    CHECK(joining(stage.state, stage.state.agenda->steps[4]) == sorted({trade, own, ids[2]}));
    starts_vote(stage);
    CHECK(subjects(stage.state) == sorted({trade, own, ids[2]}));
    CHECK(option_title(stage.state, option_of(stage.state, trade), "ar") == "trade ar");
    CHECK(option_title(stage.state, option_of(stage.state, own), "ar") == stage.words(ids[1]));
    CHECK(option_pictogram(stage.state, option_of(stage.state, trade)) == "🧺");
}

TEST_CASE("a theme keeps at the vote what it was called when the vote began") {
    SortingStage stage;
    stage.does(GroupAlone{stage.ids[1]});
    Id const own = stage.theme(2);
    starts_vote(stage);
    stage.does(PreviousStep{}, AskReopen{}, ReopenStep{"late"}, ShowRoom{},
               MoveIdea{stage.ids[1], stage.theme(0)});
    CHECK(option_title(stage.state, option_of(stage.state, own), "fr") ==
          stage.words(stage.ids[1]));
    CHECK(stage.value(own, "title.fr") == stage.words(stage.ids[1]));
}

TEST_CASE("merged ideas count once, and hidden ones not at all") {
    SortingStage stage;
    auto const& ids = stage.ids;
    stage.does(ToggleOnBallot{ids[0]}, ToggleOnBallot{ids[1]}, ToggleOnBallot{ids[2]},
               MergeIdeas{ids[0], ids[1]});
    auto facts = stage.state;
    apply(facts.record, Revision{random_id(),
                                 ids[2],
                                 field::hidden,
                                 "double",
                                 next_stamp(facts.record.last, Milliseconds(0)),
                                 {}});
    CHECK(joining(facts, facts.agenda->steps[4]) == Ids{ids[1]});
    CHECK(grouped(facts, "grouping").loose == Ids{ids[1], ids[3]});
    apply(facts.record, Revision{random_id(),
                                 ids[1],
                                 field::hidden,
                                 "double",
                                 next_stamp(facts.record.last, Milliseconds(0)),
                                 {}});
    CHECK(grouped(facts, "grouping").loose == Ids{ids[3]});
    CHECK(grouped(facts, "grouping").parts.empty());
}

TEST_CASE("an idea is put on the ballot and taken off again") {
    SortingStage stage;
    stage.does(ToggleOnBallot{stage.ids[3]});
    CHECK(stage.value(stage.ids[3], field::on_ballot) == "vote");
    stage.does(ToggleOnBallot{stage.ids[3]});
    CHECK(stage.value(stage.ids[3], field::on_ballot).empty());
    stage.does(ToggleOnBallot{stage.ids[3]}, UndoAction{});
    CHECK(stage.value(stage.ids[3], field::on_ballot).empty());
}
