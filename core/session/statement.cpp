#include "session/statement.h"

#include <algorithm>

#include "base/utf8.h"
#include "domain/field.h"
#include "domain/rounds.h"
#include "meaning/counted_poll.h"
#include "session/action.h"
#include "session/course.h"
#include "session/follow_up.h"
#include "session/overloaded.h"
#include "session/rounds.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

// Before the first version: what the workshop before agreed on, if the template
// starts from it.
std::map<LanguageTag, std::string> first_words(State const& state, std::string_view step) {
    auto const* const statement = step_as<agenda::Statement>(state, step);
    if (!statement || statement->starts_from.empty()) return {};
    auto words = earlier_statement(state).all();
    std::erase_if(words, [&](auto const& entry) { return !is_offered(state, entry.first); });
    return words;
}

std::map<LanguageTag, std::string> newest_words(State const& state, std::string_view step) {
    auto const versions = versions_of(state.record, step);
    if (versions.empty()) return {};
    return statement_words(state.record, versions.back()).all();
}

std::map<LanguageTag, std::string> said(std::map<LanguageTag, std::string> const& words) {
    std::map<LanguageTag, std::string> all;
    for (auto const& [language, text] : words)
        if (auto const trim = trimmed(text); !trim.empty()) all.emplace(language, trim);
    return all;
}

// A draft in which nothing was changed follows the newest version.
StatementDraft& draft_of(State& state, std::string const& step) {
    auto& draft = state.statements[step];
    auto const began_with = draft.from.is_nil() ? first_words(state, step)
                                                : statement_words(state.record, draft.from).all();
    auto const versions = versions_of(state.record, step);
    auto const words = said(draft.words);
    if (words == began_with || (words.empty() && draft.from.is_nil()))
        draft = versions.empty() ? StatementDraft{first_words(state, step), {}}
                                 : StatementDraft{newest_words(state, step), versions.back()};
    return draft;
}

void write_in(State& state, StatementEntry& entry, LanguageTag const& language) {
    if (!is_offered(state, language)) return;
    entry.keyboard = language;
    entry.shift = entry.symbols = false;
    entry.text = state.statements[entry.step].words[language];
    entry.cursor = entry.text.size();
}

// The vote whose first options are shown beside the words.
std::string vote_behind(State const& state, std::string const& step) {
    auto const* const statement = step_as<agenda::Statement>(state, step);
    if (!statement) return {};
    int const at = agenda::find_step(*state.agenda, statement->themes_from);
    if (at < 0) return {};
    auto const& source = state.agenda->steps[static_cast<std::size_t>(at)];
    auto const* const results = std::get_if<agenda::Results>(&source.kind);
    return results ? results->of : source.key;
}

void open_entry(Turn& turn, std::string const& step) {
    State& state = turn.state;
    StatementEntry entry;
    entry.step = step;
    draft_of(state, step);
    write_in(state, entry, state.language);
    std::string const vote = vote_behind(state, step);
    auto const rounds = closed_rounds(state.record, vote);
    if (rounds.empty()) {
        state.situation = std::move(entry);
        return;
    }
    Id const poll = rounds.back().poll.id;
    show_closed(turn, {poll}, std::move(entry), {loading(state, poll, vote)});
}

bool may_write(State const& state, std::string const& step) {
    int const at = agenda::find_step(*state.agenda, step);
    return state.facilitator.unlocked && is_running(state, at);
}

void keep(Turn& turn, StatementEntry const& entry) {
    State& state = turn.state;
    if (!may_write(state, entry.step) || !may_keep(state, entry)) return;
    auto const number = std::to_string(versions_of(state.record, entry.step).size() + 1);
    Item const item{turn.chance.id(),
                    step_id(state.record, entry.step),
                    state.record.kiosk.id,
                    "statement",
                    number,
                    {}};
    Action action(turn, "statement");
    action.add(item);
    for (auto const& [language, text] : said(state.statements[entry.step].words))
        action.set(item.id, field::words + language, text);
    action.enter(item.id, number);
    action.save(StatementView{entry.step, 0, true});
}

void show_versions(State& state, std::string const& step) {
    if (!versions_of(state.record, step).empty()) state.situation = StatementView{step, 0, true};
}

void leave_for_console(State& state) {
    if (state.facilitator.unlocked)
        state.situation = Console{};
    else
        return_to_attract(state);
}

void take_reminder(StatementEntry& entry, Record const& record, ResultsLoaded const& loaded) {
    if (loaded.counted && is_closed(loaded.counted->results.poll, record.revisions))
        entry.reminder = loaded.counted;
}

}  // namespace

std::vector<Id> versions_of(Record const& record, std::string_view step_key) {
    return statement_versions(record.items, step_id(record, step_key), record.revisions);
}

LocalizedText statement_words(Record const& record, Id const& version) {
    return texts_of(record, version, field::words);
}

int version_number(Record const& record, Id const& version) {
    auto const item = record.items.find(version);
    if (item == record.items.end()) return 0;
    auto const versions = statement_versions(record.items, item->second.step, record.revisions);
    auto const found = std::ranges::find(versions, version);
    return found == versions.end() ? 0 : static_cast<int>(found - versions.begin()) + 1;
}

bool may_keep(State const& state, StatementEntry const& entry) {
    auto const draft = state.statements.find(entry.step);
    if (draft == state.statements.end()) return false;
    auto const words = said(draft->second.words);
    return !words.empty() && words != newest_words(state, entry.step);
}

void open_statement(Turn& turn, std::string const& step) {
    if (may_write(turn.state, step))
        open_entry(turn, step);
    else
        turn.state.situation = StatementView{step, 0, turn.state.facilitator.unlocked};
}

void handle(Turn& turn, StatementEntry& entry) {
    State& state = turn.state;
    std::visit(Overloaded{
                   [&](ChooseKeyboard const& e) { write_in(state, entry, e.language); },
                   [&](SwitchLanguage const&) {},  // of the screen, not of the words
                   [&](ResultsLoaded const& e) { take_reminder(entry, state.record, e); },
                   [&](KeepStatement const&) { keep(turn, StatementEntry(entry)); },
                   [&](ShowVersions const&) { show_versions(state, std::string(entry.step)); },
                   [&](GoBack const&) { leave_for_console(state); },
                   [&](auto const&) {
                       handle_typing(turn, entry, longest_statement);
                       state.statements[entry.step].words[entry.keyboard] = entry.text;
                   },
               },
               turn.event.what);
}

void handle(Turn& turn, StatementView& view) {
    State& state = turn.state;
    auto const last = static_cast<int>(versions_of(state.record, view.step).size());
    std::visit(Overloaded{
                   [&](ShowVersion const& e) { view.version = std::clamp(e.version, 0, last); },
                   [&](WriteStatement const&) {
                       if (may_write(state, view.step)) open_entry(turn, std::string(view.step));
                   },
                   [&](GoBack const&) { leave_for_console(state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
