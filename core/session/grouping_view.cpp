#include <algorithm>
#include <limits>

#include "base/utf8.h"
#include "domain/field.h"
#include "session/action.h"
#include "session/course.h"
#include "session/grouping.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/steps.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

constexpr int last_page = std::numeric_limits<int>::max() / 2;  // whichever it is

bool stands(Grouped const& groups, Id const& idea) {
    auto const in = [&](std::vector<Id> const& ideas) {
        return std::ranges::find(ideas, idea) != ideas.end();
    };
    return in(groups.loose) ||
           std::ranges::any_of(groups.themes, [&](Theme const& theme) { return in(theme.ideas); });
}

// Nil for an idea without one.
Id theme_with(Grouped const& groups, Id const& idea) {
    for (Theme const& theme : groups.themes)
        if (std::ranges::find(theme.ideas, idea) != theme.ideas.end()) return theme.id;
    return {};
}

bool has_theme(Grouped const& groups, Id const& theme) {
    return theme.is_nil() ||
           std::ranges::find(groups.themes, theme, &Theme::id) != groups.themes.end();
}

std::string as_value(Id const& id) {
    return id.is_nil() ? std::string() : to_hex(id);
}

/// One event on the grouping of a step that can be changed now.
struct Sorting {
    Turn& turn;
    GroupingView view;
    Grouped groups;

    Item begin_theme(Action& action, std::string pictogram) {
        Record const& record = turn.state.record;
        Item const theme{
            turn.chance.id(),    step_id(record, view.step), record.kiosk.id, "theme", {},
            std::move(pictogram)};
        action.add(theme);
        action.enter_as("new_theme", theme.id);
        return theme;
    }

    void done(Action& action) {
        view.chosen.reset();
        action.save(view);
    }

    void move(Id const& idea, Id const& theme) {
        if (!stands(groups, idea) || !has_theme(groups, theme)) return;
        if (theme_with(groups, idea) == theme) return;
        Action action(turn, "theme");
        action.set(idea, field::theme, as_value(theme));
        action.enter(idea, as_value(theme));
        if (!theme.is_nil()) view.pages[theme] = last_page;
        done(action);
    }

    void group_alone(Id const& idea) {
        if (!stands(groups, idea)) return;
        Action action(turn, "new_theme");
        Item const theme = begin_theme(action, turn.state.record.ideas.at(idea).pictogram);
        action.set(idea, field::theme, to_hex(theme.id));
        view.page = last_page;
        done(action);
    }

    void merge(Id const& idea, Id const& into) {
        if (idea == into || !stands(groups, idea) || !stands(groups, into)) return;
        Action action(turn, "merge_ideas");
        action.set(idea, field::merged_into, to_hex(into));
        action.enter(idea, to_hex(into));
        done(action);
    }

    // They stay in the theme in which they were together.
    void split(Id const& idea) {
        Record const& record = turn.state.record;
        auto const parts = groups.parts.find(idea);
        if (parts == groups.parts.end() || !stands(groups, idea)) return;
        std::string const theme = as_value(theme_with(groups, idea));
        Action action(turn, "split_ideas");
        for (Id const& part : parts->second) {
            if (value_of(record, part, field::merged_into) != to_hex(idea)) continue;
            action.set(part, field::merged_into, {});
            if (value_of(record, part, field::theme) != theme)
                action.set(part, field::theme, theme);
        }
        action.enter(idea);
        done(action);
    }

    void toggle_on_ballot(Id const& idea) {
        Record const& record = turn.state.record;
        auto const* vote = coming_vote(turn.state, view.step);
        bool const loose = std::ranges::find(groups.loose, idea) != groups.loose.end();
        if (!vote || !loose) return;
        bool const is_on = value_of(record, idea, field::on_ballot) == vote->key;
        std::string const value = is_on ? std::string{} : vote->key;
        Action action(turn, "on_ballot");
        action.set(idea, field::on_ballot, value);
        action.enter(idea, value);
        done(action);
    }

    std::string name_in(Id const& theme, LanguageTag const& language) const {
        auto const known = std::ranges::find(groups.themes, theme, &Theme::id);
        bool const named = known != groups.themes.end() && known->title.has(language);
        return named ? known->title.in(language) : std::string();
    }

