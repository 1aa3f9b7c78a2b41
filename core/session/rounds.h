#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/rounds.h"
#include "session/state.h"

/// The polls of a vote: its rounds, or one for each version of a statement.
namespace jemaa::session {

/// First to last, but those that were taken back.
std::vector<Round> rounds_of(Record const& record, std::string_view vote_key);

/// Id of the newest of them: the one that is voted in, or was last. Before any
/// is opened, that of the first to come.
Id current_poll(Record const& record, std::string_view vote_key);

/// Those that are closed, so that their results may be seen.
std::vector<Round> closed_rounds(Record const& record, std::string_view vote_key);

/// The poll that the next start of a vote opens; nothing when there is nothing
/// to ask: a statement has no version that was not asked about yet.
std::optional<Poll> coming_poll(State const& state, std::string_view vote_key);

/// What people can choose from in a poll of this vote that is opened now. A
/// further round takes over what stood by itself in the one before.
std::vector<PollOption> coming_options(State const& state, std::string_view vote_key,
                                       Id const& poll);

/// The poll that this closed one was held again for; nil where there is none.
Id former_poll(State const& state, Round const& round, std::string_view vote_key);

/// Whether anybody has seen the result of the closed poll.
bool was_shown(Record const& record, Id const& poll);

/// The current step is closed and can be opened again. Of a vote: only as long
/// as nobody has seen its result, and the workshop is not sealed.
bool may_reopen(State const& state);

/// The current step is a closed vote about a statement that has a newer version
/// by now.
bool may_ask_again(State const& state);

/// The current step is a closed vote whose result was seen, and it can be held
/// again. Not a vote about a statement: that asks about a new version.
bool may_vote_again(State const& state);

}  // namespace jemaa::session
