#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "session/effect.h"
#include "session/event.h"
#include "session/state.h"

namespace jemaa::session {

// Delays, in steady time.
inline constexpr Milliseconds ask_still_there_after{45'000};
inline constexpr Milliseconds clear_after_asking{20'000};
inline constexpr Milliseconds thanks_shown_for{6'000};
inline constexpr Milliseconds lock_unattended_after{600'000};
inline constexpr int free_pin_tries = 3;
inline constexpr Milliseconds first_pin_delay{5'000};  ///< doubles with each wrong try
inline constexpr Milliseconds longest_pin_delay{300'000};
inline constexpr int free_card_tries = 5;          ///< wrong codes, whoever types them
inline constexpr Milliseconds card_pause{10'000};  ///< after each so many of them
inline constexpr int cards_at_once = 10;           ///< made by one press
inline constexpr Milliseconds extension{300'000};  ///< of a step's time, by one press
inline constexpr std::size_t shortest_pin = 4;
inline constexpr std::size_t longest_pin = 8;
inline constexpr int largest_count = 999;            ///< people in one cell of the head count
inline constexpr std::size_t longest_idea = 140;     ///< code points
inline constexpr std::size_t longest_note = 1'000;   ///< code points
inline constexpr char words_only_pictogram[] = "💬";  ///< of an idea without its own
inline constexpr char theme_pictogram[] = "🧺";    ///< of a theme without its own

struct Next {
    State state;
    std::vector<Effect> effects;
};

/// The whole flow. Pure: the same state and event give the same answer.
Next update(State state, Event const& event);

/// When the flow wants a Tick, in steady time; nothing when only a person can
/// move it on.
std::optional<Milliseconds> deadline(State const& state);

/// The facts with which a new workshop's file begins: the workshop, this kiosk
/// and the agenda's steps.
std::vector<Fact> founding_facts(agenda::Agenda const& agenda, std::string template_text,
                                 std::string kiosk_name, Moment const& at, Chance& chance);

/// The same for a workshop on several kiosks, each with `cards` voting cards of
/// its own. Every kiosk's file begins with all of them, so that it can tell
/// whose a foreign card is. The kiosks come in the order of their names.
std::vector<Fact> founding_facts(agenda::Agenda const& agenda, std::string template_text,
                                 std::vector<std::string> const& kiosk_names, int cards,
                                 Moment const& at, Chance& chance);

/// The state in which a kiosk starts, or starts again, from its file's facts:
/// locked, at the attract screen, at the step where it stopped.
State opening_state(std::shared_ptr<agenda::Agenda const> agenda, std::vector<Fact> const& facts,
                    Id const& own_kiosk, std::map<Id, int> ballot_counts, Moment const& at);

/// The step that the kiosk stands at, as an index into the agenda.
int current_step(State const& state);
bool is_running(State const& state, int step);
bool is_closed(State const& state, int step);

/// The options of a poll: the template's in its order, then ideas and items by
/// id. Empty before the poll is opened.
std::vector<PollOption> options_of(State const& state, Id const& poll);
/// The same of a vote's newest poll.
std::vector<PollOption> options_of(State const& state, std::string_view vote_key);

/// The title of an option in `language`: the template's, the idea's words, or
/// those of a statement or other item.
std::string option_title(State const& state, PollOption const& option, std::string_view language);
/// Its pictogram; an idea of words only gets the general one.
std::string option_pictogram(State const& state, PollOption const& option);
std::string option_text(State const& state, PollOption const& option, std::string_view language);

}  // namespace jemaa::session
