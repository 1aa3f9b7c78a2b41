#include "session/room_cards.h"

#include <algorithm>

#include "session/statement.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

LocalizedText in_one(LanguageTag const& language, std::string words) {
    if (words.empty()) return {};
    return LocalizedText(std::map<LanguageTag, std::string>{{language, std::move(words)}});
}

agenda::Choice const* named(std::vector<agenda::Choice> const& choices, std::string const& key) {
    auto const found = std::ranges::find(choices, key, &agenda::Choice::key);
    return found == choices.end() ? nullptr : &*found;
}

}  // namespace

RoomCard card_of(agenda::Choice const& choice) {
    return {.key = choice.key,
            .pictogram = choice.pictogram,
            .title = choice.title,
            .text = choice.text};
}

RoomCard card_of(agenda::Finding const& finding) {
    auto card = card_of(finding.about);
    card.finding = finding.kind;
    return card;
}

RoomCard card_of(Line const& line) {
    return {.key = to_hex(line.id),
            .pictogram = line.pictogram,
            .title = line.title,
            .text = line.text,
            .cost = line.cost};
}

RoomCard card_of(State const& state, Theme const& theme) {
    auto const title = title_of(state.record, theme, state.agenda->languages.front());
    return {.key = to_hex(theme.id),
            .pictogram = theme.pictogram.empty() ? theme_pictogram : theme.pictogram,
            .title = theme.title.empty() ? in_one(title.language, title.text) : theme.title,
            .ideas = static_cast<int>(theme.ideas.size())};
}

RoomCard card_of(State const& state, agenda::Plan const& plan, PlannedAction const& action) {
    auto const* kind = named(plan.kinds, action.kind);
    auto const* partner = named(plan.partners, action.responsible);
    bool const titled = !action.title.empty() || !kind;
    return {.key = to_hex(action.id),
            .pictogram = kind ? kind->pictogram : "📌",
            .title = titled ? action.title : kind->title,
            .text = partner ? partner->title
                            : in_one(state.agenda->languages.front(), action.responsible),
            .cost = action.cost,
            .start = action.start,
            .end = action.end};
}

RoomCard card_of(State const& state, Idea const& idea) {
    auto const found = state.record.attachments.find(idea.attachment);
    bool const attached = found != state.record.attachments.end();
    std::string const words = words_of(state.record, idea);
    std::string const sign =
        !idea.pictogram.empty() || attached ? idea.pictogram : words_only_pictogram;
    return {.key = to_hex(idea.id),
            .pictogram = sign,
            .attachment = attached ? found->second : nullptr,
            .title = in_one(idea.language, words)};
}

RoomCard card_of(State const& state, PollOption const& option) {
    auto const idea = state.record.ideas.find(option.subject);
    if (option.key.empty() && idea != state.record.ideas.end()) return card_of(state, idea->second);
    std::map<LanguageTag, std::string> titles;
    for (auto const& language : state.agenda->languages)
        titles[language] = option_title(state, option, language);
    return {.key = to_hex(option.id),
            .pictogram = option_pictogram(state, option),
            .title = LocalizedText(std::move(titles)),
            .version = version_number(state.record, option.subject)};
}

RoomCard statement_card(State const& state, Id const& version) {
    return {.key = "statement",
            .title = statement_words(state.record, version),
            .version = version_number(state.record, version)};
}

}  // namespace jemaa::session
