#include "session/grouping.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

#include "domain/field.h"
#include "domain/merges.h"
#include "session/course.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

bool is_hidden(Record const& record, Id const& subject) {
    return !value_of(record, subject, field::hidden).empty();
}

std::map<Id, Id> merges_among(Record const& record) {
    std::map<Id, Id> wanted;
    for (auto const& [id, idea] : record.ideas) {
        auto const into = id_from_hex(value_of(record, id, field::merged_into));
        auto const target = into ? record.ideas.find(*into) : record.ideas.end();
        if (target != record.ideas.end() && target->second.step == idea.step)
            wanted.emplace(id, *into);
    }
    return without_circles(wanted);
}

// The template's themes keep its order; others stand in the journal as they
// were begun.
std::vector<Item> theme_items(State const& state, std::string_view step_key) {
    std::map<Id, std::size_t> begun;
    for (auto const& entry : state.record.journal) begun.emplace(entry.subject, begun.size());
    auto const& known = step_as<agenda::Grouping>(state, step_key)->themes;
    auto const place = [&](Item const& item) {
        auto const choice = std::ranges::find(known, item.key, &agenda::Choice::key);
        auto const entry = begun.find(item.id);
        return std::tuple(item.key.empty() ? known.end() : choice,
                          entry == begun.end() ? begun.size() : entry->second, item.id);
    };
    std::vector<Item> items;
    Id const step = step_id(state.record, step_key);
    for (auto const& [id, item] : state.record.items)
        if (item.kind == "theme" && item.step == step && !is_hidden(state.record, id))
            items.push_back(item);
    std::ranges::sort(items, {}, place);
    return items;
}

void order_by_coming(Record const& record, std::vector<Id>& ideas) {
    std::ranges::sort(ideas, {}, [&](Id const& id) {
        return std::pair(record.revisions.at({id, field::theme}).stamp, id);
    });
}

Theme* theme_of(Record const& record, Grouped& grouped, Id const& idea) {
    auto const named = id_from_hex(value_of(record, idea, field::theme));
    auto const found =
        named ? std::ranges::find(grouped.themes, *named, &Theme::id) : grouped.themes.end();
    return found == grouped.themes.end() ? nullptr : &*found;
}

// Those of a study that stand in the file and not in the template.
std::vector<Id> findings_brought_in(Record const& record, std::string const& step,
                                    agenda::Vote const& vote) {
    Id const id = step_id(record, step);
    std::vector<Id> found;
    for (auto const& [item_id, item] : record.items) {
        bool const told = item.kind == "finding" && item.step == id;
        bool const known =
            std::ranges::find(vote.options, item.key, &agenda::Choice::key) != vote.options.end();
        if (told && !known && !is_hidden(record, item_id)) found.push_back(item_id);
    }
    return found;
}

}  // namespace

Grouped grouped(State const& state, std::string_view step_key) {
    Grouped result;
    auto const* step = step_as<agenda::Grouping>(state, step_key);
    if (!step) return result;
    Record const& record = state.record;
    for (Item const& item : theme_items(state, step_key))
        result.themes.push_back({item.id, item.pictogram, title_of_theme(state, item)});
    auto const merges = merges_among(record);
    for (Idea const& idea : ideas_of(record, step->ideas_of)) {
        Id const root = root_of(merges, idea.id);
        if (is_hidden(record, idea.id) || is_hidden(record, root)) continue;
        auto* theme = theme_of(record, result, root);
        if (root != idea.id)
            result.parts[root].push_back(idea.id);
        else
            (theme ? theme->ideas : result.loose).push_back(idea.id);
    }
    for (Theme& theme : result.themes) order_by_coming(record, theme.ideas);
    std::erase_if(result.themes,
                  [](Theme const& it) { return it.title.empty() && it.ideas.empty(); });
    return result;
}

bool can_group(State const& state, std::string_view step_key) {
    return state.facilitator.unlocked &&
           is_running(state, agenda::find_step(*state.agenda, step_key));
}

bool can_undo_grouping(State const& state, std::string_view step_key) {
    static constexpr std::array<std::string_view, 7> actions{
        "theme",       "new_theme",   "rename_theme", "dissolve_theme",
        "merge_ideas", "split_ideas", "on_ballot"};
    if (state.undo.empty() || !can_group(state, step_key)) return false;
    auto const& newest = state.undo.back();
    return newest.step == step_key && std::ranges::find(actions, newest.action) != actions.end();
}

Title title_of(Record const& record, Theme const& theme, std::string_view language) {
    if (!theme.title.empty()) {
        std::string const& text = theme.title.in(language);
        for (auto const& [tag, words] : theme.title.all())
            if (&words == &text) return {text, tag};
    }
    for (Id const& id : theme.ideas) {
        Idea const& idea = record.ideas.at(id);
        if (auto words = words_of(record, idea); !words.empty())
            return {std::move(words), idea.language};
    }
    return {theme.pictogram, LanguageTag(language)};
}

LocalizedText title_of_theme(State const& state, Item const& item) {
    auto texts = texts_of(state.record, item.id, field::title).all();
    auto const step = state.record.steps.find(item.step);
    auto const* grouping = step == state.record.steps.end()
                               ? nullptr
                               : step_as<agenda::Grouping>(state, step->second.key);
    if (!grouping || item.key.empty()) return LocalizedText(std::move(texts));
    auto const choice = std::ranges::find(grouping->themes, item.key, &agenda::Choice::key);
    if (choice != grouping->themes.end())
        for (auto const& text : choice->title.all()) texts.insert(text);
    return LocalizedText(std::move(texts));
}

std::vector<Id> joining(State const& state, agenda::AgendaStep const& vote) {
    Record const& record = state.record;
    std::string const& from = std::get<agenda::Vote>(vote.kind).ideas_from;
    std::set<Id> subjects;
    auto const is_chosen = [&](Id const& idea) {
        return value_of(record, idea, field::on_ballot) == vote.key;
    };
    if (step_as<agenda::Grouping>(state, from)) {
        auto const groups = grouped(state, from);
        for (Theme const& theme : groups.themes)
            if (!theme.ideas.empty()) subjects.insert(theme.id);
        std::ranges::copy_if(groups.loose, std::inserter(subjects, subjects.end()), is_chosen);
        return {subjects.begin(), subjects.end()};
    }
    for (Id const& finding : findings_brought_in(record, from, std::get<agenda::Vote>(vote.kind)))
        subjects.insert(finding);
    auto const merges = merges_among(record);
    for (auto const& [id, idea] : record.ideas) {
        Id const root = root_of(merges, id);
        if (is_chosen(id) && !is_hidden(record, id) && !is_hidden(record, root))
            subjects.insert(root);
    }
    return {subjects.begin(), subjects.end()};
}

}  // namespace jemaa::session
