#include "core/session/walker.h"

#include "core/session/following.h"
#include "domain/card_code.h"
#include "meaning/meaning.h"
#include "session/clips.h"
#include "session/field_entry.h"
#include "session/follow_up.h"
#include "session/grouping.h"
#include "session/merging.h"

namespace jemaa::session {
namespace {

// Ideas are grouped before the vote.
void add_grouping(agenda::Agenda& agenda) {
    LocalizedText const words(std::map<LanguageTag, std::string>{{"fr", "Thème"}});
    agenda::Grouping const grouping{"ideas", {{"trade", "🧺", words, {}}}};
    auto const vote = agenda.steps.begin() + agenda::find_step(agenda, "vote");
    agenda.steps.insert(vote, {"grouping", 5, words, words, grouping});
}

// The short workshop with grouping, with findings that need two pages, and a
// statement with the vote about it.
agenda::Agenda with_findings() {
    auto agenda = short_workshop();
    LocalizedText const words(std::map<LanguageTag, std::string>{{"fr", "Constat"}});
    agenda::Findings told;
    for (char const* key : {"a", "b", "c", "d", "e", "f", "g"})
        told.findings.push_back({"strength", {key, "✏️", words, {}}});
    agenda::Lines lines{{{"x", "✏️", words, {}, 10}, {"y", "🎓", words, {}, 0}}, {}, {}};
    agenda::Plan const plan{.lines_of = "lines",
                            .kinds = {{"visit", "✈️", words, {}}},
                            .partners = {{"school", "🏫", words, {}}},
                            .payers = {{"fund", "💶", words, {}}},
                            .currency = words,
                            .start = {2027, 1},
                            .months = 14,
                            .proposals = {{"p", "visit", "x", words, 5}}};
    agenda.steps.insert(agenda.steps.begin() + 1, {{"findings", 5, words, words, told},
                                                   {"lines", 5, words, words, lines},
                                                   {"plan", 5, words, words, plan}});
    add_grouping(agenda);
    agenda.steps.insert(agenda.steps.begin() + 1,
                        {"statement", 5, words, words, agenda::Statement{"results", 3}});
    return agenda;
}

// It also asks which category a voter belongs to, and votes on themes.
agenda::Agenda asking_workshop() {
    auto agenda = with_findings();
    for (auto& step : agenda.steps)
        if (auto* vote = std::get_if<agenda::Vote>(&step.kind)) {
            vote->ask_category = true;
            vote->ideas_from = "grouping";
        }
    return agenda;
}

Stage stage_of(Walker::Room room) {
    if (room == Walker::Room::following) return Following(true).stage;
    if (room == Walker::Room::with_cards) return Stage(asking_workshop(), 2, 12);
    return Stage(with_findings());
}

}  // namespace

Walker::Walker(unsigned seed, Room room) : stage(stage_of(room)), random_(seed) {
    stage.counts(25);
    stage.answers = false;
    stage.happens(SoundFound{true, true});
}

int Walker::below(std::size_t bound) {
    return std::uniform_int_distribution<int>(0, static_cast<int>(bound) - 1)(random_);
}

void Walker::happens(Happening const& what) {
    auto const asked = static_cast<std::ptrdiff_t>(stage.asked.size());
    stage.happens(what);
    pending_.insert(pending_.end(), stage.asked.begin() + asked, stage.asked.end());
    std::erase_if(pending_, [](Effect const& effect) {  // nobody answers these
        return std::holds_alternative<Speak>(effect) ||
               std::holds_alternative<StopSpeaking>(effect);
    });
}

void Walker::reopens() {
    stage.state = stage.opened_again();
    pending_.clear();
    stage.happens(SoundFound{true, true});
}

Happening Walker::chooses() {
    stage.clock += Milliseconds(below(40) == 0 ? below(700'000) : below(3'000));
    stage.disk_is_full = below(5) == 0;
    stage.stick_is_full = below(2) == 0;
    if (!pending_.empty() && below(3) != 0) return reply();
    if (below(100) < 5) return noise();
    if (stage.state.saving) return one_of(RetrySave{}, GiveUpSave{}, GoOn{});
    if (!stage.asks<std::monostate>()) return for_dialog();
    return std::visit([&](auto const& it) { return likely(it); }, stage.state.situation);
}

Happening Walker::reply() {
    Effect const effect = pending_.front();
    pending_.erase(pending_.begin());
    auto const answers = stage.answer(effect);
    return answers.empty() ? Happening(Tick{}) : answers.front();
}

// Things that mostly have no business where they come.
Happening Walker::noise() {
    PollResults results;
    results.poll.id = poll_id(stage.state.record, "vote");
    auto const counted =
        std::make_shared<meaning::CountedPoll const>(meaning::counted(results, {}, {}));
    return one_of(
        Tick{}, Touched{}, GoBack{}, SwitchLanguage{"en"}, SetTextSize{below(6) - 1}, ShowHelp{},
        CloseDialog{}, ConfirmYes{}, PinChecked{false}, ResultsLoaded{counted}, ResultsLoaded{},
        MeaningFound{counted, {}}, LoadFailed{}, Exported{"/x"}, CastBallot{}, GiveIdea{},
        StartStep{}, UndoAction{}, ReopenStep{"late"}, OpenExchange{}, SealAgain{},
        SaveAttendance{}, ToggleOnBallot{any_idea()}, AskFacilitator{}, TouchOption{3},
        EditText{"\xFF", 1}, SwitchVoice{}, AskVoice{}, SoundFound{true, true}, TouchFirst{"give"},
        ReadAloud{"idea", {{"Donner", "fr"}}}, HearIdea{any_idea()}, CardSubmit{}, CardDigit{'7'},
        CardPictogram{99}, MakeCards{2}, ChooseCategory{"artisan"}, ChooseLanguage{"fr"});
}

Happening Walker::for_dialog() {
    return one_of(CloseDialog{}, ConfirmYes{}, ReopenStep{"mistake"}, VoteAgain{"discussed"},
                  HideIdea{"double"}, SetVolume{below(9)}, SetPace{below(9)}, SwitchTouchFirst{},
                  SwitchVoice{}, Tick{}, GoOn{}, SwitchLanguage{"fr"});
}

Happening Walker::likely(FindingsView const&) {
    return one_of(ShowPage{below(4) - 1}, GoBack{}, GoBack{});
}

Happening Walker::likely(LinesView const& view) {
    auto const lines = lines_of(stage.state, view.step, true);
    Id const any = lines.empty() ? Id{} : lines[static_cast<std::size_t>(below(lines.size()))].id;
    return one_of(ShowPage{below(3) - 1}, AddLine{}, OpenItem{any}, UndoAction{}, GoBack{},
                  GoBack{});
}

Happening Walker::likely(PlanView const& view) {
    auto const lines = planned_lines(stage.state, view);
    auto const actions = actions_of(stage.state, view.step, lines);
    Id const line = lines.empty() ? Id{} : lines[static_cast<std::size_t>(below(lines.size()))].id;
    Id const action =
        actions.empty() ? line : actions[static_cast<std::size_t>(below(actions.size()))].id;
    return one_of(ShowPlan{PlanView::As::totals}, AddAction{line}, OpenItem{action}, UndoAction{},
                  GoOn{}, GoBack{}, GoBack{});
}

Happening Walker::likely(ItemForm const& form) {
    if (below(3) == 0) return one_of(HideItem{true}, HideItem{false}, GoBack{});
    auto const item = stage.state.record.items.find(form.item);
    if (item == stage.state.record.items.end()) return GoBack{};
    auto const fields = fields_of(stage.state, item->second);
    if (fields.empty()) return GoBack{};
    return one_of(OpenField{fields[static_cast<std::size_t>(below(fields.size()))]}, GoBack{});
}

Happening Walker::likely(FieldEntry const& entry) {
    if (below(2) == 0) return one_of(SaveField{}, SaveField{}, GoBack{}, ShowPage{below(3)});
    auto const offered = offered_for(stage.state, entry, "fr");
    std::string const any = offered.empty()
                                ? "2027-0" + std::to_string(1 + below(9))
                                : offered[static_cast<std::size_t>(below(offered.size()))].value;
    return one_of(ChooseValue{any}, EditText{"Un mot", 3}, CellDigit{'4'}, CellErase{},
                  ChooseKeyboard{"ar"});
}

Happening Walker::likely(Attract const&) {
    if (below(runs() ? 20 : 2) == 0) return AskFacilitator{};
    return one_of(ChooseLanguage{"fr"}, ChooseLanguage{"ar"}, SetTextSize{2}, Tick{});
}

Happening Walker::likely(Waiting const&) {
    return one_of(GoOn{}, GoBack{}, AskFacilitator{});
}

Happening Walker::likely(Welcoming const&) {
    return one_of(GoOn{}, GoBack{}, ShowHelp{});
}

Happening Walker::likely(FollowUpView const&) {
    using As = FollowUpView::As;
    auto const followed = followed_actions(stage.state);
    Id const action = followed.empty()
                          ? Id{}
                          : followed[static_cast<std::size_t>(below(followed.size()))].planned.id;
    return one_of(ShowFollowUp{As::actions}, ShowFollowUp{As::decided}, OpenProgress{action},
                  ShowPage{below(3) - 1}, GoBack{}, AskFacilitator{});
}

Happening Walker::likely(ProgressEntry const&) {
    return one_of(SetProgress{"done"}, SetProgress{"under_way"}, SetProgress{"x"}, OpenRemark{},
                  GoBack{});
}

Happening Walker::likely(RemarkEntry const&) {
    return one_of(EditText{"Encore", 6}, KeepRemark{}, GoBack{}, Tick{});
}

Happening Walker::likely(IdeaEntry const&) {
    return one_of(ChoosePictogram{"💍"}, EditText{"Une foire", 4}, GiveIdea{}, GiveIdea{},
                  ShowComfort{}, SearchPictogram{}, SetContrast{Contrast::dark},
                  SwitchLanguage{"ar"}, GiveIdea{}, GiveIdea{}, PressShift{}, GoBack{}, Tick{},
                  OpenDrawing{}, OpenRecording{}, TakeOff{});
}

Happening Walker::likely(PictogramSearch const&) {
    return one_of(ShowSubject{"tools"}, SearchByWord{below(2) == 0}, EditText{"mar", 3},
                  ChoosePictogram{"🔨"}, ChoosePictogram{"x"}, ShowPictograms{below(4) - 1},
                  GoBack{});
}

Happening Walker::likely(IdeaDrawing const&) {
    Stroke const stroke{static_cast<std::size_t>(below(8)), {{below(2'000) - 100, 50}, {90, 700}}};
    return one_of(DrawStroke{stroke}, DrawStroke{stroke}, ChooseColour{stroke.colour}, UndoStroke{},
                  KeepDrawing{}, KeepDrawing{}, GoBack{});
}

Happening Walker::likely(IdeaRecording const&) {
    return one_of(StartTake{}, StartTake{}, StopTake{}, StopTake{}, HearTake{}, KeepTake{},
                  KeepTake{}, Tick{}, GoBack{});
}

Happening Walker::likely(IdeaThanks const&) {
    return one_of(GoOn{}, AnotherIdea{}, Tick{});
}

Happening Walker::likely(WallView const&) {
    return one_of(ChooseIdea{any_idea()}, ChooseIdea{any_idea()}, ToggleOnBallot{any_idea()},
                  ClarifyIdea{}, ClarifyIdea{}, AskHide{}, AskHide{}, ShowHidden{}, ShowIdeaAgain{},
                  GoBack{}, GoBack{});
}

Happening Walker::likely(IdeaWords const&) {
    return one_of(EditText{"Un salon", 2}, KeepWords{}, KeepWords{}, GoBack{});
}

Happening Walker::likely(GroupingView const&) {
    return one_of(ChooseIdea{any_idea()}, MoveIdea{any_idea(), any_theme()},
                  MoveIdea{any_idea(), any_theme()}, MoveIdea{any_idea(), {}},
                  MergeIdeas{any_idea(), any_idea()}, SplitIdea{any_idea()}, GroupAlone{any_idea()},
                  ToggleOnBallot{any_idea()}, NameTheme{any_theme()}, NameTheme{},
                  ShowColumn{any_theme(), below(5) - 1}, ShowPage{below(4) - 1}, UndoAction{},
                  GoBack{}, GoBack{});
}

Happening Walker::likely(ThemeEntry const&) {
    return one_of(EditText{"Vendre", 2}, KeepWords{}, KeepWords{}, DissolveTheme{}, GoBack{});
}

// Mostly the next digit of some card's code.
Happening Walker::likely(CardEntry const& entry) {
    if (below(30) == 0) return one_of(CardByPictograms{true}, CardErase{}, GoBack{}, GoOn{});
    if (entry.by_pictograms) return one_of(CardPictogram{3}, CardByPictograms{false});
    std::vector<std::string> codes;
    for (auto const& [id, card] : stage.state.record.cards)
        if (auto code = card_code(card.number); code.starts_with(entry.digits))
            codes.push_back(std::move(code));
    bool const wrong = entry.trouble != CardEntry::Trouble::none;
    if (codes.empty()) return CardErase{};
    auto const& code = codes[static_cast<std::size_t>(below(codes.size()))];
    if (wrong) return CardDigit{code[0]};
    return entry.digits.size() == code.size() ? Happening(CardSubmit{})
                                              : CardDigit{code[entry.digits.size()]};
}

Happening Walker::likely(CategoryChoice const&) {
    return one_of(ChooseCategory{"artisan"}, ChooseCategory{}, ChooseCategory{"x"}, GoBack{});
}

Happening Walker::likely(Invite const&) {
    return one_of(GoOn{}, GoOn{}, GoBack{}, ShowHelp{}, SwitchVoice{}, AskVoice{});
}

Happening Walker::likely(BallotEntry const&) {
    auto const option = static_cast<std::size_t>(below(12));
    return one_of(TouchOption{option}, TouchOption{option}, TouchOption{option}, TakeBack{option},
                  ShowPage{below(4) - 1}, GoOn{}, GoBack{}, SwitchLanguage{"en"});
}

Happening Walker::likely(Review const&) {
    return one_of(CastBallot{}, CastBallot{}, MoveRank{0, 1}, GoBack{});
}

Happening Walker::likely(BallotThanks const&) {
    return one_of(GoOn{}, Tick{});
}

Happening Walker::likely(ResultsView const&) {
    return one_of(GoBack{}, GoOn{}, Tick{}, OpenMerging{}, OpenMerging{}, ShowChanges{},
                  ShowPage{below(6) - 1}, ShowPage{-1 - below(4)});
}

Happening Walker::likely(Unlock const& pad) {
    bool const assistant = pad.purpose == Unlock::Purpose::assistant_pin || below(50) == 0;
    if (pad.digits.size() < 4 && below(20) != 0)
        return PinDigit{below(40) == 0 ? '1' : (assistant ? "1357" : "2468")[pad.digits.size()]};
    return one_of(PinSubmit{}, PinSubmit{}, PinSubmit{}, PinErase{}, GoBack{});
}

Happening Walker::likely(Console const&) {
    if (below(60) == 0) return AskFacilitator{Unlock::Purpose::leave};
    if (below(2) == 0) return runs() ? one_of(LockConsole{}, ShowRoom{}) : Happening(StartStep{});
    return one_of(CloseStep{}, NextStep{}, NextStep{}, PreviousStep{}, AskReopen{}, AskVoteAgain{},
                  UndoAction{}, OpenAttendance{}, OpenExport{}, OpenCards{}, OpenMore{},
                  OpenExchange{}, PauseStep{}, ResumeStep{}, ExtendStep{});
}

Happening Walker::likely(More const&) {
    if (below(12) == 0) return ShowClips{"fr", {"Retour"}};
    return one_of(OpenJournal{}, OpenNote{}, OpenCalibration{}, ChooseAssistantPin{}, ShowPage{-1},
                  GoBack{});
}

Happening Walker::likely(ClipsView const& view) {
    auto const shown = to_say(stage.state, view);
    std::string const any =
        shown.empty() ? "x" : shown[static_cast<std::size_t>(below(shown.size()))].words;
    return one_of(RecordWords{any}, RecordWords{any}, RecordWords{"x"}, HearWords{any},
                  ShowClips{below(2) == 0 ? "fr" : "xx", {"Retour"}, below(2) == 0},
                  ShowPage{below(9) - 1}, GoBack{}, GoBack{}, GoBack{}, GoBack{});
}

Happening Walker::likely(ClipTake const&) {
    if (below(4) == 0) return GoBack{};
    return one_of(StartTake{}, StopTake{}, HearTake{}, KeepTake{}, Tick{});
}

Happening Walker::likely(Calibrating const&) {
    return one_of(Calibrate{below(100) - 50}, Calibrate{-9999}, KeepCalibration{}, GoBack{});
}

Happening Walker::likely(JournalView const&) {
    return one_of(ShowPage{below(4) - 1}, GoBack{});
}

Happening Walker::likely(NoteEntry const&) {
    return one_of(EditText{"Une remarque", 3}, PressShift{}, SaveNote{}, GoBack{});
}

Happening Walker::likely(AttendanceEntry const&) {
    return one_of(ChooseCell{static_cast<std::size_t>(below(5))},
                  CellDigit{static_cast<char>('0' + below(10))}, CellErase{}, SaveAttendance{},
                  GoBack{});
}

Happening Walker::likely(Exporting const&) {
    return one_of(ExportTo{"/home"}, GoBack{});
}

Happening Walker::likely(VotingCards const&) {
    return one_of(PrintCards{"/home/cards.pdf"}, GoBack{}, GoBack{}, MakeCards{1});
}

Happening Walker::likely(MergeOptions const& merging) {
    auto const standing = standing_options(stage.state, merging.vote);
    Id const any =
        standing.empty() ? Id{} : standing[static_cast<std::size_t>(below(standing.size()))].id;
    return one_of(ChooseToMerge{any}, ChooseToMerge{any}, MergeChosen{}, ShowPage{1}, GoBack{});
}

Happening Walker::likely(StatementEntry const&) {
    return one_of(EditText{"Une vision " + std::to_string(below(9)), 4}, KeepStatement{},
                  ChooseKeyboard{"ar"}, ShowVersions{}, PressShift{}, GoBack{});
}

Happening Walker::likely(StatementView const&) {
    return one_of(ShowVersion{below(4)}, WriteStatement{}, GoBack{});
}

Happening Walker::likely(Exchange const&) {
    return one_of(PutFile{"/media/stick"}, TakeFiles{"/media/stick"}, TakeFiles{"/nowhere"},
                  GoBack{}, GoBack{});
}

bool Walker::runs() const {
    return is_running(stage.state, current_step(stage.state));
}

Id Walker::any_idea() {
    auto const ideas = ideas_of(stage.state.record, "ideas");
    return ideas.empty() ? Id{} : ideas[static_cast<std::size_t>(below(ideas.size()))].id;
}

Id Walker::any_theme() {
    auto const themes = grouped(stage.state, "grouping").themes;
    return themes.empty() ? Id{} : themes[static_cast<std::size_t>(below(themes.size()))].id;
}

}  // namespace jemaa::session
