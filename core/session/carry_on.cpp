#include "session/carry_on.h"

#include <algorithm>
#include <set>

#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"

namespace jemaa::session {
namespace {

bool offers(std::vector<agenda::Choice> const& choices, std::string const& key) {
    return std::ranges::find(choices, key, &agenda::Choice::key) != choices.end();
}

bool has_month(agenda::Plan const& plan, std::optional<Month> const& month) {
    if (!month) return false;
    int const place = months_between(plan.start, *month);
    return place >= 0 && place < plan.months;
}

// A partner's key means something only where the plan has that partner; else
// the earlier plan's name of it is kept.
std::string responsible_for(State const& state, agenda::Plan const& plan,
                            PlannedAction const& planned) {
    auto const* const earlier = earlier_plan(state);
    if (!earlier || offers(plan.partners, planned.responsible)) return planned.responsible;
    auto const named =
        std::ranges::find(earlier->partners, planned.responsible, &agenda::Choice::key);
    return named == earlier->partners.end() ? planned.responsible : named->title.in(state.language);
}

class CarryingOn {
public:
    CarryingOn(Turn& turn, Id const& item) : action_(turn, "carry_on"), item_(item) {}

    void add(Item item) { action_.add(std::move(item)); }
    void say(std::string const& field, std::string value) {
        if (!value.empty()) action_.set(item_, field, std::move(value));
    }
    void say(agenda::Plan const& plan, PlannedAction const& planned) {
        for (auto const& [language, title] : planned.title.all())
            say(field::title + language, title);
        if (offers(plan.kinds, planned.kind)) say(field::action_kind, planned.kind);
        std::string partners;
        for (auto const& partner : planned.partners)
            if (offers(plan.partners, partner)) partners += (partners.empty() ? "" : " ") + partner;
        say(field::partners, partners);
        if (has_month(plan, planned.start)) say(field::start_month, to_string(*planned.start));
        if (has_month(plan, planned.end)) say(field::end_month, to_string(*planned.end));
        if (planned.cost > 0) say(field::cost, std::to_string(planned.cost));
        if (offers(plan.payers, planned.payer)) say(field::payer, planned.payer);
        say(field::indicator, planned.indicator);
        say(field::baseline, planned.baseline);
    }
    void save(Id const& earlier, Situation then) {
        action_.enter(item_, to_hex(earlier));
        action_.save(std::move(then));
    }

private:
    Action action_;
    Id item_;
};

}  // namespace

std::vector<FollowedAction> actions_to_carry_on(State const& state, std::string_view plan_step,
                                                Id const& line) {
    auto const* const plan = plan_at(state, plan_step);
    if (!plan) return {};
    bool const same_lines = step_as<agenda::FollowUp>(state, plan->lines_of) != nullptr;
    auto actions = unfinished_actions(state, same_lines ? line : Id{});
    std::set<std::string> had;
    for (auto const& [id, item] : state.record.items)
        if (item.kind == "action") had.insert(value_of(state.record, id, field::carries_on));
    std::erase_if(actions, [&](FollowedAction const& action) {
        return had.contains(to_hex(action.planned.id));
    });
    return actions;
}

void carry_on(Turn& turn, FieldEntry const& entry, FollowedAction const& earlier) {
    State const& state = turn.state;
    auto const& step = step_in(entry.from);
    auto const* const plan = plan_at(state, step);
    if (!plan) return;
    Item const item{
        turn.chance.id(), step_id(state.record, step), state.record.kiosk.id, "action", {}, {}};
    CarryingOn carrying(turn, item.id);
    carrying.add(item);
    carrying.say(field::line, to_hex(entry.line));
    carrying.say(field::carries_on, to_hex(earlier.planned.id));
    carrying.say(*plan, earlier.planned);
    carrying.say(field::responsible, responsible_for(state, *plan, earlier.planned));
    bool const has_kind = offers(plan->kinds, earlier.planned.kind);
    carrying.save(earlier.planned.id, has_kind ? Situation(ItemForm{entry.from, item.id})
                                               : Situation(open_field(state, entry.from, item.id,
                                                                      ItemField::action_kind)));
}

}  // namespace jemaa::session
