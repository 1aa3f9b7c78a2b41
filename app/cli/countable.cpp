#include "cli/countable.h"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostic/one_workshop.h"
#include "diagnostic/study.h"
#include "domain/field.h"
#include "domain/rounds.h"
#include "outcome/contents.h"
#include "sqlite/sqlite_store.h"
#include "tables/attached.h"
#include "tables/titles.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using outcome::Contents;

std::string title_of_item(Contents const& contents, Id const& item, std::string_view language) {
    std::map<LanguageTag, std::string> titles;
    for (auto const& spoken : contents.agenda.languages)
        if (auto words = outcome::item_text(contents, item, spoken); !words.empty())
            titles[spoken] = words;
    return LocalizedText(std::move(titles)).in(language);
}

// A statement is told with its version.
std::string with_version(Contents const& contents, PollOption const& option, std::string title,
                         std::string_view language) {
    auto const poll = contents.polls.find(option.poll);
    if (poll == contents.polls.end() || !statement_of(poll->second)) return title;
    return text::message(
        language, "tally.version",
        {{"n", std::int64_t{outcome::round_of(contents, poll->second)}}, {"words", title}});
}

std::string title_of(Contents const& contents, PollOption const& option,
                     std::string_view language) {
    if (auto const* const choice = outcome::choice_of(contents, option))
        return choice->title.in(language);
    if (auto const idea = contents.ideas.find(option.subject); idea != contents.ideas.end()) {
        auto const words = outcome::current_text(contents, idea->second);
        auto const* const attached = outcome::attachment_of(contents, idea->second);
        if (!words.empty() || !attached) return words.empty() ? idea->second.pictogram : words;
        return text::message(language,
                             outcome::is_drawing(*attached) ? "idea.drawn" : "idea.spoken");
    }
    auto const title = title_of_item(contents, option.subject, language);
    return title.empty() ? option.key : with_version(contents, option, title, language);
}

std::string key_of(Contents const& contents, Poll const& poll) {
    auto const step = outcome::step_key(contents, poll.step);
    if (poll.key.empty()) return step;
    return fmt::format("{}/{}", step, outcome::round_of(contents, poll));
}

bool is_wanted(Contents const& contents, Poll const& poll, std::string_view wanted) {
    return wanted.empty() || wanted == outcome::step_key(contents, poll.step) ||
           wanted == poll.key || wanted == key_of(contents, poll);
}

// Adds the ballots and, by their order in the outcome, the options.
Expected<void> read_ballots(Contents const& contents, PollResults const& results,
                            std::string_view language, CountablePoll& poll) {
    poll.merges = outcome::merges_of(contents, results.poll.id);
    auto ballots = meaning::ballots_of(results, poll.merges);
    if (!ballots) return tl::unexpected(ballots.error());
    poll.ballots = std::move(*ballots);
    auto const* const profile = std::get_if<tally::Profile>(&poll.ballots);
    auto const& order =
        profile ? profile->option_ids() : std::get<budget::PollElection>(poll.ballots).options;
    for (auto const& id : order) {
        auto const option = std::ranges::find(results.options, id, &PollOption::id);
        auto const title = title_of(contents, *option, language);
        auto const* const idea = outcome::idea_of(contents, id);
        poll.options.push_back(
            {option->key, title.empty() ? to_hex(id) : title, id,
             idea ? outcome::sign_of(contents, *idea) : outcome::pictogram_of(contents, *option),
             idea ? outcome::drawing_of(contents, *idea) : nullptr});
    }
    return {};
}

// What the template says of the poll.
void read_step(Contents const& contents, Poll const& poll, std::string_view language,
               CountablePoll& countable) {
    auto const place = agenda::find_step(contents.agenda, outcome::step_key(contents, poll.step));
    if (place < 0) return;
    auto const& step = contents.agenda.steps[static_cast<std::size_t>(place)];
    countable.question = step.prompt.in(language);
    if (countable.question.empty()) countable.question = step.title.in(language);
    if (auto const* const vote = std::get_if<agenda::Vote>(&step.kind)) {
        countable.vote = *vote;
        for (auto const& grade : vote->grades) countable.grades.push_back(grade.title.in(language));
        for (auto const& criterion : vote->criteria) countable.criteria.push_back(criterion.key);
    }
    for (auto const& category : agenda::categories_of(contents.agenda))
        countable.categories.emplace(derived_id(poll.id, category.key),
                                     category.title.in(language));
}

