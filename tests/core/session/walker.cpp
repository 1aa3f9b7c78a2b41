#include "core/session/walker.h"

#include "domain/card_code.h"
#include "meaning/meaning.h"
#include "session/merging.h"

namespace jemaa::session {
namespace {

// The short workshop, with findings that need two pages.
agenda::Agenda with_findings() {
    auto agenda = short_workshop();
    LocalizedText const words(std::map<LanguageTag, std::string>{{"fr", "Constat"}});
    agenda::Findings told;
    for (char const* key : {"a", "b", "c", "d", "e", "f", "g"})
        told.findings.push_back({"strength", {key, "✏️", words, {}}});
    agenda.steps.insert(agenda.steps.begin() + 1, {"findings", 5, words, words, told});
    return agenda;
}

// It also asks which category a voter belongs to.
agenda::Agenda asking_workshop() {
    auto agenda = with_findings();
    for (auto& step : agenda.steps)
        if (auto* vote = std::get_if<agenda::Vote>(&step.kind)) vote->ask_category = true;
    return agenda;
}

}  // namespace

Walker::Walker(unsigned seed, bool with_cards)
    : stage(with_cards ? Stage(asking_workshop(), 2, 12) : Stage(with_findings())), random_(seed) {
    stage.counts(25);
    stage.answers = false;
}

int Walker::below(std::size_t bound) {
    return std::uniform_int_distribution<int>(0, static_cast<int>(bound) - 1)(random_);
}

void Walker::happens(Happening const& what) {
    auto const asked = static_cast<std::ptrdiff_t>(stage.asked.size());
    stage.happens(what);
    pending_.insert(pending_.end(), stage.asked.begin() + asked, stage.asked.end());
}

void Walker::reopens() {
    stage.state = stage.opened_again();
    pending_.clear();
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
    return one_of(Tick{}, Touched{}, GoBack{}, SwitchLanguage{"en"}, SetTextSize{below(6) - 1},
                  ShowHelp{}, CloseDialog{}, ConfirmYes{}, PinChecked{false},
                  ResultsLoaded{counted}, ResultsLoaded{}, MeaningFound{counted, {}}, LoadFailed{},
                  Exported{"/x"}, CastBallot{}, GiveIdea{}, StartStep{}, UndoAction{},
                  ReopenStep{"late"}, OpenExchange{}, SealAgain{}, SaveAttendance{},
                  ToggleOnBallot{any_idea()}, AskFacilitator{}, TouchOption{3}, EditText{"\xFF", 1},
                  CardSubmit{}, CardDigit{'7'}, CardPictogram{99}, MakeCards{2},
                  ChooseCategory{"artisan"}, ChooseLanguage{"fr"});
}

Happening Walker::for_dialog() {
    return one_of(CloseDialog{}, ConfirmYes{}, ReopenStep{"mistake"}, Tick{}, GoOn{},
                  SwitchLanguage{"fr"});
}

Happening Walker::likely(FindingsView const&) {
    return one_of(ShowPage{below(4) - 1}, GoBack{}, GoBack{});
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

Happening Walker::likely(IdeaEntry const&) {
    return one_of(ChoosePictogram{"💍"}, EditText{"Une foire", 4}, GiveIdea{}, GiveIdea{},
                  SwitchLanguage{"ar"}, PressShift{}, GoBack{}, Tick{});
}

Happening Walker::likely(IdeaThanks const&) {
    return one_of(GoOn{}, AnotherIdea{}, Tick{});
}

Happening Walker::likely(WallView const&) {
    return one_of(ChooseIdea{any_idea()}, ToggleOnBallot{any_idea()}, GoBack{}, GoBack{});
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
    return one_of(GoOn{}, GoOn{}, GoBack{}, ShowHelp{});
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
    return one_of(GoBack{}, GoOn{}, Tick{}, OpenMerging{}, OpenMerging{}, ShowPage{below(6) - 1});
}

Happening Walker::likely(Unlock const& pad) {
    if (pad.digits.size() < 4 && below(20) != 0)
        return PinDigit{below(40) == 0 ? '1' : "2468"[pad.digits.size()]};
    return one_of(PinSubmit{}, PinSubmit{}, PinSubmit{}, PinErase{}, GoBack{});
}

Happening Walker::likely(Console const&) {
    if (below(60) == 0) return AskFacilitator{Unlock::Purpose::leave};
    if (below(2) == 0) return runs() ? one_of(LockConsole{}, ShowRoom{}) : Happening(StartStep{});
    return one_of(CloseStep{}, NextStep{}, NextStep{}, PreviousStep{}, AskReopen{}, UndoAction{},
                  OpenAttendance{}, OpenExport{}, OpenCards{});
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

}  // namespace jemaa::session
