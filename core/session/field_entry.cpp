#include "session/field_entry.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "domain/field.h"
#include "session/carry_on.h"
#include "session/course.h"
#include "session/item.h"
#include "session/saved_field.h"

namespace jemaa::session {
namespace {

constexpr std::size_t longest_title = 90;
constexpr std::size_t longest_sentence = 240;
constexpr std::size_t longest_name = 60;

void offer(std::vector<Offered>& offered, std::vector<agenda::Choice> const& choices,
           std::string_view language) {
    for (auto const& choice : choices)
        offered.push_back({choice.key, choice.pictogram, choice.title.in(language)});
}

std::string pictogram_of_kind(agenda::Plan const& plan, std::string const& kind) {
    auto const found = std::ranges::find(plan.kinds, kind, &agenda::Choice::key);
    return found == plan.kinds.end() ? std::string() : found->pictogram;
}

// What the template proposes for the line, what was taken out of the plan and
// what an earlier workshop left unfinished; then kinds.
void offer_new_action(std::vector<Offered>& offered, State const& state, FieldEntry const& entry,
                      agenda::Plan const& plan, std::string_view language) {
    if (entry.item.is_nil()) {
        for (auto const& action : proposals_for(state, step_in(entry.from), entry.line))
            offered.push_back({to_hex(action.id), pictogram_of_kind(plan, action.kind),
                               action.title.in(language)});
        for (auto const& action : actions_to_carry_on(state, step_in(entry.from), entry.line))
            offered.push_back({to_hex(action.planned.id), carried_on_pictogram,
                               action.planned.title.in(language)});
    }
    offer(offered, plan.kinds, language);
}

void offer_for_action(std::vector<Offered>& offered, State const& state, FieldEntry const& entry,
                      std::string_view language) {
    auto const* plan = plan_at(state, step_in(entry.from));
    if (!plan) return;
    if (entry.field == ItemField::action_kind)
        offer_new_action(offered, state, entry, *plan, language);
    if (entry.field == ItemField::partners) offer(offered, plan->partners, language);
    if (entry.field == ItemField::payer) offer(offered, plan->payers, language);
}

}  // namespace

FieldKind kind_of(ItemField field) {
    switch (field) {
        case ItemField::title:
        case ItemField::text:
        case ItemField::responsible:
        case ItemField::indicator:
        case ItemField::baseline: return FieldKind::words;
        case ItemField::cost: return FieldKind::amount;
        case ItemField::start_month:
        case ItemField::end_month: return FieldKind::month;
        case ItemField::pictogram:
        case ItemField::theme:
        case ItemField::action_kind:
        case ItemField::partners:
        case ItemField::payer: break;
    }
    return FieldKind::choice;
}

std::size_t longest_of(ItemField field) {
    if (field == ItemField::title) return longest_title;
    return field == ItemField::responsible ? longest_name : longest_sentence;
}

bool is_needed(ItemField field) {
    return field == ItemField::title || field == ItemField::action_kind ||
           field == ItemField::pictogram;
}

std::vector<Offered> offered_for(State const& state, FieldEntry const& entry,
                                 std::string_view language) {
    std::vector<Offered> offered;
    std::string const& step = step_in(entry.from);
    if (entry.field == ItemField::pictogram)
        for (auto const& emoji : line_pictograms(state, step))
            offered.push_back({emoji, emoji, {}});
    if (entry.field == ItemField::theme)
        for (auto const& theme : themes_of(state, step, language))
            offered.push_back({to_hex(theme.id), theme.pictogram, theme.title});
    offer_for_action(offered, state, entry, language);
    return offered;
}

int offered_pages(FieldEntry const& entry, std::size_t offered) {
    int const most = entry.field == ItemField::pictogram ? pictograms_per_page : choices_per_page;
    return std::max(1, (static_cast<int>(offered) + most - 1) / most);
}

int plan_years(agenda::Plan const& plan) {
    return later(plan.start, plan.months - 1).year - plan.start.year + 1;
}

bool is_offered(State const& state, FieldEntry const& entry, Month const& month) {
    auto const* plan = plan_at(state, step_in(entry.from));
    if (!plan) return false;
    int const place = months_between(plan->start, month);
    if (place < 0 || place >= plan->months) return false;
    if (entry.field == ItemField::start_month) return true;
    auto const start = month_from(value_of(state.record, entry.item, field::start_month));
    return !start || *start <= month;
}

bool can_save(State const& state, FieldEntry const& entry) {
    if (!can_edit(state, step_in(entry.from))) return false;
    if (!is_needed(entry.field)) return true;
    return kind_of(entry.field) == FieldKind::words ? !trimmed(entry.words.text).empty()
                                                    : !entry.chosen.empty();
}

std::vector<ItemField> fields_of(State const& state, Item const& item) {
    using enum ItemField;
    if (item.kind == "line") {
        std::vector<ItemField> fields{pictogram, title, text, cost};
        if (!themes_of(state, step_of(state, item), state.language).empty())
            fields.push_back(theme);
        return fields;
    }
    auto const* plan = plan_at(state, step_of(state, item));
    if (!plan) return {};
    std::vector<ItemField> fields{action_kind, title, responsible};
    if (!plan->partners.empty()) fields.push_back(partners);
    fields.insert(fields.end(), {start_month, end_month, cost});
    if (!plan->payers.empty()) fields.push_back(payer);
    fields.insert(fields.end(), {indicator, baseline});
    return fields;
}

std::string step_of(State const& state, Item const& item) {
    auto const found = state.record.steps.find(item.step);
    return found == state.record.steps.end() ? std::string() : found->second.key;
}

Item const* item_in(State const& state, ItemList const& list, Id const& id) {
    auto const found = state.record.items.find(id);
    bool const there =
        found != state.record.items.end() && step_of(state, found->second) == step_in(list);
    return there ? &found->second : nullptr;
}

std::string const& step_in(ItemList const& list) {
    return std::visit([](auto const& view) -> std::string const& { return view.step; }, list);
}

bool can_edit(State const& state, std::string_view step_key) {
    return state.facilitator.unlocked && !is_closed(state, step_key);
}

bool can_undo_item(State const& state, std::string_view step_key) {
    static constexpr std::array<std::string_view, 6> names{
        "add_line", "add_action", "carry_on", "change_item", "hide_item", "show_item"};
    return can_edit(state, step_key) && !state.undo.empty() &&
           std::ranges::find(names, state.undo.back().action) != names.end();
}

FieldEntry open_field(State const& state, ItemList from, Id const& item, ItemField field) {
    FieldEntry entry{.from = std::move(from),
                     .item = item,
                     .line = {},
                     .field = field,
                     .language = {},
                     .words = {}};
    entry.words.keyboard = state.language;
    if (!item.is_nil()) fill_from(state, entry);
    return entry;
}

Situation situation_of(ItemList const& list) {
    return std::visit([](auto const& view) -> Situation { return view; }, list);
}

}  // namespace jemaa::session
