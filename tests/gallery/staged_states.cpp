#include "gallery/staged_states.h"

#include <memory>

#include "base/resource.h"
#include "kiosk/shell.h"
#include "session/update.h"
#include "store/memory_store.h"

namespace jemaa::gallery {

using namespace session;

namespace {

// A kiosk without a screen or a disk whose clock and chance never vary.
class Staging {
public:
    Staging()
        : shell_(
              opening(), [this](Effect const& e) { return answer(e); }, sources()) {}

    template <typename... Happenings>
    Staging& with(Happenings... happenings) {
        (shell_.dispatch(happenings), ...);
        return *this;
    }
    Staging& after(Milliseconds time) {
        now_ += time;
        shell_.tick();
        return *this;
    }
    Staging& keep(std::string name) {
        kept.push_back({std::move(name), shell_.state()});
        return *this;
    }
    void fail_next(ErrorCode code) { failing_ = code; }
    State const& state() const { return shell_.state(); }

    std::vector<StagedState> kept;

private:
    State opening();
    kiosk::Sources sources();
    std::optional<Happening> answer(Effect const& effect);

    Milliseconds now_{1'795'507'200'000};  // 24 November 2026
    std::uint32_t draws_ = 0;
    std::optional<ErrorCode> failing_;
    MemoryStore store_;
    kiosk::Shell shell_;
};

State Staging::opening() {
    std::string const text(resource("assets/samples/batna.toml").value_or(""));
    auto agenda = std::make_shared<agenda::Agenda const>(agenda::parse(text, "batna.toml").value());
    Chance chance(Seed{1});
    auto const facts = founding_facts(*agenda, text, "kiosk", {now_, now_}, chance);
    (void)store_.append(facts);
    return opening_state(agenda, store_.facts().value(), {}, {}, {now_, now_});
}

kiosk::Sources Staging::sources() {
    return {.now =
                [this] {
                    return Moment{now_, now_};
                },
            .seed =
                [this] {
                    Seed seed{};
                    ++draws_;
                    seed[0] = static_cast<std::uint8_t>(draws_ & 0xFF);
                    seed[1] = static_cast<std::uint8_t>(draws_ >> 8);
                    return seed;
                }};
}

std::optional<Happening> Staging::answer(Effect const& effect) {
    if (auto const* store = std::get_if<StoreFacts>(&effect)) {
        if (failing_)
            return StoreFailed{{*std::exchange(failing_, {}), "/media/batna.jemaa", "no space"}};
        (void)store_.append(store->facts);
        return Stored{};
    }
    if (std::holds_alternative<HashPin>(effect)) return PinHashed{"hash"};
    if (auto const* check = std::get_if<CheckPin>(&effect)) return PinChecked{check->pin == "2580"};
    if (auto const* load = std::get_if<LoadResults>(&effect))
        return ResultsLoaded{store_.results(load->poll).value()};
    if (std::holds_alternative<FindTargets>(effect))
        return TargetsFound{{{"/media/usb/batna-csv-2026-11-24-0905", "USB"},
                             {"/home/jemaa/batna-csv-2026-11-24-0905", ""}}};
    if (auto const* csv = std::get_if<ExportCsv>(&effect)) {
        if (csv->folder.starts_with("/media"))
            return ExportFailed{{ErrorCode::read_only, csv->folder, "the stick is read-only"}};
        return Exported{csv->folder};
    }
    return std::nullopt;
}

void type_pin(Staging& s, std::string const& pin) {
    for (char const digit : pin) s.with(PinDigit{digit});
    s.with(PinSubmit{});
}

void unlock(Staging& s) {
    s.with(AskFacilitator{});
    type_pin(s, "2580");
}

void stage_opening(Staging& s) {
    s.keep("attract").with(ChooseLanguage{"fr"}).keep("waiting-not-started").with(GoBack{});
    s.with(AskFacilitator{}).keep("unlock-choose");
    type_pin(s, "25");
    s.keep("unlock-too-short").with(PinErase{}, PinErase{});
    type_pin(s, "2580");
    s.keep("unlock-repeat");
    type_pin(s, "2580");
    s.keep("console-first");
}

void stage_welcome(Staging& s) {
    s.with(StartStep{}, OpenAttendance{}).keep("attendance-empty");
    s.with(ChooseCell{0}, CellDigit{'2'}, ChooseCell{1}, CellDigit{'1'}, CellDigit{'1'});
    s.keep("attendance").with(SaveAttendance{}).keep("console-welcome");
    s.with(LockConsole{}).keep("attract-welcome").with(ChooseLanguage{"fr"}).keep("welcome");
    s.with(ShowHelp{}).keep("help").with(CloseDialog{}, GoBack{}, AskFacilitator{});
    type_pin(s, "1111");
    s.keep("unlock-wrong");
    for (int i = 0; i < 2; ++i) type_pin(s, "1111");
    s.keep("unlock-wait").after(first_pin_delay + Milliseconds(1));
    type_pin(s, "2580");
    s.with(NextStep{}, StartStep{});
}

void stage_findings(Staging& s) {
    s.keep("console-findings").with(LockConsole{}, ChooseLanguage{"fr"}).keep("findings");
    s.with(GoBack{});
    unlock(s);
    s.with(NextStep{}, StartStep{}, LockConsole{});
}

void give(Staging& s, std::string const& language, std::string const& pictogram,
          std::string const& text) {
    s.with(ChooseLanguage{language});
    if (!pictogram.empty()) s.with(ChoosePictogram{pictogram});
    s.with(EditIdea{text, text.size()}, GiveIdea{}, GoOn{});
}

void stage_ideas(Staging& s) {
    std::string const words = "Des bijoux signés de Batna, reconnus partout";
    std::string const long_words =
        "Une maison commune des bijoutiers, avec un atelier, une école pour les jeunes, une "
        "vitrine pour vendre et un stock d’argent";
    s.with(ChooseLanguage{"fr"}).keep("idea-empty");
    s.with(ChoosePictogram{"💍"}, EditIdea{words, words.size()}).keep("idea");
    s.fail_next(ErrorCode::disk_full);
    s.with(GiveIdea{}).keep("idea-not-saved").with(RetrySave{}).keep("idea-thanks");
    s.with(AnotherIdea{}, EditIdea{long_words, 20}, PressShift{}).keep("idea-long");
    s.with(PressShift{}, PressSymbols{}).keep("idea-symbols").with(GiveIdea{}, GoOn{});
    s.with(ChooseLanguage{"fr"}).after(ask_still_there_after).keep("still-there");
    s.with(CloseDialog{}, GoBack{});
    unlock(s);
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
    unlock(s);
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
    unlock(s);
    s.keep("console-vote").with(LockConsole{});
    vote(s, {0, 0, 0, 3, 3});
    vote(s, {1, 1, 1, 2, 2});
    s.with(ChooseLanguage{"fr"}).keep("waiting-all-voted").with(GoBack{});
    unlock(s);
    s.with(CloseStep{}).keep("confirm-close").with(ConfirmYes{}).keep("console-vote-closed");
}

void stage_end(Staging& s) {
    s.with(NextStep{}, StartStep{}, ShowRoom{}).keep("results").with(GoBack{});
    s.with(NextStep{}, StartStep{}, OpenExport{}).keep("export");
    s.with(ExportTo{"/media/usb/batna-csv-2026-11-24-0905"}).keep("export-failed");
    s.with(ExportTo{"/home/jemaa/batna-csv-2026-11-24-0905"}).keep("exported");
    s.with(GoBack{}, CloseStep{}).keep("console-closed");
    s.with(AskFacilitator{Unlock::Purpose::leave}).keep("confirm-leave");
    s.with(CloseDialog{}, LockConsole{}, ChooseLanguage{"fr"}).keep("waiting-ended");
}

}  // namespace

std::vector<StagedState> staged_states() {
    auto staging = std::make_unique<Staging>();
    stage_opening(*staging);
    stage_welcome(*staging);
    stage_findings(*staging);
    stage_ideas(*staging);
    stage_wall(*staging);
    stage_vote(*staging);
    stage_end(*staging);
    return std::move(staging->kept);
}

}  // namespace jemaa::gallery