    void name(Id const& theme) {
        if (!has_theme(groups, theme)) return;
        State& state = turn.state;
        ThemeEntry entry;
        entry.view = view;
        entry.view.chosen.reset();
        entry.theme = theme;
        entry.keyboard = state.language;
        entry.text = name_in(theme, state.language);
        entry.cursor = entry.text.size();
        state.situation = std::move(entry);
    }

    void keep_name(ThemeEntry const& entry) {
        std::string const words(trimmed(entry.text));
        if (words.empty() || !has_theme(groups, entry.theme)) return;
        bool const is_new = entry.theme.is_nil();
        Action action(turn, is_new ? "new_theme" : "rename_theme");
        Id const theme = is_new ? begin_theme(action, {}).id : entry.theme;
        action.set(theme, field::title + entry.keyboard, words);
        if (is_new)
            view.page = last_page;
        else
            action.enter(theme, words);
        done(action);
    }

    // Its ideas are without a theme then, until this is taken back.
    void dissolve(Id const& theme) {
        if (theme.is_nil() || !has_theme(groups, theme)) return;
        Action action(turn, "dissolve_theme");
        action.set(theme, field::hidden, "dissolved");
        action.enter(theme);
        done(action);
    }
};

void choose(Sorting const& sorting, GroupingView& view, Id const& idea) {
    if (view.chosen == idea)
        view.chosen.reset();
    else if (stands(sorting.groups, idea))
        view.chosen = idea;
}

void sort(Turn& turn, GroupingView& view) {
    Sorting sorting{turn, view, grouped(turn.state, view.step)};
    std::visit(Overloaded{
                   [&](ChooseIdea const& e) { choose(sorting, view, e.idea); },
                   [&](MoveIdea const& e) { sorting.move(e.idea, e.theme); },
                   [&](GroupAlone const& e) { sorting.group_alone(e.idea); },
                   [&](MergeIdeas const& e) { sorting.merge(e.idea, e.into); },
                   [&](SplitIdea const& e) { sorting.split(e.idea); },
                   [&](ToggleOnBallot const& e) { sorting.toggle_on_ballot(e.idea); },
                   [&](NameTheme const& e) { sorting.name(e.theme); },
                   [&](UndoAction const&) {
                       view.chosen.reset();
                       if (can_undo_grouping(turn.state, view.step)) undo_action(turn, view);
                   },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace

void handle(Turn& turn, GroupingView& view) {
    State& state = turn.state;
    if (auto const* column = std::get_if<ShowColumn>(&turn.event.what))
        view.pages[column->theme] = std::clamp(column->page, 0, last_page);
    else if (auto const* page = std::get_if<ShowPage>(&turn.event.what))
        view.page = std::clamp(page->page, 0, last_page);
    else if (std::holds_alternative<GoBack>(turn.event.what) && state.facilitator.unlocked)
        state.situation = Console{};
    else if (std::holds_alternative<GoBack>(turn.event.what))
        return_to_attract(state);
    else if (can_group(state, view.step))
        sort(turn, view);
}

void handle(Turn& turn, ThemeEntry& entry) {
    State& state = turn.state;
    bool const back = std::holds_alternative<GoBack>(turn.event.what);
    if (!can_group(state, entry.view.step) || back) {
        GroupingView view = entry.view;
        state.situation = std::move(view);
        return;
    }
    LanguageTag const before = entry.keyboard;
    handle_typing(turn, entry, longest_theme);
    Sorting sorting{turn, entry.view, grouped(state, entry.view.step)};
    if (entry.keyboard != before && entry.text == sorting.name_in(entry.theme, before)) {
        entry.text = sorting.name_in(entry.theme, entry.keyboard);
        entry.cursor = entry.text.size();
    }
    if (std::holds_alternative<KeepWords>(turn.event.what)) sorting.keep_name(entry);
    if (std::holds_alternative<DissolveTheme>(turn.event.what)) sorting.dissolve(entry.theme);
}

}  // namespace jemaa::session
