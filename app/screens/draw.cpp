#include "screens/draw.h"

#include "screens/idea_attached.h"
#include "screens/screens.h"
#include "screens/voice.h"

namespace jemaa::screens {

using namespace session;

namespace {

struct Drawer {
    State const& state;
    ui::Ui& ui;
    Actions& actions;

    void operator()(Attract const&) { draw_attract(state, ui, actions); }
    void operator()(Waiting const& s) { draw_waiting(state, s, ui, actions); }
    void operator()(Welcoming const&) { draw_welcoming(state, ui, actions); }
    void operator()(FindingsView const& s) { draw_findings(state, s, ui, actions); }
    void operator()(FollowUpView const& s) { draw_follow_up(state, s, ui, actions); }
    void operator()(ProgressEntry const& s) { draw_progress(state, s, ui, actions); }
    void operator()(RemarkEntry const& s) { draw_remark(state, s, ui, actions); }
    void operator()(IdeaEntry const& s) { draw_idea_entry(state, s, ui, actions); }
    void operator()(PictogramSearch const& s) { draw_pictogram_search(state, s, ui, actions); }
    void operator()(IdeaDrawing const& s) { draw_idea_drawing(state, s, ui, actions); }
    void operator()(IdeaRecording const& s) { draw_idea_recording(state, s, ui, actions); }
    void operator()(IdeaThanks const& s) { draw_idea_thanks(state, s, ui, actions); }
    void operator()(WallView const& s) { draw_wall(state, s, ui, actions); }
    void operator()(IdeaWords const& s) { draw_idea_words(state, s, ui, actions); }
    void operator()(GroupingView const& s) { draw_grouping(state, s, ui, actions); }
    void operator()(ThemeEntry const& s) { draw_theme_entry(state, s, ui, actions); }
    void operator()(LinesView const& s) { draw_lines(state, s, ui, actions); }
    void operator()(PlanView const& s) { draw_plan(state, s, ui, actions); }
    void operator()(ItemForm const& s) { draw_item_form(state, s, ui, actions); }
    void operator()(FieldEntry const& s) { draw_field_entry(state, s, ui, actions); }
    void operator()(CardEntry const& s) { draw_card_entry(state, s, ui, actions); }
    void operator()(CategoryChoice const& s) { draw_category_choice(state, s, ui, actions); }
    void operator()(Invite const&) { draw_invite(state, ui, actions); }
    void operator()(BallotEntry const& s) { draw_ballot(state, s.draft, ui, actions); }
    void operator()(Review const& s) { draw_review(state, s.draft, ui, actions); }
    void operator()(BallotThanks const&) { draw_ballot_thanks(state, ui, actions); }
    void operator()(ResultsView const& s) { draw_results(state, s, ui, actions); }
    void operator()(StatementEntry const& s) { draw_statement_entry(state, s, ui, actions); }
    void operator()(StatementView const& s) { draw_statement_view(state, s, ui, actions); }
    void operator()(MergeOptions const& s) { draw_merge_options(state, s, ui, actions); }
    void operator()(Unlock const& s) { draw_unlock(state, s, ui, actions); }
    void operator()(Console const&) { draw_console(state, ui, actions); }
    void operator()(More const&) { draw_more(state, ui, actions); }
    void operator()(Calibrating const& s) { draw_calibrating(state, s, ui, actions); }
    void operator()(JournalView const& s) { draw_journal(state, s, ui, actions); }
    void operator()(NoteEntry const& s) { draw_note(state, s, ui, actions); }
    void operator()(ClipsView const& s) { draw_clips(state, s, ui, actions); }
    void operator()(ClipTake const& s) { draw_clip_take(state, s, ui, actions); }
    void operator()(AttendanceEntry const& s) { draw_attendance(state, s, ui, actions); }
    void operator()(Exporting const& s) { draw_exporting(state, s, ui, actions); }
    void operator()(Exchange const& s) { draw_exchange(state, s, ui, actions); }
    void operator()(VotingCards const& s) { draw_voting_cards(state, s, ui, actions); }
};

struct Namer {
    std::string_view operator()(Attract const&) { return "attract"; }
    std::string_view operator()(Waiting const&) { return "waiting"; }
    std::string_view operator()(Welcoming const&) { return "welcome"; }
    std::string_view operator()(FindingsView const&) { return "findings"; }
    std::string_view operator()(FollowUpView const&) { return "follow_up"; }
    std::string_view operator()(ProgressEntry const&) { return "progress"; }
    std::string_view operator()(RemarkEntry const&) { return "remark"; }
    std::string_view operator()(IdeaEntry const&) { return "idea"; }
    std::string_view operator()(PictogramSearch const&) { return "pictograms"; }
    std::string_view operator()(IdeaDrawing const&) { return "idea-drawing"; }
    std::string_view operator()(IdeaRecording const&) { return "idea-recording"; }
    std::string_view operator()(IdeaThanks const&) { return "idea-thanks"; }
    std::string_view operator()(WallView const&) { return "wall"; }
    std::string_view operator()(IdeaWords const&) { return "idea-words"; }
    std::string_view operator()(GroupingView const&) { return "grouping"; }
    std::string_view operator()(ThemeEntry const&) { return "theme"; }
    std::string_view operator()(LinesView const&) { return "lines"; }
    std::string_view operator()(PlanView const&) { return "plan"; }
    std::string_view operator()(ItemForm const&) { return "item"; }
    std::string_view operator()(FieldEntry const&) { return "item-field"; }
    std::string_view operator()(CardEntry const&) { return "card"; }
    std::string_view operator()(CategoryChoice const&) { return "category"; }
    std::string_view operator()(Invite const&) { return "invite"; }
    std::string_view operator()(BallotEntry const&) { return "ballot"; }
    std::string_view operator()(Review const&) { return "review"; }
    std::string_view operator()(BallotThanks const&) { return "ballot-thanks"; }
    std::string_view operator()(ResultsView const&) { return "results"; }
    std::string_view operator()(StatementEntry const&) { return "statement-entry"; }
    std::string_view operator()(StatementView const&) { return "statement"; }
    std::string_view operator()(MergeOptions const&) { return "merge-options"; }
    std::string_view operator()(Unlock const&) { return "unlock"; }
    std::string_view operator()(Console const&) { return "console"; }
    std::string_view operator()(More const&) { return "more"; }
    std::string_view operator()(Calibrating const&) { return "calibration"; }
    std::string_view operator()(JournalView const&) { return "journal"; }
    std::string_view operator()(NoteEntry const&) { return "note"; }
    std::string_view operator()(ClipsView const&) { return "clips"; }
    std::string_view operator()(ClipTake const&) { return "clip-take"; }
    std::string_view operator()(AttendanceEntry const&) { return "attendance"; }
    std::string_view operator()(Exporting const&) { return "export"; }
    std::string_view operator()(Exchange const&) { return "exchange"; }
    std::string_view operator()(VotingCards const&) { return "cards"; }
};

// The pages of a ballot, of themes or of the findings and a card's two pads are screens of
// their own: a press must not reach across.
std::string screen_key(Situation const& situation) {
    std::string key(name_of(situation));
    if (auto const* ballot = std::get_if<BallotEntry>(&situation))
        key += std::to_string(ballot->draft.page);
    if (auto const* merging = std::get_if<MergeOptions>(&situation))
        key += std::to_string(merging->page);
    if (auto const* statement = std::get_if<StatementView>(&situation))
        key += std::to_string(statement->version);
    if (auto const* results = std::get_if<ResultsView>(&situation))
        key += results->changes ? "-changes" : std::to_string(results->page);
    if (auto const* findings = std::get_if<FindingsView>(&situation))
        key += std::to_string(findings->page);
    if (auto const* follow_up = std::get_if<FollowUpView>(&situation))
        key += std::to_string(static_cast<int>(follow_up->as));
    if (auto const* journal = std::get_if<JournalView>(&situation))
        key += std::to_string(journal->page);
    if (auto const* clips = std::get_if<ClipsView>(&situation)) key += std::to_string(clips->page);
    if (auto const* take = std::get_if<ClipTake>(&situation)) key += take->words;
    if (auto const* grouping = std::get_if<GroupingView>(&situation))
        key += std::to_string(grouping->page);
    if (auto const* lines = std::get_if<LinesView>(&situation)) key += std::to_string(lines->page);
    if (auto const* plan = std::get_if<PlanView>(&situation))
        key += std::to_string(static_cast<int>(plan->as));
    if (auto const* field = std::get_if<FieldEntry>(&situation))
        key += std::to_string(static_cast<int>(field->field)) + "." + std::to_string(field->page);
    if (auto const* card = std::get_if<CardEntry>(&situation); card && card->by_pictograms)
        key += "-pictures";
    return key;
}

}  // namespace

std::string_view name_of(Situation const& situation) {
    return std::visit(Namer{}, situation);
}

void draw_seen(State const& state, ui::Ui& ui, ImDrawList* canvas, Actions& actions) {
    Voice const& voice = state.voice;
    ui.set_hearing({voice.on, voice.touch_first, voice.touched});
    ui.set_drawings(drawings_of(state));
    ui.begin(canvas, screen_key(state.situation), state.language, state.comfort);
    if (ui.was_used()) actions.push_back(Touched{});
    ui.set_inert(has_dialog(state));
    std::visit(Drawer{state, ui, actions}, state.situation);
    ui.set_inert(false);
    draw_dialogs(state, ui, actions);
    mark_touched(state, ui);
    ui.end();
    ui.set_drawings({});
}

Actions draw(State const& state, ui::Ui& ui, ImDrawList* canvas) {
    Actions actions;
    draw_seen(state, ui, canvas, actions);
    read_aloud(state, ui, screen_key(state.situation) + dialog_key(state) + state.language,
               actions);
    return actions;
}

}  // namespace jemaa::screens
