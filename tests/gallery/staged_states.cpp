#include "gallery/staged_states.h"

#include <algorithm>
#include <iterator>
#include <memory>

#include "domain/card_code.h"
#include "gallery/staged_results.h"
#include "gallery/staging.h"
#include "session/merging.h"
#include "session/update.h"

namespace jemaa::gallery {

using namespace session;

namespace {

void stage_opening(Staging& s) {
    s.keep("attract").with(ChooseLanguage{"fr"}).keep("waiting-not-started").with(GoBack{});
    s.with(AskFacilitator{}).keep("unlock-choose");
    s.type_pin("25");
    s.keep("unlock-too-short").with(PinErase{}, PinErase{});
    s.type_pin("2580");
    s.keep("unlock-repeat");
    s.type_pin("2580");
    s.keep("console-first");
}

void stage_welcome(Staging& s) {
    s.with(StartStep{}, OpenAttendance{}).keep("attendance-empty");
    s.with(ChooseCell{0}, CellDigit{'2'}, ChooseCell{1}, CellDigit{'1'}, CellDigit{'1'});
    s.keep("attendance").with(SaveAttendance{}).keep("console-welcome");
    s.with(OpenCards{}).keep("cards-none").with(GoBack{});
    s.with(OpenMore{}).keep("more").with(OpenCalibration{}, Calibrate{-150});
    s.keep("calibration").with(KeepCalibration{}).keep("calibration-kept");
    s.with(Calibrate{-700}, KeepCalibration{}).keep("calibration-refused").with(GoBack{});
    s.with(ChooseAssistantPin{}).keep("unlock-assistant");
    s.type_pin("2580");
    s.type_pin("2580");
    s.keep("unlock-taken").with(GoBack{});
    s.with(PauseStep{}).keep("console-paused").with(LockConsole{}).keep("attract-paused");
    s.with(ChooseLanguage{"fr"}).keep("waiting-paused").with(GoBack{});
    s.unlock();
    s.with(ResumeStep{});
    s.with(LockConsole{}).keep("attract-welcome").with(ChooseLanguage{"fr"}).keep("welcome");
    s.with(ShowHelp{}).keep("help").with(CloseDialog{}, ShowComfort{}).keep("comfort");
    s.with(CloseDialog{}, GoBack{}, AskFacilitator{});
    s.type_pin("1111");
    s.keep("unlock-wrong");
    for (int i = 0; i < 2; ++i) s.type_pin("1111");
    s.keep("unlock-wait").after(first_pin_delay + Milliseconds(1));
    s.type_pin("2580");
    s.with(NextStep{}, StartStep{});
}

void stage_findings(Staging& s) {
    s.keep("console-findings").with(LockConsole{}, ChooseLanguage{"fr"}).keep("findings");
    s.with(GoBack{});
    s.unlock();
    s.with(NextStep{}, StartStep{}, LockConsole{});
}

void give(Staging& s, std::string const& language, std::string const& pictogram,
          std::string const& text) {
    s.with(ChooseLanguage{language});
    if (!pictogram.empty()) s.with(ChoosePictogram{pictogram});
    s.with(EditText{text, text.size()}, GiveIdea{}, GoOn{});
}

void stage_ideas(Staging& s) {
    std::string const words = "Des bijoux signés de Batna, reconnus partout";
    std::string const long_words =
        "Une maison commune des bijoutiers, avec un atelier, une école pour les jeunes, une "
        "vitrine pour vendre et un stock d’argent";
    s.with(ChooseLanguage{"fr"}).keep("idea-empty");
    s.with(SearchPictogram{}, ShowSubject{"people"}).keep("pictograms");
    s.with(SearchByWord{true}).keep("pictograms-all").with(EditText{"ban", 3});
    s.keep("pictograms-word").with(EditText{"zzz", 3}).keep("pictograms-none").with(GoBack{});
    s.with(ChoosePictogram{"💍"}, EditText{words, words.size()}).keep("idea");
    s.fail_next(ErrorCode::disk_full);
    s.with(GiveIdea{}).keep("idea-not-saved").with(RetrySave{}).keep("idea-thanks");
    s.with(AnotherIdea{}, EditText{long_words, 20}, PressShift{}).keep("idea-long");
    s.with(PressShift{}, PressSymbols{}).keep("idea-symbols").with(GiveIdea{}, GoOn{});
    s.with(ChooseLanguage{"fr"}).after(ask_still_there_after).keep("still-there");
    s.with(CloseDialog{}, GoBack{});
    s.unlock();
    s.with(NextStep{}, StartStep{}, ShowRoom{});
    s.keep("wall-few").with(GoBack{}, PreviousStep{}, AskReopen{}).keep("reopen");
    s.with(ReopenStep{"late"}, LockConsole{});
    give(s, "ar", "🎓", "مدرسة للحرفة في باتنة");
    give(s, "ar", "🔥", "");
    give(s, "ar", "", "نعمل معا");
    give(s, "en", "✈️", "Visit other clusters");
    for (auto const* text : {"Un styliste chaque année", "Vendre en ligne", "Moins de papiers",
                             "20 apprentis payés", "Un salon à Batna", "Une vitrine en ville"})
        give(s, "fr", "🏺", text);
    for (auto const* text : {"فضة بسعر ثابت", "دمغة نثق بها", "نبيع في الخارج", "سوق لنا"})
        give(s, "ar", "💰", text);
    s.unlock();
    s.keep("console-ideas");
}

void stage_wall(Staging& s) {
    s.with(NextStep{}, StartStep{}, ShowRoom{}).keep("wall");
    auto const& ideas = s.state().record.ideas;
    for (auto const& [id, idea] : ideas) {
        if (idea.text.size() < 40) continue;
        s.with(ChooseIdea{id}).keep("wall-one").with(ToggleOnBallot{id}).keep("wall-one-chosen");
        s.with(ChooseIdea{id});
        break;
    }
    for (auto const& [id, idea] : ideas)
        if (idea.text == "مدرسة للحرفة في باتنة") s.with(ToggleOnBallot{id});
    s.with(GoBack{}, NextStep{}).keep("console-vote-ready").with(StartStep{}, LockConsole{});
}

void vote(Staging& s, std::vector<std::size_t> const& options) {
    s.with(ChooseLanguage{"fr"}, GoOn{});
    for (std::size_t const option : options) s.with(TouchOption{option});
    s.with(GoOn{}, CastBallot{}, GoOn{});
}

void stage_vote(Staging& s) {
    s.keep("attract-vote").with(ChooseLanguage{"fr"}).keep("invite").with(GoOn{});
    s.keep("ballot-empty").with(TouchOption{0}, TouchOption{0}, TouchOption{2}).keep("ballot");
    s.with(TouchOption{0}, TouchOption{0}).keep("ballot-full-option");
    s.with(TouchOption{1}, TouchOption{1}, TouchOption{1}, TouchOption{3}).keep("ballot-none-left");
    s.with(ShowPage{1}).keep("ballot-second-page").with(GoOn{}).keep("review");
    s.with(CastBallot{}).keep("ballot-thanks").with(GoOn{}, ChooseLanguage{"fr"}, GoOn{}, GoOn{});
    s.keep("review-blank").with(CastBallot{}, GoOn{});
    for (std::size_t i = 0; i < 9; ++i) vote(s, {i % 8, (i * 3) % 8, i % 8, (i + 1) % 8});
    s.unlock();
    s.keep("console-vote").with(OpenCards{}).keep("cards-late").with(GoBack{}, LockConsole{});
    vote(s, {0, 0, 0, 3, 3});
    vote(s, {1, 1, 1, 2, 2});
    s.with(ChooseLanguage{"fr"}).keep("waiting-all-voted").with(GoBack{});
    s.unlock();
    s.with(CloseStep{}).keep("confirm-close").with(ConfirmYes{}).keep("console-vote-closed");
}

// Three times the room, of whom some said what they are.
void by_category(PollResults& results) {
    auto const once = results.ballots;
    for (int again = 0; again < 2; ++again)
        results.ballots.insert(results.ballots.end(), once.begin(), once.end());
    int person = 0;
    for (auto& ballot : results.ballots) {
        std::string const key = person % 3 == 0 ? "artisan" : person % 7 == 0 ? "authority" : "";
        if (!key.empty()) ballot.category = derived_id(results.poll.id, key);
        ballot.id = derived_id(ballot.id, std::to_string(person++));
    }
}

void stage_end(Staging& s) {
    s.with(NextStep{}, StartStep{}, ShowRoom{}).keep("results");
    keep_meaning(s, "meaning-categories", by_category);
    s.with(OpenMerging{}).keep("merge-options");
    auto const standing = standing_options(s.state(), "vote");
    s.with(ChooseToMerge{standing[0].id}, ChooseToMerge{standing[2].id}).keep("merge-options-two");
    s.with(MergeChosen{}, GoBack{}).keep("results-merged").with(GoBack{}, UndoAction{});
    s.with(NextStep{}, StartStep{}, OpenExport{}).keep("export");
    s.with(ExportTo{"/media/usb/batna-outcome-2026-11-24-0905"}).keep("export-failed");
    s.with(ExportTo{"/home/jemaa/batna-outcome-2026-11-24-0905"}).keep("exported");
    s.with(GoBack{}, OpenExchange{})
        .keep("exchange")
        .with(PutFile{"/media/usb"})
        .keep("exchange-put");
    s.with(TakeFiles{"/media/usb"}).keep("exchange-taken").with(GoBack{});
    s.with(CloseStep{}).keep("console-closed");
    std::string const remark =
        "Un long silence avant le vote ; les plus jeunes ont parlé du design.";
    s.with(OpenMore{}, OpenNote{}, EditText{remark, remark.size()}).keep("note");
    s.with(SaveNote{}, OpenMore{}, OpenJournal{}).keep("journal").with(ShowPage{1});
    s.keep("journal-older").with(GoBack{}, GoBack{});
    s.with(AskFacilitator{Unlock::Purpose::leave}).keep("confirm-leave");
    s.with(CloseDialog{}, LockConsole{}, ChooseLanguage{"fr"}).keep("waiting-ended");
}

void type_code(Staging& s, std::string const& code) {
    for (char const digit : code) s.with(CardDigit{digit});
}

void stage_card_panel(Staging& s) {
    s.with(AskFacilitator{});
    s.type_pin("2580");
    s.type_pin("2580");
    s.with(StartStep{}, OpenAttendance{}, CellDigit{'2'}, CellDigit{'5'}, SaveAttendance{});
    s.with(OpenCards{}).keep("cards").with(MakeCards{17}).keep("cards-new");
    s.with(PrintCards{"/media/usb/batna-cards-2026-11-24-0905.pdf"}).keep("cards-failed");
    s.with(PrintCards{"/home/jemaa/batna-cards-2026-11-24-0905.pdf"}).keep("cards-written");
    s.with(GoBack{});
    auto const vote = agenda::find_step(*s.state().agenda, "vote");
    while (current_step(s.state()) < vote) s.with(NextStep{});
    s.with(StartStep{}).keep("console-vote-cards");
    s.with(OpenCards{}).keep("cards-vote").with(GoBack{}, LockConsole{});
}

void stage_card_entry(Staging& s) {
    auto const& record = s.state().record;
    int own = -1, foreign = -1;
    for (auto const& [id, card] : record.cards)
        (card.kiosk == record.kiosk.id ? own : foreign) = card.number;
    s.with(ChooseLanguage{"fr"}).keep("card");
    type_code(s, card_code(own).substr(0, 5));
    s.keep("card-half");
    type_code(s, "000");
    s.with(CardSubmit{}).keep("card-mistyped");
    type_code(s, card_code(foreign));
    s.with(CardSubmit{}).keep("card-foreign").with(CardByPictograms{true}).keep("card-pictures");
    auto const signs = pictograms_of(own);
    s.with(CardPictogram{signs[0]}, CardPictogram{signs[1]}).keep("card-pictures-half");
    s.with(CardPictogram{5}, CardPictogram{6}, CardSubmit{}).keep("card-pictures-unknown");
    for (std::size_t const sign : signs) s.with(CardPictogram{sign});
    s.with(CardSubmit{}, GoOn{}).keep("category").with(ChooseCategory{"artisan"});
    s.with(TouchOption{0}, GoOn{}, CastBallot{}, GoOn{}, ChooseLanguage{"fr"});
    type_code(s, card_code(own));
    s.with(CardSubmit{}).keep("card-used").with(GoBack{}, ChooseLanguage{"fr"});
    for (int i = 0; i < free_card_tries; ++i) {
        type_code(s, card_code(own));
        s.with(CardSubmit{});
    }
    s.keep("card-wait");
}

}  // namespace

std::vector<StagedState> staged_states() {
    auto staging = std::make_unique<Staging>("batna.toml");
    stage_opening(*staging);
    stage_welcome(*staging);
    stage_findings(*staging);
    stage_ideas(*staging);
    stage_wall(*staging);
    stage_vote(*staging);
    stage_end(*staging);
    auto const with_cards = std::make_unique<Staging>("batna.toml", 4);
    stage_card_panel(*with_cards);
    stage_card_entry(*with_cards);
    auto states = std::move(staging->kept);
    std::move(with_cards->kept.begin(), with_cards->kept.end(), std::back_inserter(states));
    auto grouping = staged_grouping();
    std::move(grouping.begin(), grouping.end(), std::back_inserter(states));
    auto voice = staged_voice();
    std::move(voice.begin(), voice.end(), std::back_inserter(states));
    auto plans = staged_plans();
    std::move(plans.begin(), plans.end(), std::back_inserter(states));
    auto follow_up = staged_follow_up();
    std::move(follow_up.begin(), follow_up.end(), std::back_inserter(states));
    auto ballots = staged_ballots();
    std::move(ballots.begin(), ballots.end(), std::back_inserter(states));
    auto agreement = staged_agreement();
    std::move(agreement.begin(), agreement.end(), std::back_inserter(states));
    return states;
}

}  // namespace jemaa::gallery
