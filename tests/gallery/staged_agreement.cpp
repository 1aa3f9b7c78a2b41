#include <iterator>
#include <memory>

#include "gallery/staging.h"
#include "session/rounds.h"
#include "session/statement.h"
#include "session/update.h"

namespace jemaa::gallery {

using namespace session;

namespace {

std::string const first_words =
    "Dans cinq ans, nos bijoux portent nos propres dessins et un poinçon que tout le monde "
    "connaît.";
std::string const arabic_words = "بعد خمس سنوات، حلينا من تصميمنا وعليه دمغة يعرفها الجميع.";

// As long as a statement may be, with a very long word.
std::string longest_words() {
    std::string words =
        "Dans cinq ans, les bijoutiers de la wilaya travaillent ensemble : ils dessinent leurs "
        "propres modèles, forment vingt apprentis par an, achètent leur matière première en "
        "commun, vendent sous un poinçon reconnu en Algérie comme à l’étranger, et accueillent "
        "chaque printemps un salon anticonstitutionnellement grand où chacun, petit ou grand "
        "atelier, homme ou femme, a sa place, sa voix et sa part.";
    return words;
}

BallotDraft const& draft_of(Staging const& s) {
    return std::get<BallotEntry>(s.state().situation).draft;
}

// Two dots on one option of the template, one on another.
void vote(Staging& s, std::string const& two, std::string const& one) {
    s.with(ChooseLanguage{"fr"}, GoOn{});
    for (std::size_t i = 0; i < draft_of(s).shown.size(); ++i) {
        if (draft_of(s).shown[i].key == two) s.with(TouchOption{i}, TouchOption{i});
        if (draft_of(s).shown[i].key == one) s.with(TouchOption{i});
    }
    s.with(GoOn{}, CastBallot{}, GoOn{});
}

void grade_all(Staging& s, std::vector<int> const& values) {
    s.with(ChooseLanguage{"fr"}, GoOn{});
    for (std::size_t i = 0; i < values.size(); ++i) s.with(Grade{i, 0, values[i]});
    s.with(GoOn{}, CastBallot{}, GoOn{});
}

void start_next(Staging& s) {
    s.with(NextStep{}, ConfirmYes{}, StartStep{});
}

void stage_rounds(Staging& s) {
    s.with(NextStep{}, StartStep{}, LockConsole{});
    for (auto const* one : {"school", "school", "export", "hallmark"}) vote(s, "design", one);
    vote(s, "house", "export");
    vote(s, "house", "hallmark");
    s.unlock().with(CloseStep{}, ConfirmYes{}).keep("console-vote-unseen");
    s.with(NextStep{}, StartStep{}, ShowRoom{}, GoBack{}, PreviousStep{}).keep("console-vote-seen");
    s.with(AskVoteAgain{}).keep("vote-again").with(CloseDialog{}, NextStep{}, NextStep{});
    s.with(StartStep{}, LockConsole{});
    for (auto const* one : {"hallmark", "house", "house", "export"}) vote(s, "school", one);
    vote(s, "design", "hallmark");
    s.unlock();
    start_next(s);
    s.with(ShowRoom{}).keep("results-again").with(ShowChanges{}).keep("results-changes");
    s.with(ShowChanges{}, GoBack{});
}

void stage_statement(Staging& s) {
    s.with(NextStep{}, StartStep{}).keep("console-statement");
    s.with(LockConsole{}, ChooseLanguage{"fr"}).keep("statement-none").with(GoBack{});
    s.unlock().with(ShowRoom{}, ChooseKeyboard{"fr"}).keep("statement-entry-empty");
    s.with(EditText{first_words, 20}).keep("statement-entry");
    s.with(ChooseKeyboard{"ar"}, EditText{arabic_words, arabic_words.size()});
    s.keep("statement-entry-arabic").with(KeepStatement{}).keep("statement-first");
    s.with(GoBack{}, NextStep{}, StartStep{}).keep("console-consent");
}

void stage_consent(Staging& s, std::string const& name, std::vector<int> const& answers) {
    s.with(LockConsole{}, ChooseLanguage{"fr"}, GoOn{}).keep("ballot-" + name);
    s.with(Grade{0, 0, answers[0]}, GoOn{}).keep("review-" + name);
    s.with(CastBallot{}, GoOn{});
    for (std::size_t i = 1; i < answers.size(); ++i) grade_all(s, {answers[i]});
    s.unlock();
    start_next(s);
    s.with(ShowRoom{}).keep("results-" + name).with(GoBack{});
}

void stage_versions(Staging& s) {
    stage_consent(s, "consent-first", {4, 5, 1, 2, 5, 3});
    s.with(PreviousStep{}).keep("console-consent-failed").with(PreviousStep{});
    s.with(AskReopen{}, ReopenStep{"room"}, ShowRoom{}, ChooseKeyboard{"fr"});
    s.with(EditText{longest_words(), 40}).keep("statement-entry-long");
    s.with(ChooseKeyboard{"ar"}, EditText{"", 0}, KeepStatement{}).keep("statement");
    s.with(ShowVersion{1}).keep("statement-earlier").with(GoBack{}, NextStep{});
    s.keep("console-consent-again").with(StartStep{});
    stage_consent(s, "consent-second", {5, 5, 4, 4, 3, 5});
}

void stage_endorsement(Staging& s) {
    s.with(NextStep{}, StartStep{}, LockConsole{}, ChooseLanguage{"fr"}, GoOn{});
    s.keep("ballot-endorse").with(GoBack{}, GoBack{});
    for (auto const& answers : {std::vector{5, 4}, {4, 4}, {5, 2}, {3, 1}, {5, 5}})
        grade_all(s, answers);
    s.unlock();
    start_next(s);
    s.with(ShowRoom{}).keep("results-endorse").with(GoBack{}, NextStep{}, StartStep{});
    s.with(LockConsole{}, ChooseLanguage{"fr"}, GoOn{}, Grade{0, 0, 3}).keep("ballot-evaluation");
    s.with(ShowPage{1}, Grade{1, 0, 4}, ShowPage{2}, GoOn{}).keep("review-evaluation");
    s.with(CastBallot{}, GoOn{});
    for (auto const& faces : {std::vector{4, 3, 2}, {3, 4, 3}, {4, 2, 4}}) grade_all(s, faces);
    s.unlock();
    start_next(s);
    s.with(ShowRoom{}).keep("results-evaluation").with(GoBack{}, LockConsole{});
}

}  // namespace

std::vector<StagedState> staged_agreement() {
    auto const staging = std::make_unique<Staging>("ways-to-agree.toml");
    Staging& s = *staging;
    s.with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    s.with(StartStep{}, OpenAttendance{}, CellDigit{'7'}, SaveAttendance{});
    stage_rounds(s);
    stage_statement(s);
    stage_versions(s);
    stage_endorsement(s);
    return std::move(staging->kept);
}

}  // namespace jemaa::gallery
