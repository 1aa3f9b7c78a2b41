#include "core/session/voting_room.h"

namespace jemaa::session {
namespace {

LocalizedText french(std::string text) {
    return LocalizedText(std::map<LanguageTag, std::string>{{"fr", std::move(text)}});
}

agenda::AgendaStep step(std::string const& key, agenda::StepKind kind) {
    return {key, 10, french(key), french(key + " ?"), std::move(kind)};
}

}  // namespace

agenda::Agenda vision_workshop() {
    auto agenda = short_workshop();
    auto again = std::get<agenda::Vote>(agenda.steps[3].kind);
    again.ideas_from.clear();
    again.repeats = "vote";
    agenda::Vote consent;
    consent.rule = "consent";
    consent.settings = {{{"support", 80}, {"blocks", 0}, {"quorum", 1}}};
    consent.statement_from = "statement";
    std::vector<agenda::AgendaStep> const further{
        step("again", again), step("shift", agenda::Results{"again"}),
        step("statement", agenda::Statement{"results", 3}), step("consent", consent),
        step("agreed", agenda::Results{"consent"})};
    agenda.steps.insert(agenda.steps.end() - 1, further.begin(), further.end());
    return agenda;
}

void goes_and_starts(Stage& stage, std::string_view key) {
    stage.opens_console();
    stage.goes_to(key);
    stage.does(StartStep{});
}

void answers(Stage& stage, int answer) {
    stage.does(ChooseLanguage{"fr"}, GoOn{}, Grade{0, 0, answer}, GoOn{}, CastBallot{}, GoOn{});
}

void keeps(Stage& stage, std::string const& words) {
    stage.does(ShowRoom{}, ChooseKeyboard{"fr"}, EditText{words, words.size()}, KeepStatement{},
               GoBack{});
}

}  // namespace jemaa::session
