#include "catch_any.h"
#include "core/session/sorting_stage.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

using Ids = std::vector<Id>;

}  // namespace

TEST_CASE("the room begins with the template's themes and all ideas beside them") {
    SortingStage stage;
    REQUIRE(stage.shows<GroupingView>());
    CHECK(stage.now<GroupingView>().for_room);
    auto const groups = stage.groups();
    REQUIRE(groups.themes.size() == 2);
    CHECK(stage.title(0) == "trade fr");
    CHECK(stage.title(1, "ar") == "craft ar");
    CHECK(groups.themes[0].id ==
          derived_id(step_id(stage.state.record, "grouping"), "theme trade"));
    CHECK(groups.loose == stage.ids);
}

TEST_CASE("an idea goes into a theme, into another, and out again") {
    SortingStage stage;
    stage.does(MoveIdea{stage.ids[1], stage.theme(0)}, MoveIdea{stage.ids[0], stage.theme(0)});
    CHECK(stage.in_theme(0) == Ids{stage.ids[1], stage.ids[0]});  // as they came
    CHECK(stage.groups().loose == Ids{stage.ids[2], stage.ids[3]});
    stage.does(MoveIdea{stage.ids[1], stage.theme(1)});
    CHECK(stage.in_theme(0) == Ids{stage.ids[0]});
    CHECK(stage.in_theme(1) == Ids{stage.ids[1]});
    stage.does(MoveIdea{stage.ids[1], Id{}});
    CHECK(stage.groups().loose == Ids{stage.ids[1], stage.ids[2], stage.ids[3]});
    CHECK(stage.journal().back() == "theme");
    REQUIRE(stage.shows<GroupingView>());
}

TEST_CASE("what changes nothing is not kept: the same theme twice, an unknown idea or theme") {
    SortingStage stage;
    Id const idea = stage.ids[0];
    stage.does(MoveIdea{idea, stage.theme(0)});
    auto const before = stage.disk.size();
    stage.does(MoveIdea{idea, stage.theme(0)}, MoveIdea{Id{}, stage.theme(1)},
               MoveIdea{idea, stage.ids[1]}, MergeIdeas{idea, idea}, MergeIdeas{idea, Id{}},
               SplitIdea{idea}, GroupAlone{Id{}}, NameTheme{stage.ids[0]}, DissolveTheme{});
    CHECK(stage.disk.size() == before);
    CHECK(stage.shows<GroupingView>());
}

TEST_CASE("a tap chooses an idea, another lets it go") {
    SortingStage stage;
    stage.does(ChooseIdea{stage.ids[2]});
    CHECK(stage.now<GroupingView>().chosen == stage.ids[2]);
    stage.does(ChooseIdea{stage.ids[2]});
    CHECK_FALSE(stage.now<GroupingView>().chosen);
    stage.does(ChooseIdea{Id{}});
    CHECK_FALSE(stage.now<GroupingView>().chosen);
    stage.does(ChooseIdea{stage.ids[2]}, MoveIdea{stage.ids[2], stage.theme(1)});
    CHECK_FALSE(stage.now<GroupingView>().chosen);
}

TEST_CASE("a new theme goes by its first idea's words until it has a name") {
    SortingStage stage;
    stage.does(GroupAlone{stage.ids[3]});
    stage.does(MoveIdea{stage.ids[0], stage.theme(2)});
    REQUIRE(stage.groups().themes.size() == 3);
    CHECK(stage.title(2) == stage.words(stage.ids[3]));
    stage.names(stage.theme(2), "  Vendre ");
    REQUIRE(stage.shows<GroupingView>());
    CHECK(stage.title(2) == "Vendre");
    CHECK(stage.title(2, "ar") == "Vendre");  // in another language, if in none of its own
    CHECK(stage.journal().back() == "rename_theme");
}

TEST_CASE("a theme with a name may begin empty; without one nothing begins") {
    SortingStage stage;
    stage.does(NameTheme{}, KeepWords{});
    CHECK(stage.shows<ThemeEntry>());
    stage.does(GoBack{});
    CHECK(stage.groups().themes.size() == 2);
    stage.names({}, "Exporter");
    REQUIRE(stage.groups().themes.size() == 3);
    CHECK(stage.title(2) == "Exporter");
    CHECK(stage.in_theme(2).empty());
}

