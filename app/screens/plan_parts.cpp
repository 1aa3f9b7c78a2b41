#include "screens/plan_parts.h"
#include "ui/fitting.h"

#include <algorithm>

namespace jemaa::screens {

using namespace ui;

namespace {

std::string joined(std::string const& first, std::string const& second) {
    if (first.empty() || second.empty()) return first + second;
    return text::isolated(first) + " · " + text::isolated(second);
}

}  // namespace

std::string month_words(std::optional<Month> const& month, Ui const& ui) {
    if (!month) return {};
    return ui.say("month." + std::to_string(month->month)) + " " + std::to_string(month->year);
}

std::string amount_words(std::int64_t amount, LocalizedText const& currency, Ui const& ui) {
    if (amount == 0) return {};
    std::string const& unit = currency.in(ui.language());
    std::string const figure = text::number(ui.language(), amount);
    return unit.empty() ? figure : figure + "\u00A0" + unit;
}

agenda::Choice const* choice_named(std::vector<agenda::Choice> const& choices,
                                   std::string_view key) {
    auto const found = std::ranges::find(choices, key, &agenda::Choice::key);
    return found == choices.end() ? nullptr : &*found;
}

std::string title_of(agenda::Plan const& plan, session::PlannedAction const& action, Ui const& ui) {
    std::string const& title = action.title.in(ui.language());
    if (!title.empty()) return title;
    auto const* kind = choice_named(plan.kinds, action.kind);
    return kind ? kind->title.in(ui.language()) : action.kind;
}

std::string pictogram_of(agenda::Plan const& plan, session::PlannedAction const& action) {
    auto const* kind = choice_named(plan.kinds, action.kind);
    return kind ? kind->pictogram : "📌";
}

std::string people_words(agenda::Plan const& plan, session::PlannedAction const& action,
                         Ui const& ui) {
    std::string people = action.responsible;
    for (auto const& key : action.partners)
        if (auto const* partner = choice_named(plan.partners, key))
            people = joined(people, partner->title.in(ui.language()));
    return people;
}

std::string period_words(std::optional<Month> const& start, std::optional<Month> const& end,
                         Ui const& ui) {
    if (!start && !end) return {};
    if (!start) return ui.say("plan.until", {{"month", month_words(end, ui)}});
    if (!end) return ui.say("plan.since", {{"month", month_words(start, ui)}});
    if (start == end) return month_words(start, ui);
    return ui.say("plan.period", {{"from", month_words(start, ui)}, {"to", month_words(end, ui)}});
}

std::string period_words(session::PlannedAction const& action, Ui const& ui) {
    return period_words(action.start, action.end, ui);
}

void write_fitting(Ui& ui, Rect const& rect, std::string const& written, Look look) {
    if (written.empty()) return;
    std::string const words = text::isolated(written);
    look = fitting(ui, {words, ""}, look, rect);
    if (ui.measure({words, ""}, look, rect.w).height > rect.h) look.most_lines = 1;
    ui.write(rect, {words, ""}, look);
}

}  // namespace jemaa::screens
