#include "session/saved_field.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "domain/field.h"
#include "session/item.h"

namespace jemaa::session {
namespace {

// In the order of ItemField.
constexpr std::array<char const*, 13> names{
    field::pictogram,   field::title,       field::words,    field::cost,        field::theme,
    field::action_kind, field::responsible, field::partners, field::start_month, field::end_month,
    field::payer,       field::indicator,   field::baseline};

std::string name_of(ItemField field) {
    return names.at(static_cast<std::size_t>(field));
}

// Titles and sentences are said in a language, a name in none.
bool is_localized(ItemField field) {
    return field == ItemField::title || field == ItemField::text;
}

LanguageTag language_of(FieldEntry const& entry) {
    return entry.language.empty() ? entry.words.keyboard : entry.language;
}

std::string field_of(FieldEntry const& entry) {
    return name_of(entry.field) + (is_localized(entry.field) ? language_of(entry) : "");
}

std::string joined(std::vector<std::string> const& words) {
    std::string list;
    for (auto const& word : words) list += (list.empty() ? "" : " ") + word;
    return list;
}

std::vector<std::string> split(std::string const& list) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < list.size();) {
        auto const end = std::min(list.find(' ', at), list.size());
        if (end > at) words.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string value_in(FieldEntry const& entry) {
    switch (kind_of(entry.field)) {
        case FieldKind::words: return std::string(trimmed(entry.words.text));
        case FieldKind::amount: return entry.amount > 0 ? std::to_string(entry.amount) : "";
        case FieldKind::choice:
        case FieldKind::month: break;
    }
    return joined(entry.chosen);
}

std::string value_now(State const& state, Id const& item, std::string const& field) {
    if (field == field::pictogram) return pictogram_of(state.record, item);
    return value_of(state.record, item, field);
}

// The year of the chosen month, or of the first one that can be chosen.
int page_of_month(State const& state, FieldEntry const& entry) {
    auto const* plan = plan_at(state, step_in(entry.from));
    if (!plan) return 0;
    std::string month = entry.chosen.empty() ? std::string() : entry.chosen.front();
    if (month.empty()) month = value_of(state.record, entry.item, field::start_month);
    int const year = month_from(month).value_or(plan->start).year;
    return std::clamp(year - plan->start.year, 0, plan_years(*plan) - 1);
}

}  // namespace

void fill_from(State const& state, FieldEntry& entry) {
    if (is_localized(entry.field)) {
        auto const words = texts_of(state.record, entry.item, name_of(entry.field));
        entry.words.text = words.has(state.language) ? words.in(state.language) : "";
        entry.language = entry.words.text.empty() ? "" : state.language;
    } else {
        std::string const value = value_now(state, entry.item, name_of(entry.field));
        entry.words.text = value;
        entry.amount = amount_of(state.record, entry.item, name_of(entry.field));
        entry.chosen = split(value);
    }
    entry.words.cursor = entry.words.text.size();
    if (kind_of(entry.field) == FieldKind::month) entry.page = page_of_month(state, entry);
}

bool set_field(Action& action, State const& state, FieldEntry const& entry, Id const& item) {
    std::string const field = field_of(entry), value = value_in(entry);
    if (value == value_now(state, item, field)) return false;
    action.set(item, field, value);
    auto const start = month_from(value);
    auto const end = month_from(value_of(state.record, item, field::end_month));
    if (entry.field == ItemField::start_month && start && end && *end < *start)
        action.set(item, field::end_month, value);  // no action ends before it starts
    action.enter(item, field);
    return true;
}

}  // namespace jemaa::session
