#include "session/plan.h"

#include "core/session/planning.h"
#include "domain/field.h"
#include "session/item.h"

namespace jemaa::session {
namespace {

std::vector<Line> lines(Stage const& stage) {
    return planned_lines(stage.state, stage.now<PlanView>());
}

std::vector<PlannedAction> actions(Stage const& stage) {
    return actions_of(stage.state, "plan", lines(stage));
}

void unite(Stage& into, Stage const& other) {
    into.disk.insert(other.disk.begin(), other.disk.end());
    into.state = into.opened_again();
}

}  // namespace

TEST_CASE("a plan about a vote is empty until the vote is closed") {
    Stage stage(planning());
    stage.runs("fund");
    stage.opens_console();
    stage.does(PreviousStep{}, NextStep{});
    CHECK(awaits_vote(stage.state, "plan"));
    stage.does(CloseStep{}, ConfirmYes{}, NextStep{}, StartStep{});
    CHECK(stage.times_asked<FindChosen>() == 0);
    CHECK_FALSE(awaits_vote(stage.state, "plan"));
    stage.does(ShowRoom{});
    CHECK(stage.times_asked<FindChosen>() == 1);
    REQUIRE(stage.shows<PlanView>());
    CHECK(stage.now<PlanView>().known);
    REQUIRE(lines(stage).size() == 2);
    for (auto const& line : lines(stage)) CHECK(stage.state.record.items.contains(line.id));
}

TEST_CASE("what a running vote would choose is never asked, and an answer to it is not taken") {
    Stage stage(planning());
    stage.runs("fund");
    stage.opens_console();
    stage.goes_to("plan");  // closes it
    auto& revisions = stage.state.record.revisions;
    revisions.at({step_id(stage.state.record, "fund"), field::status}).value = field::running;
    revisions.at({poll_id(stage.state.record, "fund"), field::status}).value = field::running;
    stage.does(ShowRoom{});
    REQUIRE(stage.shows<PlanView>());
    CHECK(stage.times_asked<FindChosen>() == 0);
    stage.does(ChosenFound{poll_id(stage.state.record, "fund"),
                           {options_of(stage.state, "fund").front().id}});
    CHECK(stage.now<PlanView>().retained.empty());
}

TEST_CASE("what a vote chose can fail to be read, and be asked for again") {
    Stage stage(planning());
    stage.runs("fund");
    stage.opens_console();
    stage.goes_to("plan");
    stage.does(ShowRoom{}, GoBack{});  // seen, and that is on disk
    stage.disk_is_full = true;
    stage.does(ShowRoom{});
    REQUIRE(stage.now<PlanView>().error);
    stage.disk_is_full = false;
    stage.does(GoOn{});
    CHECK_FALSE(stage.now<PlanView>().error);
    CHECK(stage.now<PlanView>().known);
}

TEST_CASE("an action comes into being by its kind, then what, then the rest") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    REQUIRE(lines(stage).size() == 7);
    Id const line = lines(stage)[0].id;
    Id const id = adds_action(stage, line, "visit", "Zellige et bijoux à Fès");
    sets(stage, id, ItemField::responsible, "La coopérative");
    sets(stage, id, ItemField::partners, "cam");
    sets(stage, id, ItemField::partners, "school");
    sets(stage, id, ItemField::start_month, "2027-03");
    sets(stage, id, ItemField::end_month, "2027-05");
    sets(stage, id, ItemField::cost, "400000");
    sets(stage, id, ItemField::payer, "fund");
    sets(stage, id, ItemField::indicator, "12 artisans y sont allés");
    sets(stage, id, ItemField::baseline, "Personne en 2026");
    auto const all = actions(stage);
    REQUIRE(all.size() == 1);
    PlannedAction const& action = all.front();
    CHECK(action.id == id);
    CHECK(action.line == line);
    CHECK(action.kind == "visit");
    CHECK(action.title.in("fr") == "Zellige et bijoux à Fès");
    CHECK(action.responsible == "La coopérative");
    CHECK(action.partners == std::vector<std::string>{"cam", "school"});
    CHECK(action.start == Month{2027, 3});
    CHECK(action.end == Month{2027, 5});
    CHECK(action.cost == 400'000);
    CHECK(action.payer == "fund");
    CHECK(action.indicator == "12 artisans y sont allés");
    CHECK(action.baseline == "Personne en 2026");
    CHECK(actions_of(stage.opened_again(), "plan", lines(stage)).size() == 1);

    for (int i = 0; i < 9; ++i) stage.does(UndoAction{});
    CHECK(actions(stage).front().responsible.empty());
    CHECK(actions(stage).front().title.in("fr") == "Zellige et bijoux à Fès");
    stage.does(UndoAction{}, UndoAction{});
    CHECK(actions(stage).empty());
}

TEST_CASE("no action ends before it starts") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    Id const id = adds_action(stage, lines(stage)[0].id, "event", "Salon");
    sets(stage, id, ItemField::end_month, "2027-05");
    sets(stage, id, ItemField::start_month, "2027-08");
    CHECK(actions(stage).front().end == Month{2027, 8});
    sets(stage, id, ItemField::end_month, "2027-02");
    CHECK(actions(stage).front().end == Month{2027, 8});
    for (auto const* outside : {"2026-12", "2029-01", "nonsense"}) {
        sets(stage, id, ItemField::start_month, outside);
        CHECK(actions(stage).front().start == Month{2027, 8});
    }
    stage.does(UndoAction{});
    CHECK_FALSE(actions(stage).front().start);
    CHECK(actions(stage).front().end == Month{2027, 5});
}

