#include <algorithm>

#include "domain/field.h"
#include "session/course.h"
#include "session/grouping.h"
#include "session/item.h"
#include "session/rounds.h"
#include "session/statement.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

agenda::Vote const* vote_of(State const& state, PollOption const& option) {
    auto const poll = state.record.polls.find(option.poll);
    if (poll == state.record.polls.end()) return nullptr;
    auto const step = state.record.steps.find(poll->second.step);
    return step == state.record.steps.end() ? nullptr
                                            : step_as<agenda::Vote>(state, step->second.key);
}

agenda::Choice const* choice_of(State const& state, PollOption const& option) {
    auto const* vote = vote_of(state, option);
    if (!vote || option.key.empty()) return nullptr;
    auto const found = std::find_if(vote->options.begin(), vote->options.end(),
                                    [&](auto const& choice) { return choice.key == option.key; });
    return found == vote->options.end() ? nullptr : &*found;
}

// The words of an item that is an option: a line.
std::string item_words(State const& state, PollOption const& option, std::string const& field,
                       std::string_view language) {
    return texts_of(state.record, option.subject, field).in(language);
}

Idea const* idea_of(State const& state, PollOption const& option) {
    auto const found = state.record.ideas.find(option.subject);
    return found == state.record.ideas.end() ? nullptr : &found->second;
}

Item const* theme_of(State const& state, PollOption const& option) {
    auto const found = state.record.items.find(option.subject);
    bool const is_theme = found != state.record.items.end() && found->second.kind == "theme";
    return is_theme ? &found->second : nullptr;
}

}  // namespace

std::vector<PollOption> options_of(State const& state, Id const& poll) {
    auto const& known = state.record.options;
    std::vector<PollOption> options;
    if (auto const* vote = vote_of(state, {{}, poll, {}, {}}))
        for (auto const& choice : vote->options)
            if (auto const it = known.find(derived_id(poll, choice.key)); it != known.end())
                options.push_back(it->second);
    auto const ideas = static_cast<std::ptrdiff_t>(options.size());
    for (auto const& [id, option] : known)
        if (option.poll == poll && option.key.empty()) options.push_back(option);
    std::sort(options.begin() + ideas, options.end(),
              [](PollOption const& a, PollOption const& b) { return a.subject < b.subject; });
    return options;
}

std::vector<PollOption> options_of(State const& state, std::string_view vote_key) {
    return options_of(state, current_poll(state.record, vote_key));
}

std::string option_title(State const& state, PollOption const& option, std::string_view language) {
    if (auto const* choice = choice_of(state, option)) return choice->title.in(language);
    if (auto const* theme = theme_of(state, option))
        return title_of_theme(state, *theme).in(language);
    if (auto const* idea = idea_of(state, option)) return words_of(state.record, *idea);
    auto const title = texts_of(state.record, option.subject, field::title);
    return (title.empty() ? statement_words(state.record, option.subject) : title).in(language);
}

std::string option_pictogram(State const& state, PollOption const& option) {
    if (auto const* choice = choice_of(state, option)) return choice->pictogram;
    if (auto const* theme = theme_of(state, option))
        return theme->pictogram.empty() ? theme_pictogram : theme->pictogram;
    auto const* idea = idea_of(state, option);
    if (!idea) return pictogram_of(state.record, option.subject);
    return idea->pictogram.empty() ? words_only_pictogram : idea->pictogram;
}

std::string option_text(State const& state, PollOption const& option, std::string_view language) {
    auto const* choice = choice_of(state, option);
    return choice ? choice->text.in(language) : item_words(state, option, field::words, language);
}

}  // namespace jemaa::session
