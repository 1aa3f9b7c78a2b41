#include "session/follow_up.h"

#include <algorithm>

#include "core/session/following.h"
#include "domain/field.h"
#include "session/carry_on.h"
#include "session/statement.h"

namespace jemaa::session {
namespace {

Id first_action(Stage const& stage) {
    return followed_actions(stage.state).at(0).planned.id;
}

void answers(Stage& stage, Id const& action, std::string const& progress) {
    stage.does(ShowFollowUp{FollowUpView::As::actions}, OpenProgress{action}, SetProgress{progress},
               GoBack{});
}

}  // namespace

TEST_CASE("what was decided before is told, and nothing of it is mixed with the new workshop") {
    Following day;
    Stage& stage = day.stage;
    REQUIRE(stage.state.before);
    CHECK(stage.state.record.workshop.id != stage.state.before->record.workshop.id);
    CHECK(stage.state.record.journal.empty());
    CHECK(stage.state.record.kiosks.size() == 1);
    CHECK(stage.state.record.kiosk.workshop == stage.state.record.workshop.id);
    CHECK_FALSE(stage.facts<JournalEntry>().empty());  // the earlier one's are there
    CHECK(earlier_statement(stage.state).in("fr") == "Un dessin reconnu");

    shows(stage, "since");
    REQUIRE(stage.shows<FollowUpView>());
    CHECK(stage.now<FollowUpView>().plan.known);
    auto const lines = followed_lines(stage.state, stage.now<FollowUpView>());
    REQUIRE(lines.size() == 2);  // those that the earlier vote chose
    auto const actions = followed_actions(stage.state);
    REQUIRE(actions.size() == 3);
    CHECK(totals_of(actions) == ProgressTotals{0, 0, 3});
}

TEST_CASE("how far an action is can be set, remarked on and taken back, and is in the journal") {
    Following day;
    Stage& stage = day.stage;
    shows(stage, "since");
    Id const action = first_action(stage);
    auto const said_before =
        std::ranges::count(stage.facts<Revision>(), action, &Revision::subject);
    stage.does(ShowFollowUp{FollowUpView::As::actions}, OpenProgress{action});
    REQUIRE(stage.shows<ProgressEntry>());
    stage.does(SetProgress{"done"}, SetProgress{"done"}, SetProgress{"soon"});
    CHECK(progress_of(stage.state.record, action) == Progress::done);
    CHECK(std::ranges::count(stage.facts<Revision>(), action, &Revision::subject) ==
          said_before + 1);
    stage.does(OpenRemark{}, EditText{"  Douze personnes ", 3}, KeepRemark{});
    REQUIRE(stage.shows<ProgressEntry>());
    CHECK(stage.value(action, field::note) == "Douze personnes");
    CHECK(can_undo_progress(stage.state, "since"));
    stage.does(UndoAction{});
    CHECK(stage.value(action, field::note).empty());
    stage.does(UndoAction{});
    CHECK(progress_of(stage.state.record, action) == Progress::not_started);
    std::vector<std::string> said;
    for (auto const& entry : stage.state.record.journal)
        if (entry.subject == action) said.push_back(entry.action);
    CHECK(said == std::vector<std::string>{"progress", "remark", "undo", "undo"});
}

TEST_CASE("the totals say how many are done, under way and not started") {
    Following day;
    Stage& stage = day.stage;
    shows(stage, "since");
    auto const actions = followed_actions(stage.state);
    answers(stage, actions[0].planned.id, "done");
    answers(stage, actions[1].planned.id, "under_way");
    CHECK(totals_of(followed_actions(stage.state)) == ProgressTotals{1, 1, 1});
    answers(stage, actions[0].planned.id, "not_started");
    CHECK(totals_of(followed_actions(stage.state)) == ProgressTotals{0, 1, 2});
}

TEST_CASE("only who leads says how far an action is, and only until the step is closed") {
    Following day;
    Stage& stage = day.stage;
    stage.runs("since");
    stage.does(ChooseLanguage{"fr"});
    REQUIRE(stage.shows<FollowUpView>());
    Id const action = first_action(stage);
    stage.does(OpenProgress{action});
    CHECK(stage.shows<FollowUpView>());
    stage.does(GoBack{});
    stage.opens_console();
    stage.does(ShowRoom{}, OpenProgress{action}, SetProgress{"done"}, GoBack{}, GoBack{});
    stage.does(CloseStep{}, ShowRoom{}, OpenProgress{action});
    CHECK(stage.shows<FollowUpView>());
    CHECK(progress_of(stage.state.record, action) == Progress::done);
}

TEST_CASE("where the template says so, whoever comes says how far an action is") {
    Following day(true);
    Stage& stage = day.stage;
    stage.runs("since");
    Id const action = first_action(stage);
    stage.does(ChooseLanguage{"fr"}, OpenProgress{action}, SetProgress{"under_way"});
    CHECK(progress_of(stage.state.record, action) == Progress::under_way);
    stage.does(UndoAction{});  // is the facilitator's alone
    CHECK(progress_of(stage.state.record, action) == Progress::under_way);
    stage.does(GoBack{}, GoBack{});
    stage.opens_console();
    stage.closes();
    stage.does(LockConsole{}, ChooseLanguage{"fr"});
    CHECK_FALSE(can_set_progress(stage.state, "since"));
}

TEST_CASE("an id that is no action of the earlier plan is not answered for") {
    Following day;
    shows(day.stage, "since");
    day.stage.does(OpenProgress{Id{}}, OpenProgress{day.stage.state.record.kiosk.id});
    CHECK(day.stage.shows<FollowUpView>());
}

TEST_CASE("a kiosk that starts again stands where it was, with every answer") {
    Following day;
    shows(day.stage, "since");
    Id const action = first_action(day.stage);
    answers(day.stage, action, "done");
    auto const again = day.stage.opened_again();
    REQUIRE(again.before);
    CHECK(progress_of(again.record, action) == Progress::done);
    CHECK(followed_actions(again).size() == 3);
    CHECK(current_step(again) == current_step(day.stage.state));
}

TEST_CASE("an unfinished action is carried on as a new one that refers to it") {
    Following day;
    Stage& stage = day.stage;
    shows(stage, "since");
    auto const actions = followed_actions(stage.state);
    answers(stage, actions[0].planned.id, "done");
    shows(stage, "plan");
    REQUIRE(stage.shows<PlanView>());
    REQUIRE(planned_lines(stage.state, stage.now<PlanView>()).size() == 2);
    CHECK(actions_to_carry_on(stage.state, "plan", actions[0].planned.line).size() +
              actions_to_carry_on(stage.state, "plan", actions[2].planned.line).size() >=
          2);
    auto const& earlier = actions[1].planned;
    stage.does(AddAction{earlier.line}, ChooseValue{to_hex(earlier.id)}, SaveField{});
    REQUIRE(stage.shows<ItemForm>());
    Id const id = stage.now<ItemForm>().item;
    CHECK(stage.value(id, field::carries_on) == to_hex(earlier.id));
    CHECK(texts_of(stage.state.record, id, field::title) == earlier.title);
    CHECK(stage.value(id, field::baseline) == earlier.baseline);
    CHECK(followed_actions(stage.state)[1].carried_on == id);
    stage.does(GoBack{}, AddAction{earlier.line});
    for (auto const& offered : offered_for(stage.state, stage.now<FieldEntry>(), "fr")) {
        CHECK(offered.value != to_hex(earlier.id));             // once is enough
        CHECK(offered.value != to_hex(actions[0].planned.id));  // that is done
    }
    stage.does(GoBack{}, UndoAction{});
    CHECK(followed_actions(stage.state)[1].carried_on.is_nil());
    CHECK(actions_of(stage.state, "plan", {}).empty());
}

TEST_CASE("the statement starts from the earlier one, which stays as it was") {
    Following day;
    Stage& stage = day.stage;
    shows(stage, "vision");
    REQUIRE(stage.shows<StatementEntry>());
    stage.does(ChooseKeyboard{"fr"});
    CHECK(stage.now<StatementEntry>().text == "Un dessin reconnu");
    stage.does(EditText{"Un dessin reconnu partout", 3}, KeepStatement{});
    REQUIRE(versions_of(stage.state.record, "vision").size() == 1);
    CHECK(earlier_statement(stage.state).in("fr") == "Un dessin reconnu");
    CHECK(earlier_statement(stage.opened_again()).in("fr") == "Un dessin reconnu");
}

TEST_CASE("a workshop that follows none says so, and goes on") {
    Stage stage(Following::agenda_after());
    shows(stage, "since");
    REQUIRE(stage.shows<FollowUpView>());
    CHECK(followed_actions(stage.state).empty());
    stage.does(ShowFollowUp{FollowUpView::As::actions}, OpenProgress{Id{}}, GoBack{});
    CHECK(stage.shows<Console>());
    shows(stage, "plan");
    CHECK(planned_lines(stage.state, stage.now<PlanView>()).empty());
}

TEST_CASE("kiosks that say different things of one action agree after an exchange") {
    Following one, other;
    for (int i = 0; i < 200; ++i) other.stage.happens(Touched{});
    shows(one.stage, "since");
    shows(other.stage, "since");
    Id const action = first_action(one.stage);
    answers(one.stage, action, "under_way");
    other.stage.clock += Milliseconds(60'000);
    answers(other.stage, action, "done");
    auto united = one.stage.disk;
    united.insert(other.stage.disk.begin(), other.stage.disk.end());
    one.stage.disk = united;
    other.stage.disk = united;
    CHECK(progress_of(one.stage.opened_again().record, action) == Progress::done);
    CHECK(progress_of(other.stage.opened_again().record, action) == Progress::done);
}

}  // namespace jemaa::session
