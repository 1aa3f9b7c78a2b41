#include "report/told.h"

#include <algorithm>
#include <charconv>

#include "domain/field.h"
#include "domain/rounds.h"
#include "tables/attached.h"
#include "tables/cells.h"
#include "tables/planned.h"
#include "tables/titles.h"

namespace jemaa::report {
namespace {

// The first of the languages in which there is something to say.
template <typename Say>
std::string first_said(agenda::Agenda const& agenda, LanguageTag const& wanted, Say say) {
    std::vector<LanguageTag> languages{wanted, "fr"};
    languages.insert(languages.end(), agenda.languages.begin(), agenda.languages.end());
    for (auto const& language : languages)
        if (auto words = say(language); !words.empty()) return words;
    return {};
}

}  // namespace

std::string Told::decimal(std::string const& plain) const {
    auto const point = plain.find('.');
    std::int64_t whole = 0;
    auto const end = plain.data() + std::min(point, plain.size());
    if (std::from_chars(plain.data(), end, whole).ptr != end) return plain;
    if (point == std::string::npos) return number(whole);
    return number(whole) + say("report.decimal_mark") + plain.substr(point + 1);
}

std::string Told::words(Id const& item, std::string_view field) const {
    return first_said(agenda(), language(), [&](LanguageTag const& tag) {
        return outcome::words_in(contents(), item, field, tag);
    });
}

std::string Told::value(Id const& subject, std::string_view field) const {
    return outcome::value_of(contents(), subject, field);
}

bool Told::is_hidden(Id const& subject) const {
    return !value(subject, field::hidden).empty();
}

std::string Told::title(Id const& subject) const {
    auto const& known = outcome::contents_with(contents(), subject);
    if (auto const* const idea = outcome::idea_of(known, subject)) return title_of(known, *idea);
    auto const option = known.options.find(subject);
    return first_said(agenda(), language(), [&](LanguageTag const& tag) {
        return option != known.options.end() ? outcome::title_in(known, option->second, tag)
                                             : outcome::words_in(known, subject, field::title, tag);
    });
}

std::string Told::title_of(outcome::Contents const& known, Idea const& idea) const {
    auto const words = outcome::current_text(known, idea);
    auto const* const attached = outcome::attachment_of(known, idea);
    if (!words.empty() || !attached) return words;
    return say(outcome::is_drawing(*attached) ? "idea.drawn" : "idea.spoken");
}

std::shared_ptr<Attachment const> Told::drawing(Id const& subject) const {
    auto const& known = outcome::contents_with(contents(), subject);
    auto const* const idea = outcome::idea_of(known, subject);
    return idea ? outcome::drawing_of(known, *idea) : nullptr;
}

std::string Told::pictogram(Id const& subject) const {
    auto const& known = outcome::contents_with(contents(), subject);
    if (auto const* const idea = outcome::idea_of(known, subject))
        return outcome::sign_of(known, *idea);
    if (auto const option = known.options.find(subject); option != known.options.end())
        return outcome::pictogram_of(known, option->second);
    auto const item = known.items.find(subject);
    if (item == known.items.end()) return {};
    auto const said = outcome::value_of(known, subject, field::pictogram);
    return said.empty() ? item->second.pictogram : said;
}

std::string Told::choice(std::vector<agenda::Choice> const& choices, std::string const& key) const {
    auto const found = std::ranges::find(choices, key, &agenda::Choice::key);
    return found == choices.end() ? key : in(found->title);
}

std::string Told::month(std::optional<Month> const& month) const {
    if (!month) return {};
    return say("month." + std::to_string(month->month)) + " " + std::to_string(month->year);
}

std::string Told::period(std::optional<Month> const& from, std::optional<Month> const& to) const {
    if (from && to && *from == *to) return month(from);
    if (from && to) return say("plan.period", {{"from", month(from)}, {"to", month(to)}});
    if (from) return say("plan.since", {{"month", month(from)}});
    return to ? say("plan.until", {{"month", month(to)}}) : std::string();
}

std::string Told::money(std::int64_t amount) const {
    if (amount == 0) return {};
    for (auto const& step : agenda().steps)
        if (auto const* const plan = std::get_if<agenda::Plan>(&step.kind))
            return number(amount) + "\u00A0" + in(plan->currency);
    return number(amount);
}

std::string Told::poll_title(Poll const& poll) const {
    auto const* const step = outcome::step_of(contents(), poll.step);
    auto const title = step ? in(step->title) : outcome::poll_name(contents(), poll);
    if (poll.key.empty()) return title;
    std::int64_t const round = outcome::round_of(contents(), poll);
    char const* const key = statement_of(poll) ? "report.of_version" : "report.of_round";
    return say(key, {{"title", title}, {"n", round}});
}

std::string listed(std::vector<std::string> const& words, Voice const& voice) {
    std::string text;
    for (auto const& word : words) text += (text.empty() ? "" : voice.say("report.comma")) + word;
    return text;
}

}  // namespace jemaa::report