TEST_CASE("what the template proposes is offered for its line, and taken as it is") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    CHECK(actions(stage).empty());
    auto const line = lines(stage)[0];
    REQUIRE(line.key == "design");
    auto const proposed = proposals_for(stage.state, "plan", line.id);
    REQUIRE(proposed.size() == 1);
    stage.does(AddAction{line.id});
    auto const offered = offered_for(stage.state, stage.now<FieldEntry>(), "en");
    REQUIRE(offered.size() == 8);
    CHECK(offered[0].title == "A week of creation with a designer");
    stage.does(ChooseValue{offered[0].value}, SaveField{});
    REQUIRE(stage.shows<ItemForm>());
    stage.does(GoBack{});
    REQUIRE(actions(stage).size() == 1);
    CHECK(actions(stage)[0].cost == 450'000);
    CHECK(actions(stage)[0].kind == "workshop");
    CHECK(actions(stage)[0].indicator == "نماذج جديدة");  // as the screen said it
    CHECK(actions(stage)[0].baseline == "لا جديد منذ سنوات");
    CHECK(proposals_for(stage.state, "plan", line.id).empty());
    stage.does(UndoAction{});
    CHECK(actions(stage).empty());
    CHECK(proposals_for(stage.state, "plan", line.id).size() == 1);
}

TEST_CASE("a proposal that was changed, taken out and taken back keeps what was said of it") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    auto const line = lines(stage)[0];
    auto const id = proposals_for(stage.state, "plan", line.id).at(0).id;
    auto const take = [&] {
        stage.does(AddAction{line.id}, ChooseValue{to_hex(id)}, SaveField{}, GoBack{});
    };
    take();
    sets(stage, id, ItemField::baseline, "Trois en 2025");
    stage.does(OpenItem{id}, HideItem{true});
    take();
    REQUIRE(actions(stage).size() == 1);
    CHECK(actions(stage)[0].baseline == "Trois en 2025");
}

TEST_CASE("an action that was taken out can be taken back") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    Id const line = lines(stage)[3].id;
    Id const id = adds_action(stage, line, "training", "Stage");
    stage.does(OpenItem{id}, HideItem{true});
    CHECK(actions(stage).empty());
    stage.does(AddAction{line}, ChooseValue{to_hex(id)}, SaveField{}, GoBack{});
    REQUIRE(actions(stage).size() == 1);
    CHECK(actions(stage)[0].title.in("fr") == "Stage");
}

