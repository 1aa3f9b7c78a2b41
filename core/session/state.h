#pragma once

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "agenda/agenda.h"
#include "base/error.h"
#include "domain/comfort.h"
#include "domain/fact.h"
#include "session/ballot_draft.h"
#include "session/calibration.h"
#include "session/clip_situation.h"
#include "session/effect.h"
#include "session/follow_up_situation.h"
#include "session/grouping_situation.h"
#include "session/idea_situation.h"
#include "session/pictogram_situation.h"
#include "session/plan_situation.h"
#include "session/record.h"
#include "session/results_situation.h"
#include "session/statement_situation.h"
#include "session/text_entry.h"
#include "session/voice.h"

/// Everything the kiosk is at one moment. A screen draws it, update() moves it.
namespace jemaa::session {

// --- Situations: what is on the screen ---------------------------------------

/// The start of every visit: the workshop's name and one card per language.
struct Attract {};

/// Nobody is asked anything right now (no step runs, or everybody has voted).
struct Waiting {
    enum class Why { not_started, between_steps, paused, all_voted, ended } why = Why::not_started;
};

/// What will happen, what is recorded, that votes are secret.
struct Welcoming {};

/// The findings of the diagnostic, a page at a time.
struct FindingsView {
    std::string step;  ///< key of the Findings step
    int page = 0;
    bool for_room = false;  ///< shown by the facilitator: stays until it is taken away
};

/// The ideas, for the room to see. `chosen` is shown large.
struct WallView {
    std::string step;  ///< key of the Wall step
    std::optional<Id> chosen;
    bool for_room = false;  ///< shown by the facilitator: stays until it is taken away
    bool hidden = false;    ///< instead: those that the facilitator has hidden
};

/// Other words for the idea that the wall shows large.
struct IdeaWords : TextEntry {
    WallView wall;
};

/// A voting card's code in the making, before a ballot.
struct CardEntry {
    std::string digits;
    std::vector<std::size_t> pictograms;  ///< places in card_pictograms
    bool by_pictograms = false;
    enum class Trouble { none, mistyped, unknown, foreign, used } trouble = Trouble::none;
    std::string kiosk;  ///< whose a foreign card is
};

/// Before a ballot: the question, how many dots, that it is secret.
struct Invite {
    Voter voter;
};

/// Which category the voter belongs to, where the template asks for it.
struct CategoryChoice {
    Voter voter;
};

/// A ballot in the making.
struct BallotEntry {
    BallotDraft draft;
};
struct Review {
    BallotDraft draft;
};

/// The ballot is on disk.
struct BallotThanks {};

/// After a vote, two options are found to be one: the second becomes part of
/// the first.
struct MergeOptions {
    std::string vote;  ///< key of the Vote step
    std::vector<Id> chosen;
    int page = 0;
};

/// The PIN pad. The first facilitator of a file chooses the PIN and repeats it;
/// so is an assistant's made. `raise`: an assistant wants what only the
/// facilitator may do.
struct Unlock {
    enum class Purpose { console, leave, raise, assistant_pin } purpose = Purpose::console;
    enum class Stage { enter, choose, repeat } stage = Stage::enter;
    std::string digits;
    std::string chosen;  ///< while repeating
    enum class Trouble { none, wrong, too_short, differs, taken } trouble = Trouble::none;
    bool checking = false;
};

/// The facilitator's own screen.
struct Console {};

/// What the facilitator needs less often.
struct More {};

/// What was done at the kiosks, newest first, a page at a time.
struct JournalView {
    int page = 0;
};

/// The facilitator's remarks on a step.
struct NoteEntry : TextEntry {
    std::string step;  ///< its key
};

/// The head count, typed on a numeric pad. `counts` runs category by category,
/// women before men.
struct AttendanceEntry {
    std::vector<int> counts;
    std::size_t chosen = 0;
    bool fresh = true;  ///< the next digit replaces the number
};

/// Where the outcome can be written, and what became of it.
struct ExportTarget {
    std::string folder;
    std::string label;  ///< the stick's name; empty for this kiosk itself
};
struct Exporting {
    std::vector<ExportTarget> targets;
    bool busy = false;
    std::string written;  ///< the folder that was made
    std::optional<Error> error;
};

/// This kiosk's voting cards: how many, making more, printing them.
struct VotingCards {
    std::vector<int> made;  ///< numbers of those made since this was opened
    std::vector<ExportTarget> targets;
    bool busy = false;
    std::string written;  ///< the document that was made
    std::optional<Error> error;
};

/// Other kiosks of the workshop: their files on a stick or in a shared folder
/// are taken in, and this kiosk's is put there for them.
struct ExchangePlace {
    std::string folder;
    std::string label;
    std::vector<std::string> files;  ///< names of others' files
};
struct TakenIn {
    std::string file;
    std::string kiosks;  ///< whose facts it holds, by name
    std::int64_t added = 0;
    std::int64_t known = 0;
    std::int64_t left_out = 0;       ///< in quarantine or refused
    std::vector<std::string> notes;  ///< what does not add up, in the language of the console
    std::optional<Error> error;      ///< nothing of it was taken
};
struct Exchange {
    std::vector<ExchangePlace> places;
    bool busy = false;
    std::vector<TakenIn> taken;
    std::string written;  ///< the copy that was made
    std::optional<Error> error;
};

using AnySituation =
    std::variant<Attract, Waiting, Welcoming, FindingsView, FollowUpView, ProgressEntry,
                 RemarkEntry, IdeaEntry, PictogramSearch, IdeaDrawing, IdeaRecording, IdeaThanks,
                 WallView, IdeaWords, GroupingView, ThemeEntry, LinesView, PlanView, ItemForm,
                 FieldEntry, CardEntry, Invite, CategoryChoice, BallotEntry, Review, BallotThanks,
                 ResultsView, StatementEntry, StatementView, MergeOptions, Unlock, Console, More,
                 Calibrating, JournalView, NoteEntry, ClipsView, ClipTake, AttendanceEntry,
                 Exporting, VotingCards, Exchange>;

/// One of them. Its copies and its end are compiled once, in state.cpp.
struct Situation : AnySituation {
    Situation();
    template <typename Kind>
    requires(!std::derived_from<Kind, AnySituation>) Situation(Kind situation)
        : AnySituation(std::in_place_type<Kind>, std::move(situation)) {}
    Situation(Situation const&);
    Situation(Situation&&) noexcept;
    Situation& operator=(Situation const&);
    Situation& operator=(Situation&&) noexcept;
    ~Situation();
};

// --- What lies over a situation ----------------------------------------------

/// "Still there?", asked before a person's things are cleared.
struct StillThere {
    Milliseconds clear_at{};  ///< steady
};
struct Help {};
/// How the screen should be: text size, contrast, reach.
struct AskComfort {};
/// How loud and how fast the kiosk speaks to this person.
struct AdjustVoice {};
/// The facilitator is asked before something that the room would notice.
struct Confirm {
    enum class What { close_vote, next_step, leave } what = What::close_vote;
};
/// A closed step is opened again, or a vote held again, only with a reason.
struct AskReason {
    enum class What { reopen, vote_again } what = What::reopen;
};
/// Why the room is not to see the idea on the wall any more.
struct AskWhyHide {};

using Dialog = std::variant<std::monostate, StillThere, Help, AskComfort, AdjustVoice, Confirm,
                            AskReason, AskWhyHide>;

/// How one of the facilitator's actions is taken back: fields and the values
/// that they had before.
struct Undo {
    std::string action;
    std::string step;  ///< key of the step that was current
    struct Former {
        Id subject;
        std::string field;
        std::string value;
    };
    std::vector<Former> former;
};

/// Facts on their way to the disk, and where to go once they are there. While
/// this is set, the screen stays as it is, and so does what a person typed.
struct Saving {
    std::vector<Fact> facts;
    Situation then;
    std::vector<Undo> undo;      ///< what can be taken back once they are there
    std::vector<Effect> asks;    ///< of the world, once they are there
    std::optional<Error> error;  ///< set when it failed: try again or go back
};

struct Facilitator {
    bool unlocked = false;
    bool assists = false;  ///< by the assistant's PIN: runs steps, and no more
    int wrong_tries = 0;
    Milliseconds retry_at{};  ///< steady; no PIN is taken before
};

/// So that nobody can try out card codes quickly. A mistyped code is no try: its
/// check digits keep it from meeting any card.
struct CardGuard {
    int wrong_tries = 0;
    Milliseconds retry_at{};  ///< steady; no code is taken before
};

struct State {
    std::shared_ptr<agenda::Agenda const> agenda;
    Record record;
    std::shared_ptr<State const> before{};  ///< the workshop that this one follows, as it ended
    Situation situation;
    Dialog dialog;
    std::optional<Saving> saving;
    LanguageTag language;       ///< of whoever stands there now
    LanguageTag home_language;  ///< the facilitator's and the attract screen's
    Comfort comfort;            ///< likewise
    Voice voice;                ///< likewise
    Facilitator facilitator;
    CardGuard card_guard;
    std::optional<Error> seal_trouble;  ///< what went wrong when the closed workshop was sealed
    std::vector<Undo> undo;
    std::map<std::string, StatementDraft> statements;  ///< in the making, by step
    Milliseconds now{};                                ///< steady, of the last event
    Milliseconds wall{};                               ///< since 1970, of the last event
    Milliseconds last_touch{};                         ///< steady
    bool leaving = false;                              ///< the shell ends
};

}  // namespace jemaa::session