Expected<CountablePoll> read_poll(Store& store, Contents const& contents, Poll const& poll,
                                  std::string_view language) {
    auto results = store.results(poll.id);
    if (!results) return tl::unexpected(results.error());
    CountablePoll countable{contents.agenda.title.in(language),
                            key_of(contents, poll),
                            {},
                            poll.rule,
                            poll.settings,
                            {},
                            {},
                            budget::PollElection{},
                            {},
                            {}};
    read_step(contents, poll, language, countable);
    if (auto const done = read_ballots(contents, *results, language, countable); !done)
        return tl::unexpected(done.error());
    countable.results = std::move(*results);
    return countable;
}

// In the order of the agenda, round by round.
std::vector<Poll> polls_of(Contents const& contents) {
    std::vector<Poll> polls;
    for (auto const& [id, poll] : contents.polls) polls.push_back(poll);
    std::ranges::stable_sort(polls, {}, [&](Poll const& poll) {
        return std::pair(agenda::find_step(contents.agenda, outcome::step_key(contents, poll.step)),
                         outcome::round_of(contents, poll));
    });
    return polls;
}

agenda::Vote const* vote_of(Contents const& contents, Poll const& poll) {
    int const at = agenda::find_step(contents.agenda, outcome::step_key(contents, poll.step));
    if (at < 0) return nullptr;
    return std::get_if<agenda::Vote>(&contents.agenda.steps[static_cast<std::size_t>(at)].kind);
}

// The last of these that is closed and for which the poll was held again.
std::optional<Poll> former_of(Contents const& contents, std::vector<Poll> const& polls,
                              Poll const& poll) {
    auto const* const vote = vote_of(contents, poll);
    std::optional<Poll> former;
    if (!vote || statement_of(poll)) return former;
    bool const first = poll.key.empty();
    for (auto const& other : polls) {
        bool const same = other.step == poll.step &&
                          outcome::round_of(contents, other) < outcome::round_of(contents, poll);
        bool const repeated = first && !vote->repeats.empty() &&
                              outcome::step_key(contents, other.step) == vote->repeats;
        if ((same || repeated) && is_closed(other, contents.newest)) former = other;
    }
    return former;
}

Expected<void> read_workshop(Store& store, std::string_view wanted, std::string_view language,
                             CountablePolls& found) {
    auto const contents = outcome::read_contents(store);
    if (!contents) return tl::unexpected(contents.error());
    auto const polls = polls_of(*contents);
    for (auto const& poll : polls) {
        if (!is_wanted(*contents, poll, wanted)) continue;
        if (!is_closed(poll, contents->newest)) {
            found.open.push_back(key_of(*contents, poll));
            continue;
        }
        auto countable = read_poll(store, *contents, poll, language);
        if (!countable) return tl::unexpected(countable.error());
        if (auto const former = former_of(*contents, polls, poll)) {
            auto earlier = read_poll(store, *contents, *former, language);
            if (!earlier) return tl::unexpected(earlier.error());
            countable->former = std::make_shared<CountablePoll const>(std::move(*earlier));
        }
        found.polls.push_back(std::move(*countable));
    }
    return {};
}

Expected<CountablePolls> polls_of_workshops(std::filesystem::path const& file,
                                            std::string_view wanted, std::string_view language) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    if (!store) return tl::unexpected(store.error());
    auto const facts = (*store)->facts();
    if (!facts) return tl::unexpected(facts.error());
    CountablePolls found;
    auto const own_kiosk = (*store)->own_kiosk();
    if (!own_kiosk) return tl::unexpected(own_kiosk.error());
    auto const workshops = diagnostic::workshops_held(*facts, *own_kiosk);
    if (workshops.empty()) return fail(ErrorCode::not_a_workshop, {}, "it holds no workshop yet");
    for (auto const& workshop : workshops) {
        diagnostic::OneWorkshop one(**store, *facts, workshop.id);
        if (auto const done = read_workshop(one, wanted, language, found); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

}  // namespace

Expected<CountablePolls> polls_in(std::filesystem::path const& file, std::string_view wanted,
                                  std::string_view language) {
    CountablePolls found;
    if (is_published(file)) {
        auto poll = published_poll(file);
        if (!poll) return tl::unexpected(poll.error());
        if (wanted.empty() || wanted == poll->key) found.polls.push_back(std::move(*poll));
    } else {
        auto read = polls_of_workshops(file, wanted, language);
        if (!read) return tl::unexpected(read.error());
        found = std::move(*read);
    }
    if (!found.polls.empty()) return found;
    if (!found.open.empty())
        return fail(ErrorCode::bad_argument, fmt::format("{}", fmt::join(found.open, ", ")),
                    "this vote is still open, and nothing shows how it is going; close it first");
    return fail(ErrorCode::bad_argument, wanted.empty() ? file.string() : std::string(wanted),
                wanted.empty() ? "no vote has been opened in it yet"
                               : "no vote has this key; jemaa tally without --poll lists them");
}

}  // namespace jemaa::cli
