#include "screens/field_words.h"

#include <algorithm>
#include <array>

#include "domain/field.h"
#include "screens/plan_parts.h"
#include "session/item.h"

namespace jemaa::screens {

using namespace ui;
using session::ItemField;

namespace {

// Costs of lines are in the currency of the plan that comes of them.
LocalizedText const& currency_of(session::State const& state) {
    static LocalizedText const none;
    for (auto const& step : state.agenda->steps)
        if (auto const* plan = std::get_if<agenda::Plan>(&step.kind)) return plan->currency;
    return none;
}

std::string choice_words(std::vector<agenda::Choice> const& choices, std::string const& key,
                         Ui const& ui) {
    auto const* choice = choice_named(choices, key);
    return choice ? choice->pictogram + " " + choice->title.in(ui.language()) : std::string();
}

std::string partner_words(agenda::Plan const& plan, session::PlannedAction const& action,
                          Ui const& ui) {
    std::string words;
    for (auto const& key : action.partners)
        if (auto const* partner = choice_named(plan.partners, key))
            words += (words.empty() ? "" : " · ") + partner->title.in(ui.language());
    return words;
}

std::string theme_words(session::State const& state, Item const& item, Ui const& ui) {
    auto const id = session::value_of(state.record, item.id, field::theme);
    for (auto const& theme :
         session::themes_of(state, session::step_of(state, item), ui.language()))
        if (to_hex(theme.id) == id) return theme.pictogram + " " + theme.title;
    return {};
}

std::string of_action(session::State const& state, Item const& item, ItemField field,
                      Ui const& ui) {
    auto const* plan = session::plan_at(state, session::step_of(state, item));
    if (!plan) return {};
    auto const action = session::action_from(state, item);
    switch (field) {
        case ItemField::action_kind: return choice_words(plan->kinds, action.kind, ui);
        case ItemField::responsible: return action.responsible;
        case ItemField::partners: return partner_words(*plan, action, ui);
        case ItemField::start_month: return month_words(action.start, ui);
        case ItemField::end_month: return month_words(action.end, ui);
        case ItemField::payer: return choice_words(plan->payers, action.payer, ui);
        case ItemField::indicator: return action.indicator;
        case ItemField::baseline: return action.baseline;
        default: return {};
    }
}

}  // namespace

std::string key_of(ItemField field) {
    static constexpr std::array keys{
        "pictogram", "title",       "text",      "cost",  "theme",     "action_kind", "responsible",
        "partners",  "start_month", "end_month", "payer", "indicator", "baseline"};
    return keys.at(static_cast<std::size_t>(field));
}

std::string value_words(session::State const& state, Item const& item, ItemField field,
                        Ui const& ui) {
    session::Record const& record = state.record;
    switch (field) {
        case ItemField::pictogram: return session::pictogram_of(record, item.id);
        case ItemField::title:
            return session::texts_of(record, item.id, field::title).in(ui.language());
        case ItemField::text:
            return session::texts_of(record, item.id, field::words).in(ui.language());
        case ItemField::cost:
            return amount_words(session::amount_of(record, item.id, field::cost),
                                currency_of(state), ui);
        case ItemField::theme: return theme_words(state, item, ui);
        default: return of_action(state, item, field, ui);
    }
}

}  // namespace jemaa::screens
