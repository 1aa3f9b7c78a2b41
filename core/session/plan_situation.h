#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "base/id.h"
#include "domain/language.h"
#include "session/text_entry.h"

/// Action lines and the plan: looked at together, edited by the facilitator
/// while the room looks on.
namespace jemaa::session {

/// The action lines, a page at a time.
struct LinesView {
    std::string step;  ///< key of the Lines step
    int page = 0;
    bool for_room = false;  ///< shown by the facilitator: stays until it is taken away
};

/// The actions of the retained lines.
struct PlanView {
    std::string step;  ///< key of the Plan step
    bool for_room = false;
    enum class As { table, time_line, totals } as = As::table;
    std::vector<Id> retained{};    ///< lines, best first
    bool known = false;            ///< what the vote chose has been told
    std::optional<Error> error{};  ///< it could not be; GoOn tries again
};

/// What can be said of a line or an action.
enum class ItemField {
    pictogram,
    title,
    text,
    cost,
    theme,
    action_kind,
    responsible,
    partners,
    start_month,
    end_month,
    payer,
    indicator,
    baseline,
};

/// Where the facilitator came from, and goes back to.
using ItemList = std::variant<LinesView, PlanView>;

/// All that is said of one line or action.
struct ItemForm {
    ItemList from;
    Id item;
};

/// One thing that is said of it, in the making. A new item has no id yet; it
/// comes into being with the first thing that is said of it.
struct FieldEntry {
    ItemList from;
    Id item;  ///< nil for a new one
    Id line;  ///< of a new action
    ItemField field = ItemField::title;
    LanguageTag language;  ///< of words that are there already; empty: the keyboard's
    TextEntry words;
    std::int64_t amount = 0;
    bool fresh = true;                ///< the next digit replaces the amount
    std::vector<std::string> chosen;  ///< of what is offered; or a month
    int page = 0;                     ///< of what is offered; of months: which year
};

}  // namespace jemaa::session