TEST_CASE("actions stand by start, then line; costs are summed by line, payer and year") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    Id const design = lines(stage)[0].id, supply = lines(stage)[1].id;
    Id const undated = adds_action(stage, design, "other", "Sans date");
    Id const second = adds_action(stage, supply, "event", "B");
    Id const first = adds_action(stage, design, "event", "A");
    Id const next_year = adds_action(stage, design, "visit", "C");
    for (auto const& [id, month] : std::vector<std::pair<Id, std::string>>{
             {second, "2027-02"}, {first, "2027-02"}, {next_year, "2028-01"}})
        sets(stage, id, ItemField::start_month, month);
    for (auto const& [id, cost] : std::vector<std::pair<Id, std::string>>{
             {undated, "1"}, {second, "20"}, {first, "300"}, {next_year, "4000"}})
        sets(stage, id, ItemField::cost, cost);
    sets(stage, first, ItemField::payer, "fund");
    sets(stage, next_year, ItemField::payer, "fund");

    std::vector<Id> order;
    for (auto const& action : actions(stage)) order.push_back(action.id);
    CHECK(order == std::vector{first, second, next_year, undated});
    auto const totals = totals_of(actions(stage));
    CHECK(totals.all == 4321);
    CHECK(totals.by_line.at(design) == 4301);
    CHECK(totals.by_line.at(supply) == 20);
    CHECK(totals.by_payer == std::map<std::string, std::int64_t>{{"", 21}, {"fund", 4300}});
    CHECK(totals.by_year ==
          std::map<std::optional<int>, std::int64_t>{{std::nullopt, 1}, {2027, 320}, {2028, 4000}});
}

TEST_CASE("a line that is no longer retained keeps its actions in sight") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    Id const line = lines(stage)[2].id;
    adds_action(stage, line, "event", "Salon");
    PlanView other = stage.now<PlanView>();
    other.retained = {lines(stage)[5].id};
    auto const shown = planned_lines(stage.state, other);
    REQUIRE(shown.size() == 2);
    CHECK(shown[1].id == line);
}

TEST_CASE("two kiosks that plan at the same time lose nothing when their files unite") {
    Stage a(planning_all_lines());
    shows(a, "plan");
    Id const line = lines(a)[0].id;
    Id const shared = adds_action(a, line, "event", "Salon");
    Stage b = a;
    b.state = a.opened_again();
    shows(b, "plan");
    b.clock += Milliseconds(50);
    for (int i = 0; i < 40; ++i) b.happens(Tick{});  // another chance than the other kiosk's
    adds_action(a, line, "visit", "Fès");
    adds_action(b, line, "training", "Stage");
    sets(a, shared, ItemField::cost, "1000");
    sets(b, shared, ItemField::start_month, "2027-04");
    Stage c = b;
    unite(a, b);
    unite(c, a);
    for (Stage* stage : {&a, &c}) {
        shows(*stage, "plan");
        auto const all = actions(*stage);
        REQUIRE(all.size() == 3);
        CHECK(all[0].id == shared);
        CHECK(all[0].cost == 1000);
        CHECK(all[0].start == Month{2027, 4});
    }
    CHECK(a.state.record.revisions == c.state.record.revisions);
}

TEST_CASE("participants look at the plan, and nobody else changes it") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    Id const line = lines(stage)[0].id;
    Id const id = adds_action(stage, line, "event", "Salon");
    stage.waits(lock_unattended_after);
    REQUIRE(stage.shows<PlanView>());  // it stays for the room
    stage.does(AddAction{line}, OpenItem{id}, UndoAction{}, ShowPlan{PlanView::As::time_line});
    REQUIRE(stage.shows<PlanView>());
    CHECK(stage.now<PlanView>().as == PlanView::As::time_line);
    CHECK(actions(stage).size() == 1);
    stage.does(GoBack{}, ChooseLanguage{"fr"});
    REQUIRE(stage.shows<PlanView>());
    CHECK_FALSE(stage.now<PlanView>().for_room);
    stage.waits(ask_still_there_after + clear_after_asking);
    CHECK(stage.shows<Attract>());
}

TEST_CASE("an unattended editor is locked, and what was saved is there") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    Id const id = adds_action(stage, lines(stage)[0].id, "event", "Salon");
    stage.does(OpenItem{id}, OpenField{ItemField::title});
    stage.waits(lock_unattended_after);
    CHECK(stage.shows<Attract>());
    shows(stage, "plan");
    CHECK(actions(stage).size() == 1);
}

TEST_CASE("an action is only added to a line of the plan, and only opened from its own plan") {
    Stage stage(planning_all_lines());
    shows(stage, "plan");
    stage.does(AddAction{random_id()});
    CHECK(stage.shows<PlanView>());
    stage.does(OpenItem{lines(stage)[0].id});
    CHECK(stage.shows<PlanView>());
    stage.does(AddAction{lines(stage)[0].id}, SaveField{});
    CHECK(stage.shows<FieldEntry>());  // nothing is chosen yet
    stage.does(ChooseValue{"nothing such"}, SaveField{});
    CHECK(stage.shows<FieldEntry>());
    stage.does(GoBack{});
    CHECK(stage.shows<PlanView>());
}

}  // namespace jemaa::session
