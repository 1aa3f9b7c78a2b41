#include <algorithm>
#include <memory>

#include "gallery/staging.h"
#include "plan_template.h"
#include "session/field_entry.h"
#include "session/update.h"

namespace jemaa::gallery {

using namespace session;

namespace {

void save_words(Staging& s, std::string const& words) {
    s.with(EditText{words, words.size()}, SaveField{});
}

void set(Staging& s, ItemField field, std::string const& value) {
    s.with(OpenField{field});
    switch (kind_of(field)) {
        case FieldKind::words: return save_words(s, value);
        case FieldKind::amount:
            for (char const digit : value) s.with(CellDigit{digit});
            break;
        case FieldKind::choice:
        case FieldKind::month: s.with(ChooseValue{value}); break;
    }
    s.with(SaveField{});
}

void stage_themes(Staging& s) {
    s.with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    s.with(StartStep{}, OpenAttendance{}, CellDigit{'9'}, SaveAttendance{});
    s.with(NextStep{}, StartStep{}, CloseStep{}, ConfirmYes{}, NextStep{}, StartStep{});
}

void stage_lines(Staging& s) {
    auto const line = [&](std::size_t at) { return lines_of(s.state(), "lines").at(at).id; };
    s.keep("console-lines").with(LockConsole{}, ChooseLanguage{"fr"}).keep("lines");
    s.with(GoBack{}).unlock();
    s.with(ShowRoom{}, OpenItem{line(0)}, OpenField{ItemField::theme}).keep("item-field-theme");
    s.with(ChooseValue{to_hex(themes_of(s.state(), "lines", "fr").front().id)}, SaveField{});
    s.keep("item-line").with(OpenField{ItemField::pictogram}).keep("item-field-pictogram");
    s.with(GoBack{}, GoBack{}, OpenItem{line(1)}, HideItem{true}, AddLine{});
    s.keep("item-field-new-line");
    std::string const title =
        "Une maison commune des bijoutiers, avec un atelier et une école pour les jeunes";
    save_words(s, title);
    s.with(GoBack{}).keep("lines-led").with(ShowPage{1}).keep("lines-led-second");
    s.with(GoBack{}, NextStep{}).keep("console-costs-missing").with(PreviousStep{}, AskReopen{});
    s.with(ReopenStep{"late"}, ShowRoom{}, OpenItem{lines_of(s.state(), "lines").back().id});
    s.with(OpenField{ItemField::cost}).keep("item-field-cost-empty");
    s.with(CellDigit{'1'}, CellDigit{'5'}, CellDigit{'0'}, CellDigit{'0'}, CellDigit{'0'});
    s.keep("item-field-cost").with(SaveField{}, GoBack{}, GoBack{});
}

void stage_funding(Staging& s) {
    s.with(NextStep{}, StartStep{}, LockConsole{});
    for (int person = 0; person < 5; ++person) {
        s.with(ChooseLanguage{"fr"}, GoOn{});
        for (std::size_t option = 0; option < 3; ++option) s.with(TouchOption{option});
        s.with(GoOn{}, CastBallot{}, GoOn{});
    }
    s.unlock().with(NextStep{}, ConfirmYes{}, StartStep{});
}

struct Planned {
    std::size_t line;
    char const *kind, *title, *responsible, *start, *end, *cost, *payer, *indicator;
    char const* baseline = "";
};

void add(Staging& s, Planned const& planned) {
    auto const& view = std::get<PlanView>(s.state().situation);
    auto const lines = planned_lines(s.state(), view);
    s.with(AddAction{lines.at(planned.line % lines.size()).id}, ChooseValue{planned.kind},
           SaveField{});
    save_words(s, planned.title);
    set(s, ItemField::responsible, planned.responsible);
    set(s, ItemField::partners, "cam");
    set(s, ItemField::start_month, planned.start);
    set(s, ItemField::end_month, planned.end);
    set(s, ItemField::cost, planned.cost);
    set(s, ItemField::payer, planned.payer);
    set(s, ItemField::indicator, planned.indicator);
    set(s, ItemField::baseline, planned.baseline);
}

std::vector<Planned> const few{
    {0, "visit", "Visite d’étude au salon de Vicence", "Coopérative des bijoutiers", "2027-03",
     "2027-03", "900000", "fund", "10 bijoutiers y sont allés", "Personne n’y est allé"},
    {0, "training", "Formation au dessin de bijoux avec un designer", "Centre de formation",
     "2027-02", "2027-06", "450000", "fund", "Une collection de 20 pièces",
     "Des modèles rarement renouvelés : le maillon faible du diagnostic"},
    {1, "event", "Petit salon du bijou chaouï", "Chambre de l’artisanat", "2027-11", "2028-01",
     "1200000", "wilaya", "2 000 visiteurs"},
    {1, "equipment", "Un four partagé", "Coopérative", "2028-02", "2028-10", "700000", "members",
     "30 ateliers s’en servent chaque mois"}};

void stage_entries(Staging& s) {
    Id const action = actions_of(s.state(), "plan", {}).front().id;
    s.with(OpenItem{action}).keep("item-action");
    for (auto const& [field, name] :
         std::vector<std::pair<ItemField, std::string>>{{ItemField::action_kind, "kind"},
                                                        {ItemField::title, "title"},
                                                        {ItemField::responsible, "responsible"},
                                                        {ItemField::partners, "partners"},
                                                        {ItemField::start_month, "month"},
                                                        {ItemField::payer, "payer"}})
        s.with(OpenField{field}).keep("item-field-" + name).with(GoBack{});
    s.with(GoBack{});
}

void keep_views(Staging& s, std::string const& name) {
    s.with(ShowPlan{PlanView::As::table}).keep(name);
    s.with(ShowPlan{PlanView::As::time_line}).keep(name + "-time-line");
    s.with(ShowPlan{PlanView::As::totals}).keep(name + "-totals");
    s.with(ShowPlan{PlanView::As::table});
}

void stage_plan(Staging& s) {
    s.keep("console-plan").with(ShowRoom{}).keep("plan-empty");
    auto const lines = planned_lines(s.state(), std::get<PlanView>(s.state().situation));
    s.with(AddAction{lines.front().id}).keep("item-field-new-action").with(GoBack{});
    for (auto const& planned : few) add(s, planned), s.with(GoBack{});
    keep_views(s, "plan");
    stage_entries(s);
    for (std::size_t i = 0; i < 36; ++i) {
        auto planned = few[i % few.size()];
        planned.line = i;
        add(s, planned);
        s.with(GoBack{});
    }
    keep_views(s, "plan-forty");
    std::string const long_word = "الاستعماراتالمتواصلاتوالمستقبلياتللحرفيينوالحرفيات";
    s.with(OpenItem{actions_of(s.state(), "plan", {}).front().id}, SwitchLanguage{"ar"});
    set(s, ItemField::title, long_word + " " + long_word.substr(0, 20));
    s.keep("item-long").with(GoBack{}).keep("plan-long").with(SwitchLanguage{"fr"});
    s.with(GoBack{}, LockConsole{}, ChooseLanguage{"fr"}).keep("plan-participant").with(GoBack{});
}

void stage_troubles(Staging& s) {
    s.unlock();
    s.fail_next(ErrorCode::read_failed);
    s.with(ShowRoom{}).keep("plan-not-read").with(GoBack{}, LockConsole{});
}

}  // namespace

std::vector<StagedState> staged_plans() {
    auto const staging =
        std::make_unique<Staging>(Staging::Template{"plan", std::string(plan_template)});
    Staging& s = *staging;
    stage_themes(s);
    stage_lines(s);
    stage_funding(s);
    stage_plan(s);
    stage_troubles(s);
    auto const early =
        std::make_unique<Staging>(Staging::Template{"plan", std::string(plan_template)});
    early->with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    while (!std::holds_alternative<agenda::Plan>(
        early->state()
            .agenda->steps.at(static_cast<std::size_t>(current_step(early->state())))
            .kind))
        early->with(NextStep{});
    early->with(ShowRoom{}).keep("plan-awaits");
    std::move(early->kept.begin(), early->kept.end(), std::back_inserter(staging->kept));
    return std::move(staging->kept);
}

}  // namespace jemaa::gallery
