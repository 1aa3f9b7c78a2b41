#include "session/rounds.h"

#include <algorithm>

#include "domain/field.h"
#include "session/course.h"
#include "session/grouping.h"
#include "session/line.h"
#include "session/merging.h"
#include "session/statement.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

Poll poll_of(State const& state, std::string_view vote_key, std::string const& key) {
    auto const& vote = *step_as<agenda::Vote>(state, vote_key);
    Id const step = step_id(state.record, vote_key);
    return {jemaa::poll_id(step, key), step, key, vote.rule, vote.settings};
}

std::vector<PollOption> options_of_template(State const& state, agenda::Vote const& vote,
                                            std::string_view vote_key, Id const& poll) {
    std::vector<PollOption> options;
    for (auto const& choice : vote.options)
        options.push_back({derived_id(poll, choice.key), poll, choice.key, {}, choice.cost});
    for (Id const& id : joining(state, *step_at(state, vote_key)))
        options.push_back({derived_id(poll, to_hex(id)), poll, {}, id});
    for (Line const& line : lines_of(state, vote.lines_from))
        options.push_back({derived_id(poll, to_hex(line.id)), poll, {}, line.id, line.cost});
    return options;
}

// The same options under ids of the new poll.
std::vector<PollOption> taken_over(std::vector<PollOption> options, Id const& poll) {
    for (auto& option : options) {
        option.poll = poll;
        option.id = derived_id(poll, option.key.empty() ? to_hex(option.subject) : option.key);
    }
    return options;
}

// The last closed poll of a vote, or of the one that it repeats.
std::optional<Round> last_held(State const& state, std::string_view vote_key) {
    auto const rounds = closed_rounds(state.record, vote_key);
    if (!rounds.empty()) return rounds.back();
    auto const* const vote = step_as<agenda::Vote>(state, vote_key);
    return vote && !vote->repeats.empty() ? last_held(state, vote->repeats) : std::nullopt;
}

bool is_closed_now(State const& state) {
    return is_closed(state, current_step(state));
}

}  // namespace

std::vector<Round> rounds_of(Record const& record, std::string_view vote_key) {
    return jemaa::rounds_of(record.polls, record.items, step_id(record, vote_key),
                            record.revisions);
}

Id current_poll(Record const& record, std::string_view vote_key) {
    auto const rounds = rounds_of(record, vote_key);
    return rounds.empty() ? poll_id(record, vote_key) : rounds.back().poll.id;
}

std::vector<Round> closed_rounds(Record const& record, std::string_view vote_key) {
    auto rounds = rounds_of(record, vote_key);
    std::erase_if(rounds,
                  [&](Round const& round) { return !is_closed(round.poll, record.revisions); });
    return rounds;
}

std::optional<Poll> coming_poll(State const& state, std::string_view vote_key) {
    auto const* const vote = step_as<agenda::Vote>(state, vote_key);
    if (!vote) return std::nullopt;
    auto const rounds = rounds_of(state.record, vote_key);
    if (!vote->statement_from.empty()) {
        auto const versions = versions_of(state.record, vote->statement_from);
        if (versions.empty()) return std::nullopt;
        auto const poll = poll_of(state, vote_key, to_hex(versions.back()));
        bool const asked = !rounds.empty() && rounds.back().poll.id == poll.id;
        return asked && is_closed(poll, state.record.revisions) ? std::nullopt
                                                                : std::optional(poll);
    }
    if (rounds.empty()) return poll_of(state, vote_key, {});
    auto const& last = rounds.back();
    if (!is_closed(last.poll, state.record.revisions)) return last.poll;
    return poll_of(state, vote_key, std::to_string(last.number + 1));
}

std::vector<PollOption> coming_options(State const& state, std::string_view vote_key,
                                       Id const& poll) {
    auto const* const vote = step_as<agenda::Vote>(state, vote_key);
    if (!vote) return {};
    if (!vote->statement_from.empty()) {
        auto const versions = versions_of(state.record, vote->statement_from);
        if (versions.empty()) return {};
        return {{derived_id(poll, to_hex(versions.back())), poll, {}, versions.back()}};
    }
    if (auto const former = last_held(state, vote_key); former && former->poll.id != poll)
        return taken_over(standing_options(state, former->poll.id), poll);
    return options_of_template(state, *vote, vote_key, poll);
}

Id former_poll(State const& state, Round const& round, std::string_view vote_key) {
    auto const* const vote = step_as<agenda::Vote>(state, vote_key);
    if (!vote || statement_of(round.poll)) return {};
    std::optional<Round> former;
    for (auto const& earlier : closed_rounds(state.record, vote_key))
        if (earlier.number < round.number) former = earlier;
    if (!former && !vote->repeats.empty()) former = last_held(state, vote->repeats);
    return former ? former->poll.id : Id{};
}

bool was_shown(Record const& record, Id const& poll) {
    return !value_of(record, poll, field::shown).empty();
}

bool may_reopen(State const& state) {
    if (!is_closed_now(state)) return false;
    if (!current_as<agenda::Vote>(state)) return true;
    Id const poll = current_poll(state.record, current(state).key);
    return !was_shown(state.record, poll) && !is_sealed(state.record);
}

bool may_ask_again(State const& state) {
    auto const* const vote = current_as<agenda::Vote>(state);
    return vote && !vote->statement_from.empty() && is_closed_now(state) &&
           coming_poll(state, current(state).key);
}

bool may_vote_again(State const& state) {
    auto const* const vote = current_as<agenda::Vote>(state);
    return vote && vote->statement_from.empty() && is_closed_now(state) && !may_reopen(state);
}

}  // namespace jemaa::session
