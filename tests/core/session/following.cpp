#include "core/session/following.h"

#include "base/resource.h"
#include "domain/field.h"

namespace jemaa::session {
namespace {

constexpr char statement_step[] = R"(
[[step]]
key = "vision"
kind = "statement"
title.ar = "الرؤية"
title.fr = "La vision"
title.en = "The vision"
)";

// The plan's template, which has no statement, with one.
std::string earlier_template() {
    return std::string(plan_template) + statement_step;
}

Stage held_before() {
    Stage stage(planning(earlier_template()));
    stage.runs("fund");
    stage.opens_console();
    stage.goes_to("plan");
    stage.does(StartStep{}, ShowRoom{});
    auto const lines = planned_lines(stage.state, stage.now<PlanView>());
    adds_action(stage, lines.at(0).id, "visit", "Zellige et bijoux à Fès");
    auto const second = adds_action(stage, lines.at(0).id, "training", "Dessin assisté");
    auto const third = adds_action(stage, lines.at(1).id, "training", "Poinçon");
    for (auto const& id : {second, third}) sets(stage, id, ItemField::baseline, "Aucun en 2026");
    stage.does(GoBack{});
    shows(stage, "vision");
    REQUIRE(stage.shows<StatementEntry>());
    stage.does(ChooseKeyboard{"fr"}, EditText{"Un dessin reconnu", 3}, KeepStatement{}, GoBack{});
    stage.closes();
    return stage;
}

}  // namespace

agenda::Agenda Following::agenda_after(bool room_answers) {
    auto parsed = agenda::parse(*resource("assets/templates/follow-up.toml"), "follow-up.toml");
    REQUIRE(parsed);
    auto agenda = std::move(*parsed);
    for (auto& step : agenda.steps) {
        if (auto* told = std::get_if<agenda::FollowUp>(&step.kind))
            told->room_answers = room_answers;
        if (step.key != "wall") continue;
        step.key = "vision";
        step.kind = agenda::Statement{.themes_from = {}, .starts_from = "since"};
    }
    return agenda;
}

Following::Following(bool room_answers) : stage(agenda_after(room_answers)) {
    static Stage const before = held_before();
    Chance chance(Seed{9});
    Moment const at{Milliseconds(9'000'000), stage.clock};
    auto const agenda = agenda_after(room_answers);
    auto facts = founding_facts(agenda, "follow-up", "Kiosk", at, chance);
    auto const& workshop = std::get<Workshop>(facts.at(0));
    Id const kiosk = std::get<Kiosk>(facts.at(1)).id;
    facts.push_back(Revision{chance.id(),
                             workshop.id,
                             field::follows,
                             to_hex(before.state.record.workshop.id),
                             {5'000'000, 0},
                             kiosk});
    stage.disk.clear();
    for (auto [id, fact] : before.disk) {
        if (auto* held = std::get_if<Workshop>(&fact)) held->template_text = earlier_template();
        stage.disk.emplace(id, fact);
    }
    for (auto const& fact : facts)
        stage.disk.emplace(std::visit([](auto const& it) { return it.id; }, fact), fact);
    // Events draw their chance from how many there were; none may be as before.
    for (int i = 0; i < 1'000; ++i) stage.happens(Touched{});
    stage.state.record.kiosk.id = kiosk;
    stage.state = stage.opened_again();
}

}  // namespace jemaa::session
