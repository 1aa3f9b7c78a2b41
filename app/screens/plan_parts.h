#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/draw.h"
#include "session/field_entry.h"

/// How the plan's screens tell months, money and people, and its three pictures.
namespace jemaa::screens {

/// A plan as it is shown now.
struct ShownPlan {
    session::State const& state;
    session::PlanView const& view;
    agenda::Plan const& plan;
    std::vector<session::Line> lines;
    std::vector<session::PlannedAction> actions;
    bool editable = false;
};

/// "March 2027"; empty for none.
std::string month_words(std::optional<Month> const& month, ui::Ui const& ui);

/// "12 000 DA"; empty for 0.
std::string amount_words(std::int64_t amount, LocalizedText const& currency, ui::Ui const& ui);

/// The choice with this key; nullptr when there is none.
agenda::Choice const* choice_named(std::vector<agenda::Choice> const& choices,
                                   std::string_view key);

/// What the action is called: its title, or else its kind.
std::string title_of(agenda::Plan const& plan, session::PlannedAction const& action,
                     ui::Ui const& ui);
std::string pictogram_of(agenda::Plan const& plan, session::PlannedAction const& action);

/// Who does it and with whom; and from when until when.
std::string people_words(agenda::Plan const& plan, session::PlannedAction const& action,
                         ui::Ui const& ui);
std::string period_words(session::PlannedAction const& action, ui::Ui const& ui);
std::string period_words(std::optional<Month> const& start, std::optional<Month> const& end,
                         ui::Ui const& ui);

/// What people wrote, in its own direction, as large as it fits.
void write_fitting(ui::Ui& ui, ui::Rect const& rect, std::string const& written, ui::Look look);

void draw_plan_table(ShownPlan const&, ui::Ui&, ui::Rect, Actions&);
void draw_plan_time_line(ShownPlan const&, ui::Ui&, ui::Rect, Actions&);
void draw_plan_totals(ShownPlan const&, ui::Ui&, ui::Rect);

}  // namespace jemaa::screens
