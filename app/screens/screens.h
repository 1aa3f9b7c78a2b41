#pragma once

#include "screens/draw.h"

/// One function per situation, each in a file of its name.
namespace jemaa::screens {

void draw_attract(session::State const&, ui::Ui&, Actions&);
void draw_waiting(session::State const&, session::Waiting const&, ui::Ui&, Actions&);
void draw_welcoming(session::State const&, ui::Ui&, Actions&);
void draw_findings(session::State const&, session::FindingsView const&, ui::Ui&, Actions&);
void draw_follow_up(session::State const&, session::FollowUpView const&, ui::Ui&, Actions&);
void draw_progress(session::State const&, session::ProgressEntry const&, ui::Ui&, Actions&);
void draw_remark(session::State const&, session::RemarkEntry const&, ui::Ui&, Actions&);
void draw_idea_entry(session::State const&, session::IdeaEntry const&, ui::Ui&, Actions&);
void draw_pictogram_search(session::State const&, session::PictogramSearch const&, ui::Ui&,
                           Actions&);
void draw_idea_drawing(session::State const&, session::IdeaDrawing const&, ui::Ui&, Actions&);
void draw_idea_recording(session::State const&, session::IdeaRecording const&, ui::Ui&, Actions&);
void draw_idea_thanks(session::State const&, session::IdeaThanks const&, ui::Ui&, Actions&);
void draw_wall(session::State const&, session::WallView const&, ui::Ui&, Actions&);
void draw_idea_words(session::State const&, session::IdeaWords const&, ui::Ui&, Actions&);
void draw_grouping(session::State const&, session::GroupingView const&, ui::Ui&, Actions&);
void draw_theme_entry(session::State const&, session::ThemeEntry const&, ui::Ui&, Actions&);
void draw_lines(session::State const&, session::LinesView const&, ui::Ui&, Actions&);
void draw_plan(session::State const&, session::PlanView const&, ui::Ui&, Actions&);
void draw_item_form(session::State const&, session::ItemForm const&, ui::Ui&, Actions&);
void draw_field_entry(session::State const&, session::FieldEntry const&, ui::Ui&, Actions&);
void draw_card_entry(session::State const&, session::CardEntry const&, ui::Ui&, Actions&);
void draw_category_choice(session::State const&, session::CategoryChoice const&, ui::Ui&, Actions&);
void draw_invite(session::State const&, ui::Ui&, Actions&);
void draw_ballot(session::State const&, session::BallotDraft const&, ui::Ui&, Actions&);
void draw_review(session::State const&, session::BallotDraft const&, ui::Ui&, Actions&);
void draw_ballot_thanks(session::State const&, ui::Ui&, Actions&);
void draw_results(session::State const&, session::ResultsView const&, ui::Ui&, Actions&);
void draw_statement_entry(session::State const&, session::StatementEntry const&, ui::Ui&, Actions&);
void draw_statement_view(session::State const&, session::StatementView const&, ui::Ui&, Actions&);
void draw_merge_options(session::State const&, session::MergeOptions const&, ui::Ui&, Actions&);
void draw_unlock(session::State const&, session::Unlock const&, ui::Ui&, Actions&);
void draw_console(session::State const&, ui::Ui&, Actions&);
void draw_more(session::State const& state, ui::Ui& ui, Actions& actions);
void draw_calibrating(session::State const& state, session::Calibrating const& calibrating,
                      ui::Ui& ui, Actions& actions);
void draw_journal(session::State const& state, session::JournalView const& view, ui::Ui& ui,
                  Actions& actions);
void draw_note(session::State const& state, session::NoteEntry const& entry, ui::Ui& ui,
               Actions& actions);
void draw_clips(session::State const& state, session::ClipsView const& view, ui::Ui& ui,
                Actions& actions);
void draw_clip_take(session::State const& state, session::ClipTake const& now, ui::Ui& ui,
                    Actions& actions);
void draw_attendance(session::State const&, session::AttendanceEntry const&, ui::Ui&, Actions&);
void draw_exporting(session::State const&, session::Exporting const&, ui::Ui&, Actions&);
void draw_voting_cards(session::State const&, session::VotingCards const&, ui::Ui&, Actions&);
void draw_exchange(session::State const&, session::Exchange const&, ui::Ui&, Actions&);

/// All that is seen of the screen.
void draw_seen(session::State const& state, ui::Ui& ui, ImDrawList* canvas, Actions& actions);

/// The question how the screen should be, over it.
void draw_comfort(session::State const& state, ui::Ui& ui, Actions& actions);

/// What lies over the screen: questions, help, a failed save.
void draw_dialogs(session::State const&, ui::Ui&, Actions&);
/// Whether draw_dialogs will draw something.
bool has_dialog(session::State const&);
/// Tells apart what draw_dialogs draws; empty for nothing.
std::string dialog_key(session::State const&);

}  // namespace jemaa::screens
