#include <iterator>
#include <memory>

#include "base/resource.h"
#include "gallery/staging.h"
#include "plan_template.h"
#include "session/follow_up.h"
#include "session/update.h"

namespace jemaa::gallery {

using namespace session;

namespace {

constexpr char statement_step[] = R"(
[[step]]
key = "vision"
kind = "statement"
title = { ar = "الرؤية", fr = "La vision", en = "The vision" }
)";

Staging::Template earlier_workshop() {
    std::string text(plan_template);
    auto const from = text.find("lines_of = \"fund\"");
    text.replace(from, std::string("lines_of = \"fund\"").size(), "lines_of = \"lines\"");
    return {"plan", text + statement_step};
}

Staging::Template next_workshop() {
    return {"follow-up", std::string(resource("assets/templates/follow-up.toml").value_or(""))};
}

void save_words(Staging& s, std::string const& words) {
    s.with(EditText{words, words.size()}, SaveField{});
}

struct Planned {
    std::size_t line;
    char const *kind, *title, *responsible, *month;
};

std::vector<Planned> const plan{
    {0, "visit", "Visite d’étude au salon de Vicence", "Coopérative des bijoutiers", "2027-03"},
    {0, "training", "Formation au dessin de bijoux avec un designer", "Centre de formation",
     "2027-02"},
    {1, "event", "Petit salon du bijou chaouï", "Chambre de l’artisanat", "2027-11"},
    {2, "equipment",
     "Un four partagé pour les ateliers du centre-ville, avec un règlement et un responsable",
     "Coopérative", "2028-02"},
    {2, "training", "الاستعماراتالمتواصلاتوالمستقبليات", "", ""}};

void add(Staging& s, Planned const& planned) {
    auto const lines = planned_lines(s.state(), std::get<PlanView>(s.state().situation));
    s.with(AddAction{lines.at(planned.line).id}, ChooseValue{planned.kind}, SaveField{});
    save_words(s, planned.title);
    if (*planned.responsible) {
        s.with(OpenField{ItemField::responsible});
        save_words(s, planned.responsible);
        s.with(OpenField{ItemField::start_month}, ChooseValue{planned.month}, SaveField{});
    }
    s.with(GoBack{});
}

void go_to(Staging& s, std::string_view key) {
    while (s.state().agenda->steps.at(static_cast<std::size_t>(current_step(s.state()))).key != key)
        s.with(NextStep{});
    s.with(StartStep{});
}

void hold_earlier(Staging& s) {
    s.with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    go_to(s, "plan");
    s.with(ShowRoom{});
    for (auto const& planned : plan) add(s, planned);
    s.with(GoBack{});
    go_to(s, "vision");
    std::string const vision =
        "En 2030, les bijoux de Batna sont reconnus pour leur dessin, leur poinçon et le travail "
        "commun des ateliers, de l’apprenti au maître.";
    s.with(ShowRoom{}, ChooseKeyboard{"fr"}, EditText{vision, vision.size()}, KeepStatement{});
    s.with(GoBack{}, CloseStep{}, LockConsole{});
}

void answer(Staging& s, std::size_t at, Progress progress) {
    Id const action = followed_actions(s.state()).at(at).planned.id;
    s.with(OpenProgress{action}, SetProgress{std::string(name_of(progress))});
}

void stage_answers(Staging& s) {
    s.with(ShowFollowUp{FollowUpView::As::actions}).keep("follow-up-not-started");
    answer(s, 0, Progress::done);
    std::string const remark = "Douze personnes formées, six prototypes au salon";
    s.keep("progress-done").with(OpenRemark{}).keep("remark");
    s.with(EditText{remark, remark.size()}).keep("remark-written").with(KeepRemark{});
    s.keep("progress-remarked").with(GoBack{});
    answer(s, 1, Progress::under_way);
    s.with(GoBack{});
    answer(s, 4, Progress::under_way);
    s.keep("progress-long-word").with(GoBack{}).keep("follow-up-led");
}

void stage_carrying_on(Staging& s) {
    s.with(GoBack{});
    go_to(s, "plan");
    s.with(ShowRoom{});
    auto const open = unfinished_actions(s.state(), {}).front().planned;
    s.with(AddAction{open.line}).keep("item-field-carry-on");
    s.with(ChooseValue{to_hex(open.id)}, SaveField{}).keep("item-carried-on").with(GoBack{});
    s.keep("plan-carried-on").with(GoBack{}, PreviousStep{}, PreviousStep{}, PreviousStep{});
    s.with(ShowRoom{}, ShowFollowUp{FollowUpView::As::actions}).keep("follow-up-carried-on");
}

}  // namespace

std::vector<StagedState> staged_follow_up() {
    auto const staging = std::make_unique<Staging>(earlier_workshop());
    Staging& s = *staging;
    hold_earlier(s);
    s.follow(next_workshop()).with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    go_to(s, "since");
    s.keep("console-follow-up").with(LockConsole{}, ChooseLanguage{"fr"});
    s.keep("follow-up-participant").with(GoBack{}).unlock().with(ShowRoom{});
    s.keep("follow-up-decided");
    stage_answers(s);
    stage_carrying_on(s);
    auto const first = std::make_unique<Staging>(next_workshop());
    first->with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    go_to(*first, "since");
    first->with(ShowRoom{}).keep("follow-up-none");
    std::move(first->kept.begin(), first->kept.end(), std::back_inserter(s.kept));
    return std::move(s.kept);
}

}  // namespace jemaa::gallery
