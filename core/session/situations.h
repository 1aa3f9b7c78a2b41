#pragma once

#include "session/plan.h"
#include "session/turn.h"

/// What each situation makes of an event; an event that means nothing there
/// changes nothing. A handler that goes on to another situation must not touch
/// its own any more.
namespace jemaa::session {

void handle(Turn& turn, Attract&);
void handle(Turn& turn, Waiting&);
void handle(Turn& turn, Welcoming&);
void handle(Turn& turn, FindingsView& view);
void handle(Turn& turn, FollowUpView& view);
void handle(Turn& turn, ProgressEntry& entry);
void handle(Turn& turn, RemarkEntry& entry);
void handle(Turn& turn, IdeaEntry& entry);
void handle(Turn& turn, PictogramSearch& search);
void handle(Turn& turn, IdeaDrawing& sheet);
void handle(Turn& turn, IdeaRecording& recording);
void handle(Turn& turn, IdeaThanks& thanks);
void handle(Turn& turn, WallView& wall);
void handle(Turn& turn, IdeaWords& words);
void handle(Turn& turn, GroupingView& view);
void handle(Turn& turn, ThemeEntry& entry);
void handle(Turn& turn, LinesView& view);
void handle(Turn& turn, PlanView& view);
void handle(Turn& turn, ItemForm& form);
void handle(Turn& turn, FieldEntry& entry);
void handle(Turn& turn, CardEntry& entry);
void handle(Turn& turn, Invite& invite);
void handle(Turn& turn, CategoryChoice& choice);
void handle(Turn& turn, BallotEntry& entry);
void handle(Turn& turn, Review& review);
void handle(Turn& turn, BallotThanks&);
void handle(Turn& turn, ResultsView& view);
void handle(Turn& turn, MergeOptions& merging);
void handle(Turn& turn, StatementEntry& entry);
void handle(Turn& turn, StatementView& view);
void handle(Turn& turn, Unlock& unlock);
void handle(Turn& turn, Console&);
void handle(Turn& turn, More&);
void handle(Turn& turn, Calibrating& calibrating);
void handle(Turn& turn, JournalView& view);
void handle(Turn& turn, NoteEntry& entry);
void handle(Turn& turn, ClipsView& view);
void handle(Turn& turn, ClipTake& now);
void handle(Turn& turn, AttendanceEntry& entry);
void handle(Turn& turn, Exporting& exporting);
void handle(Turn& turn, VotingCards& panel);
void handle(Turn& turn, Exchange& exchange);

/// A first, empty idea in the language of whoever stands there.
IdeaEntry blank_idea(State const& state, int given);

/// Looks for a sign for the idea.
void search_pictogram(Turn& turn, IdeaEntry const& idea);

/// Asks for the outcome of a vote, if it is closed; else nothing happens.
void show_results(Turn& turn, std::string const& vote, bool for_room);

/// What counts a poll of the vote.
LoadResults loading(State const& state, Id const& poll, std::string const& vote_key);

/// Goes on to a situation in which the results of these closed polls are seen,
/// and asks the world for something, once it is on disk that they are. A sealed
/// workshop keeps its seal.
void show_closed(Turn& turn, std::vector<Id> const& polls, Situation then,
                 std::vector<Effect> asks);

/// The statement of a step: in the making for the facilitator while the step
/// runs, else its versions.
void open_statement(Turn& turn, std::string const& step);

/// The plan, after asking for the lines that it is about.
void show_plan(Turn& turn, std::string const& step, bool for_room);

/// The workshop before, after asking for the lines that it retained.
void show_follow_up(Turn& turn, std::string const& step, bool for_room);

/// Asks for the lines that the view's plan is about.
void ask_for_lines(Turn& turn, LineSource const& source, PlanView& view);

/// Takes what a vote chose, if it is the one that was asked about.
void take_chosen(LineSource const& source, PlanView& view, ChosenFound const& found);

/// Lets the facilitator choose what the closed vote's options have in common.
void open_merging(Turn& turn, std::string const& vote);

/// The room does not see the idea on the wall any more.
void hide_idea(Turn& turn, std::string const& why);

/// The console, or first the PIN that opens it.
void ask_facilitator(Turn& turn, Unlock::Purpose purpose);

/// The PIN was right, or has been chosen.
void admit(Turn& turn, Unlock::Purpose purpose, bool assists = false);

void leave(Turn& turn);

void open_attendance(Turn& turn);
void open_export(Turn& turn);
void open_cards(Turn& turn);
void open_exchange(Turn& turn);
/// What can be recorded in a language, where there is a microphone.
void show_clips(Turn& turn, ShowClips const& wanted);
/// The remarks on the current step.
void open_note(Turn& turn);
void choose_assistant_pin(Turn& turn);
/// An assistant is asked for the facilitator's PIN.
void ask_to_raise(Turn& turn);

/// Has a closed workshop sealed, unless it is and all was well.
void seal_if_closed(Turn& turn);
/// Takes what came of that.
void handle_seal(Turn& turn);

/// The options in an order of this person's own.
void begin_ballot(Turn& turn, Voter voter);

/// What a person does while something is asked or shown over the situation.
/// Gives whether the event is also for what lies beneath.
bool handle_dialog(Turn& turn);

void handle_saving(Turn& turn);

}  // namespace jemaa::session