TEST_CASE("a theme is named in each language, over the template's name") {
    SortingStage stage;
    Id const theme = stage.theme(0);
    stage.does(NameTheme{theme});
    CHECK(stage.now<ThemeEntry>().text == "trade fr");
    stage.does(ChooseKeyboard{"ar"});
    CHECK(stage.now<ThemeEntry>().text == "trade ar");  // each language has its own
    stage.does(EditText{"سوق", 6}, ChooseKeyboard{"fr"}, ChooseKeyboard{"ar"}, KeepWords{});
    CHECK(stage.title(0, "ar") == "سوق");
    CHECK(stage.title(0, "fr") == "trade fr");
}

TEST_CASE("themes stand in the order in which they were begun") {
    SortingStage stage;
    for (Id const& idea : stage.ids) stage.does(GroupAlone{idea});
    for (std::size_t i = 0; i < 4; ++i) CHECK(stage.in_theme(i + 2) == Ids{stage.ids[i]});
}

TEST_CASE("a theme without a name is gone with its last idea") {
    SortingStage stage;
    stage.does(GroupAlone{stage.ids[0]});
    Id const theme = stage.theme(2);
    stage.does(MoveIdea{stage.ids[0], stage.theme(0)});
    CHECK(stage.groups().themes.size() == 2);
    stage.does(MoveIdea{stage.ids[1], theme});  // as another kiosk might
    CHECK(stage.groups().themes.size() == 2);
}

TEST_CASE("a dissolved theme lets its ideas go") {
    SortingStage stage;
    Id const theme = stage.theme(0);
    stage.does(MoveIdea{stage.ids[0], theme}, NameTheme{theme}, DissolveTheme{});
    CHECK(stage.groups().themes.size() == 1);
    CHECK(stage.groups().loose == stage.ids);
    stage.does(UndoAction{});
    CHECK(stage.in_theme(0) == Ids{stage.ids[0]});
}

TEST_CASE("ideas that say the same become one, with their lineage, and can be split") {
    SortingStage stage;
    Id const stays = stage.ids[0], joins = stage.ids[1], third = stage.ids[2];
    stage.does(MoveIdea{stays, stage.theme(0)}, MergeIdeas{joins, stays});
    CHECK(stage.groups().parts.at(stays) == Ids{joins});
    CHECK(stage.groups().loose == Ids{third, stage.ids[3]});
    CHECK(stage.value(joins, field::merged_into) == to_hex(stays));

    stage.does(MergeIdeas{stays, third});  // with what it holds
    CHECK(stage.groups().parts.at(third) == Ids{stays, joins});
    CHECK(stage.in_theme(0).empty());
    stage.does(MergeIdeas{third, joins});  // a part takes nothing in: no circle
    CHECK(stage.groups().parts.at(third).size() == 2);

    stage.does(SplitIdea{third});
    CHECK(stage.groups().parts.at(stays) == Ids{joins});
    CHECK_FALSE(stage.groups().parts.contains(third));
    stage.does(SplitIdea{stays});
    CHECK(stage.groups().parts.empty());
}

TEST_CASE("split ideas stay in the theme that they were in together") {
    SortingStage stage;
    stage.does(MergeIdeas{stage.ids[1], stage.ids[0]}, MoveIdea{stage.ids[0], stage.theme(1)},
               SplitIdea{stage.ids[0]});
    CHECK(stage.in_theme(1) == Ids{stage.ids[0], stage.ids[1]});
}

TEST_CASE("every action is undone, one after the other, until all is as it was") {
    SortingStage stage;
    auto const& ids = stage.ids;
    stage.does(MoveIdea{ids[0], stage.theme(0)}, MergeIdeas{ids[1], ids[2]}, GroupAlone{ids[3]},
               SplitIdea{ids[2]});
    stage.names(stage.theme(0), "Marché");
    stage.does(NameTheme{stage.theme(1)}, DissolveTheme{});
    for (int i = 0; i < 6; ++i) {
        CHECK(can_undo_grouping(stage.state, "grouping"));
        stage.does(UndoAction{});
        REQUIRE(stage.shows<GroupingView>());
    }
    CHECK(stage.groups().loose == ids);
    CHECK(stage.groups().themes.size() == 2);
    CHECK(stage.title(0) == "trade fr");
    CHECK_FALSE(can_undo_grouping(stage.state, "grouping"));
    auto const steps = stage.journal().size();
    stage.does(UndoAction{});  // the start of the step is not undone from here
    CHECK(stage.journal().size() == steps);
    CHECK(stage.status("grouping") == field::running);
}

