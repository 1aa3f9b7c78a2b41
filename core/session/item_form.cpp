#include <algorithm>

#include "domain/field.h"
#include "session/action.h"
#include "session/carry_on.h"
#include "session/item.h"
#include "session/overloaded.h"
#include "session/saved_field.h"
#include "session/situations.h"

namespace jemaa::session {
namespace {

void choose(State const& state, FieldEntry& entry, std::string const& value) {
    auto& chosen = entry.chosen;
    if (kind_of(entry.field) == FieldKind::month) {
        auto const month = month_from(value);
        if (!month || !is_offered(state, entry, *month)) return;
    } else {
        auto const offered = offered_for(state, entry, state.language);
        if (std::ranges::find(offered, value, &Offered::value) == offered.end()) return;
    }
    auto const found = std::ranges::find(chosen, value);
    bool const was_chosen = found != chosen.end();
    if (was_chosen) chosen.erase(found);
    if (entry.field != ItemField::partners) chosen.clear();
    if (!was_chosen) chosen.push_back(value);
}

void show_page(State const& state, FieldEntry& entry, int page) {
    auto const* plan = plan_at(state, step_in(entry.from));
    bool const months = kind_of(entry.field) == FieldKind::month;
    if (months && !plan) return;
    int const pages = months
                          ? plan_years(*plan)
                          : offered_pages(entry, offered_for(state, entry, state.language).size());
    entry.page = std::clamp(page, 0, pages - 1);
}

void type_digit(FieldEntry& entry, char digit) {
    if (digit < '0' || digit > '9') return;
    std::int64_t const typed = (entry.fresh ? 0 : entry.amount * 10) + (digit - '0');
    if (typed > largest_amount) return;
    entry.amount = typed;
    entry.fresh = false;
}

void erase_digit(FieldEntry& entry) {
    entry.amount /= 10;
    entry.fresh = false;
}

// What becomes of a new line or action once its first field is there.
Item new_item(Turn& turn, FieldEntry const& entry) {
    Record const& record = turn.state.record;
    Id const step = step_id(record, step_in(entry.from));
    bool const is_line = std::holds_alternative<LinesView>(entry.from);
    std::string const pictogram =
        is_line ? line_pictograms(turn.state, step_in(entry.from)).front() : std::string();
    return {turn.chance.id(), step, record.kiosk.id, is_line ? "line" : "action", {}, pictogram};
}

// Indicator and baseline are said in one language: that of whoever takes the
// proposal.
void say_as_proposed(Action& action, State const& state, ItemList const& list, Id const& id) {
    auto const* const plan = plan_at(state, step_in(list));
    auto const* const item = item_in(state, list, id);
    if (!plan || item->key.empty()) return;
    auto const proposed =
        std::ranges::find(plan->proposals, item->key, &agenda::ProposedAction::key);
    if (proposed == plan->proposals.end()) return;
    auto const say = [&](char const* field, LocalizedText const& words) {
        if (!words.empty() && value_of(state.record, id, field).empty())
            action.set(id, field, words.in(state.language));
    };
    say(field::indicator, proposed->indicator);
    say(field::baseline, proposed->baseline);
}

// An action that the template proposes, or that was taken out, comes back.
bool take_proposal(Turn& turn, FieldEntry const& entry) {
    if (entry.field != ItemField::action_kind || !entry.item.is_nil()) return false;
    auto const id = id_from_hex(entry.chosen.front());
    if (!id || !item_in(turn.state, entry.from, *id)) return false;
    Action action(turn, "show_item");
    action.set(*id, field::hidden, "");
    say_as_proposed(action, turn.state, entry.from, *id);
    action.enter(*id);
    action.save(ItemForm{entry.from, *id});
    return true;
}

// An unfinished action of an earlier workshop comes into the plan.
bool take_earlier(Turn& turn, FieldEntry const& entry) {
    if (entry.field != ItemField::action_kind || !entry.item.is_nil()) return false;
    auto const id = id_from_hex(entry.chosen.front());
    auto const& step = step_in(entry.from);
    for (auto const& action : actions_to_carry_on(turn.state, step, entry.line))
        if (id == action.planned.id) return carry_on(turn, entry, action), true;
    return false;
}

void create(Turn& turn, FieldEntry const& entry) {
    if (take_proposal(turn, entry) || take_earlier(turn, entry)) return;
    Item const item = new_item(turn, entry);
    Action action(turn, item.kind == "line" ? "add_line" : "add_action");
    action.add(item);
    if (!entry.line.is_nil()) action.set(item.id, field::line, to_hex(entry.line));
    (void)set_field(action, turn.state, entry, item.id);
    if (entry.field != ItemField::action_kind) return action.save(ItemForm{entry.from, item.id});
    action.save(open_field(turn.state, entry.from, item.id, ItemField::title));
}

void save_field(Turn& turn, FieldEntry const& entry) {
    if (!can_save(turn.state, entry)) return;
    if (entry.item.is_nil()) return create(turn, entry);
    Action action(turn, "change_item");
    if (set_field(action, turn.state, entry, entry.item))
        action.save(ItemForm{entry.from, entry.item});
    else
        turn.state.situation = ItemForm{ItemList(entry.from), Id(entry.item)};
}

void leave_field(State& state, FieldEntry const& entry) {
    if (entry.item.is_nil())
        state.situation = situation_of(ItemList(entry.from));
    else
        state.situation = ItemForm{ItemList(entry.from), Id(entry.item)};
}

void hide(Turn& turn, ItemForm const& form, bool hidden) {
    State const& state = turn.state;
    if (!can_edit(state, step_in(form.from)) || is_hidden(state.record, form.item) == hidden)
        return;
    Action action(turn, hidden ? "hide_item" : "show_item");
    action.set(form.item, field::hidden, hidden ? "removed" : "");
    action.enter(form.item);
    action.save(situation_of(form.from));
}

void open_field_of(Turn& turn, ItemForm const& form, ItemField field) {
    State& state = turn.state;
    auto const* item = item_in(state, form.from, form.item);
    if (!item || !can_edit(state, step_in(form.from))) return;
    auto const fields = fields_of(state, *item);
    if (std::ranges::find(fields, field) != fields.end())
        state.situation = open_field(state, ItemList(form.from), Id(form.item), field);
}

}  // namespace

void handle(Turn& turn, ItemForm& form) {
    std::visit(Overloaded{
                   [&](OpenField const& e) { open_field_of(turn, form, e.field); },
                   [&](HideItem const& e) { hide(turn, ItemForm(form), e.hidden); },
                   [&](GoBack const&) { turn.state.situation = situation_of(ItemList(form.from)); },
                   [](auto const&) {},
               },
               turn.event.what);
}

void handle(Turn& turn, FieldEntry& entry) {
    handle_typing(turn, entry.words, longest_of(entry.field));
    std::visit(Overloaded{
                   [&](ChooseValue const& e) { choose(turn.state, entry, e.value); },
                   [&](ShowPage const& e) { show_page(turn.state, entry, e.page); },
                   [&](CellDigit const& e) { type_digit(entry, e.digit); },
                   [&](CellErase const&) { erase_digit(entry); },
                   [&](SaveField const&) { save_field(turn, FieldEntry(entry)); },
                   [&](GoBack const&) { leave_field(turn.state, FieldEntry(entry)); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
