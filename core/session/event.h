#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/chance.h"
#include "base/clock.h"
#include "base/error.h"
#include "session/calibration.h"
#include "session/clip_event.h"
#include "session/comfort_event.h"
#include "session/follow_up_event.h"
#include "session/grouping_event.h"
#include "session/idea_event.h"
#include "session/pictogram_event.h"
#include "session/plan_event.h"
#include "session/results_event.h"
#include "session/state.h"
#include "session/statement_event.h"
#include "session/voice_event.h"

/// What can happen to the kiosk. Screens return the first two groups; the
/// shell brings the third.
namespace jemaa::session {

// --- Anybody -----------------------------------------------------------------
struct Touched {};  ///< any press, so that nobody is asked "still there?" at work
struct ChooseLanguage {
    LanguageTag language;
};  ///< on the attract screen
struct SwitchLanguage {
    LanguageTag language;
};               ///< anywhere later
struct GoOn {};  ///< the one primary action of a plain screen
struct GoBack {};
struct ShowHelp {};
struct CloseDialog {};  ///< also "I am still here"
struct ChoosePictogram {
    std::string pictogram;
};  ///< empty takes it away
struct ShowPictograms {
    int page;
};
struct EditText {
    std::string text;
    std::size_t cursor;
};
struct ChooseKeyboard {
    LanguageTag language;
};
struct PressShift {};
struct PressSymbols {};
struct GiveIdea {};
struct AnotherIdea {};
struct CardDigit {
    char digit;
};
struct CardPictogram {
    std::size_t pictogram;
};  ///< place in card_pictograms
struct CardErase {};
struct CardByPictograms {
    bool yes;
};
struct CardSubmit {};
struct ChooseCategory {
    std::string category;
};  ///< empty: I'd rather not say
struct TouchOption {
    std::size_t option;
};  ///< index in BallotDraft::shown
struct TakeBack {
    std::size_t option;
};
struct Grade {
    std::size_t option;
    std::size_t criterion;
    int value;
};
struct AnswerDuel {
    int value;  ///< 1 the first, 2 the second, 3 cannot decide
};
struct MoveRank {
    std::size_t option;
    int by;
};  ///< in the review of a ranking: -1 one rank up, 1 one down
struct ShowPage {
    int page;
};
struct CastBallot {};
struct RetrySave {};
struct GiveUpSave {};

// --- The facilitator ---------------------------------------------------------
struct AskFacilitator {
    Unlock::Purpose purpose = Unlock::Purpose::console;
};
struct PinDigit {
    char digit;
};
struct PinErase {};
struct PinSubmit {};
struct LockConsole {};  ///< hand the screen over to the room
struct StartStep {};
struct CloseStep {};  ///< of a vote: asks first
struct NextStep {};   ///< closes the current one and goes on
struct PreviousStep {};
struct AskReopen {};
struct ReopenStep {
    std::string reason;
};  ///< a key: "mistake", "late", "room"
struct UndoAction {};
struct ConfirmYes {};
struct PauseStep {};
struct ResumeStep {};
struct ExtendStep {};  ///< five minutes more
struct OpenMore {};
struct OpenJournal {};
struct OpenNote {};
struct SaveNote {};
struct ChooseAssistantPin {};
struct OpenAttendance {};
struct ChooseCell {
    std::size_t cell;
};
struct CellDigit {
    char digit;
};
struct CellErase {};
struct SaveAttendance {};
struct ShowRoom {};  ///< the wall or the results of the current step
struct ChooseIdea {
    Id idea;
};  ///< show large; again: back to all
struct ToggleOnBallot {
    Id idea;
};
struct ClarifyIdea {};  ///< the one that is shown large
struct KeepWords {};    ///< of an idea or a theme, as they were typed
struct AskHide {};
struct HideIdea {
    std::string why;
};                        ///< a key: "double", "off_topic", "hurtful"
struct ShowHidden {};     ///< again: those that are not
struct ShowIdeaAgain {};  ///< a hidden one that is shown large
struct OpenCards {};
struct MakeCards {
    int count;
};
struct PrintCards {
    std::string file;
};  ///< those made since the panel was opened; if none were, all
struct OpenExport {};
struct ExportTo {
    std::string folder;
};

struct OpenMerging {};
struct ChooseToMerge {
    Id option;
};  ///< again: not any more
struct MergeChosen {};
struct SealAgain {};
struct OpenExchange {};
struct PutFile {
    std::string folder;
};
struct TakeFiles {
    std::string folder;
};

// --- The shell ---------------------------------------------------------------
struct Tick {};  ///< time has passed
struct Stored {};
struct StoreFailed {
    Error error;
};
struct PinHashed {
    std::string hash;
};
struct PinChecked {
    bool right;
    bool assistant = false;  ///< right, but the assistant's
};
struct LoadFailed {
    Error error;
};
struct TargetsFound {
    std::vector<ExportTarget> targets;
};
struct Sealed {
    Seal seal;
    std::optional<Error> trouble;  ///< sealed, but not yet written in its order
};
struct SealFailed {
    Error error;
};
struct PlacesFound {
    std::vector<ExchangePlace> places;
};
struct FilePut {
    std::string file;
};
struct ExchangeFailed {
    Error error;
};
/// Everything that the file holds now, since it may hold more.
struct FilesTaken {
    std::vector<TakenIn> taken;
    std::vector<Fact> facts;
    std::map<Id, int> ballot_counts;
};
struct Exported {
    std::string folder;
};
struct ExportFailed {
    Error error;
};

using AnyHappening = std::variant<
    Touched, ChooseLanguage, SwitchLanguage, ShowComfort, SetTextSize, SetContrast, SetReach,
    SwitchVoice, AskVoice, SetVolume, SetPace, SwitchTouchFirst, ReadAgain, AskAbout, TouchFirst,
    ReadAloud, SoundFound, GoOn, GoBack, ShowHelp, CloseDialog, ChoosePictogram, ShowPictograms,
    SearchPictogram, ShowSubject, SearchByWord, EditText, ChooseKeyboard, PressShift, PressSymbols,
    GiveIdea, OpenDrawing, OpenRecording, DrawStroke, ChooseColour, UndoStroke, KeepDrawing,
    StartTake, StopTake, HearTake, KeepTake, TakeOff, HearIdea, DrawingPainted, PaintingFailed,
    TakeMade, TakeFailed, AnotherIdea, CardDigit, CardPictogram, CardErase, CardByPictograms,
    CardSubmit, ChooseCategory, TouchOption, TakeBack, Grade, AnswerDuel, MoveRank, ShowPage,
    CastBallot, RetrySave, GiveUpSave, AskFacilitator, PinDigit, PinErase, PinSubmit, LockConsole,
    StartStep, CloseStep, NextStep, PreviousStep, AskReopen, ReopenStep, UndoAction, ConfirmYes,
    PauseStep, ResumeStep, ExtendStep, OpenMore, OpenCalibration, Calibrate, KeepCalibration,
    PanelKept, PanelRefused, OpenJournal, OpenNote, SaveNote, ShowClips, RecordWords, HearWords,
    ChooseAssistantPin, OpenAttendance, ChooseCell, CellDigit, CellErase, SaveAttendance, ShowRoom,
    ChooseIdea, ToggleOnBallot, ShowFollowUp, OpenProgress, SetProgress, OpenRemark, KeepRemark,
    ShowPlan, AddLine, AddAction, OpenItem, HideItem, OpenField, ChooseValue, SaveField,
    ChosenFound, ClarifyIdea, KeepWords, AskHide, HideIdea, ShowHidden, ShowIdeaAgain, MoveIdea,
    GroupAlone, MergeIdeas, SplitIdea, ShowColumn, NameTheme, DissolveTheme, OpenCards, MakeCards,
    PrintCards, OpenExport, ExportTo, Tick, Stored, StoreFailed, PinHashed, PinChecked,
    ResultsLoaded, MeaningFound, ShowChanges, LoadFailed, TargetsFound, Exported, ExportFailed,
    OpenMerging, ChooseToMerge, MergeChosen, WriteStatement, ShowVersions, ShowVersion,
    KeepStatement, AskVoteAgain, VoteAgain, SealAgain, OpenExchange, PutFile, TakeFiles, Sealed,
    SealFailed, PlacesFound, FilePut, ExchangeFailed, FilesTaken>;

/// One of them. Its copies and its end are compiled once, in event.cpp: a
/// variant of this size would take seconds in every file that mentions it.
struct Happening : AnyHappening {
    template <typename Kind>
    requires(!std::derived_from<Kind, AnyHappening>) Happening(Kind what)
        : AnyHappening(std::in_place_type<Kind>, std::move(what)) {}
    Happening(Happening const&);
    Happening(Happening&&) noexcept;
    Happening& operator=(Happening const&);
    Happening& operator=(Happening&&) noexcept;
    ~Happening();
};

/// Time and chance enter the flow only here.
struct Event {
    Happening what;
    Moment at;
    Seed seed;
};

}  // namespace jemaa::session