TEST_CASE("only the facilitator changes anything, and only while the step runs") {
    SortingStage stage;
    Id const idea = stage.ids[0], theme = stage.theme(0);
    stage.does(GoBack{}, CloseStep{}, ShowRoom{}, MoveIdea{idea, theme}, GroupAlone{idea},
               ChooseIdea{idea});
    CHECK(stage.groups().loose == stage.ids);
    CHECK_FALSE(stage.now<GroupingView>().chosen);
    stage.does(GoBack{}, AskReopen{}, ReopenStep{"late"}, LockConsole{}, ChooseLanguage{"fr"});
    REQUIRE(stage.shows<GroupingView>());
    CHECK_FALSE(stage.now<GroupingView>().for_room);
    stage.does(MoveIdea{idea, theme}, MergeIdeas{idea, stage.ids[1]}, NameTheme{theme});
    CHECK(stage.groups().loose == stage.ids);
    CHECK(stage.groups().parts.empty());
    stage.does(GoBack{});
    CHECK(stage.shows<Attract>());
}

TEST_CASE("the room's display stays, but nobody sorts when the facilitator has gone") {
    SortingStage stage;
    stage.waits(lock_unattended_after + Milliseconds(1'000));
    REQUIRE(stage.shows<GroupingView>());
    stage.does(MoveIdea{stage.ids[0], stage.theme(0)});
    CHECK(stage.groups().loose == stage.ids);
}

TEST_CASE("a full disk loses nothing: the same move can be tried again") {
    SortingStage stage;
    stage.disk_is_full = true;
    stage.does(MoveIdea{stage.ids[0], stage.theme(0)});
    REQUIRE(stage.state.saving);
    CHECK(stage.groups().loose == stage.ids);
    stage.disk_is_full = false;
    stage.does(RetrySave{});
    CHECK(stage.in_theme(0) == Ids{stage.ids[0]});
}

TEST_CASE("a kiosk that starts again has the same themes") {
    SortingStage stage;
    stage.does(MoveIdea{stage.ids[0], stage.theme(0)}, MergeIdeas{stage.ids[1], stage.ids[2]},
               GroupAlone{stage.ids[2]});
    auto const before = stage.groups();
    auto const after = grouped(stage.opened_again(), "grouping");
    REQUIRE(after.themes.size() == before.themes.size());
    for (std::size_t i = 0; i < after.themes.size(); ++i) {
        CHECK(after.themes[i].id == before.themes[i].id);
        CHECK(after.themes[i].ideas == before.themes[i].ideas);
    }
    CHECK(after.parts == before.parts);
}

TEST_CASE("two kiosks that merged the same ideas both ways agree, in any order of facts") {
    SortingStage here, there;
    there.disk = here.disk;
    there.state = here.opened_again();
    there.opens_console();
    there.does(ShowRoom{});
    Id const a = here.ids[0], b = here.ids[1];
    here.does(MergeIdeas{a, b}, MoveIdea{here.ids[2], here.theme(0)});
    there.does(MergeIdeas{b, a}, MoveIdea{here.ids[2], there.theme(1)});
    auto one = here.state, other = there.state;
    for (auto const& [id, fact] : there.disk) apply(one.record, fact);
    for (auto const& [id, fact] : here.disk) apply(other.record, fact);
    auto const first = grouped(one, "grouping"), second = grouped(other, "grouping");
    CHECK(first.parts == second.parts);
    CHECK(first.parts.size() == 1);
    CHECK(first.loose == second.loose);
    for (std::size_t i = 0; i < 2; ++i) CHECK(first.themes[i].ideas == second.themes[i].ideas);
}

TEST_CASE("two hundred ideas in one theme are all there") {
    SortingStage stage;
    Record& record = stage.state.record;
    Idea idea = record.ideas.at(stage.ids[0]);
    for (int i = 0; i < 200; ++i) {
        idea.id = derived_id({}, std::to_string(i));
        apply(record, idea);
    }
    for (Id const& id : Ids(stage.groups().loose)) stage.does(MoveIdea{id, stage.theme(0)});
    CHECK(stage.in_theme(0).size() == 204);
    CHECK(stage.groups().loose.empty());
}
