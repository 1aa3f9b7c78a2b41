#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/month.h"
#include "session/plan.h"

/// How one thing is said of a line or an action.
namespace jemaa::session {

inline constexpr std::int64_t largest_amount = 9'999'999'999;
inline constexpr int choices_per_page = 8;
inline constexpr int pictograms_per_page = 24;

/// How a field is asked for.
enum class FieldKind { words, amount, choice, month };
FieldKind kind_of(ItemField field);

/// The most code points of words.
std::size_t longest_of(ItemField field);

/// Nothing else is said of an item before this: it cannot be left empty.
bool is_needed(ItemField field);

/// One of the values that can be chosen; a new action can also be one that is
/// there already, and then its value is the item's id.
struct Offered {
    std::string value;
    std::string pictogram;
    std::string title;
};
std::vector<Offered> offered_for(State const& state, FieldEntry const& entry,
                                 std::string_view language);
int offered_pages(FieldEntry const& entry, std::size_t offered);

/// The years that months can be chosen of, and whether this month is one.
int plan_years(agenda::Plan const& plan);
bool is_offered(State const& state, FieldEntry const& entry, Month const& month);

/// Whether what was entered can be saved as it is.
bool can_save(State const& state, FieldEntry const& entry);

/// The fields of an item of this kind that the step asks for, in their order.
std::vector<ItemField> fields_of(State const& state, Item const& item);

/// The key of the step that an item belongs to; empty when there is none.
std::string step_of(State const& state, Item const& item);
/// The item, if it belongs to the step of the list; else nullptr.
Item const* item_in(State const& state, ItemList const& list, Id const& item);

std::string const& step_in(ItemList const& list);

/// Whether lines or actions of this step can be changed now: by the
/// facilitator, until the step is closed.
bool can_edit(State const& state, std::string_view step_key);

/// Whether the newest action of the facilitator was one on a line or an action,
/// and can be taken back beside them.
bool can_undo_item(State const& state, std::string_view step_key);

/// The entry with what is said now.
FieldEntry open_field(State const& state, ItemList from, Id const& item, ItemField field);

/// Back to the list.
Situation situation_of(ItemList const& list);

}  // namespace jemaa::session
