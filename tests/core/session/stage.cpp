#include "core/session/stage.h"

#include "domain/card_code.h"
#include "domain/field.h"
#include "meaning/meaning.h"
#include "session/card.h"
#include "session/overloaded.h"

namespace jemaa::session {
namespace {

using Texts = std::map<LanguageTag, std::string>;

LocalizedText french(std::string text) {
    return LocalizedText(Texts{{"fr", std::move(text)}});
}

agenda::Choice choice(std::string const& key) {
    Texts const title{{"fr", key + " fr"}, {"ar", key + " ar"}};
    return {key, "💍", LocalizedText(title), french("phrase " + key)};
}

agenda::AgendaStep step(std::string const& key, agenda::StepKind kind) {
    return {key, 0, french(key), french(key + " ?"), std::move(kind)};
}

PinChecked pin_checked(CheckPin const& check) {
    std::string const hash = "hash of " + check.pin;
    if (check.hash == hash) return {true};
    return {check.assistant_hash == hash, check.assistant_hash == hash};
}

Id id_of(Fact const& fact) {
    return std::visit([](auto const& it) { return it.id; }, fact);
}

}  // namespace

agenda::Agenda short_workshop() {
    agenda::Vote vote;
    vote.settings = {{{"dots", 3}, {"per_option", 2}}};
    vote.ideas_from = "wall";
    for (char const* key : {"h", "g", "f", "e", "d", "c", "b", "a"})
        vote.options.push_back(choice(key));
    agenda::Welcome const welcome{{choice("secret")}, {choice("artisan"), choice("other")}};
    return {"short",
            french("Bijoux"),
            french("Vision"),
            {},
            {"ar", "fr", "en"},
            {step("welcome", welcome), step("ideas", agenda::Ideas{2, {"💍", "🌍", "🎓"}}),
             step("wall", agenda::Wall{"ideas"}), step("vote", vote),
             step("results", agenda::Results{"vote"}), step("close", agenda::Close{})}};
}

Stage::Stage(agenda::Agenda agenda, int kiosks, int cards, std::uint8_t of_chance)
    : chance_(of_chance) {
    Chance chance(Seed{7, chance_});
    Moment const at{Milliseconds(5'000'000), clock};
    std::vector<std::string> names;
    for (int i = 1; i <= kiosks; ++i) names.push_back("Kiosk " + std::to_string(i));
    auto const founding = founding_facts(agenda, "template", names, cards, at, chance);
    for (Fact const& fact : founding) disk.emplace(id_of(fact), fact);
    state = opening_state(std::make_shared<agenda::Agenda const>(std::move(agenda)), founding,
                          std::get<Kiosk>(founding.at(1)).id, {}, at);
}

void Stage::happens(Happening what) {
    Seed seed{};
    ++events_;
    for (std::size_t i = 0; i < 4; ++i) seed[i] = static_cast<std::uint8_t>(events_ >> (8 * i));
    seed[4] = chance_;
    Moment const at{Milliseconds(5'000'000) + clock, clock};
    Next next = update(std::move(state), Event{std::move(what), at, seed});
    state = std::move(next.state);
    asked.insert(asked.end(), next.effects.begin(), next.effects.end());
    if (!answers) return;
    for (Effect const& effect : next.effects)
        for (Happening& reply : answer(effect)) happens(std::move(reply));
}

void Stage::does_one(Happening what) {
    clock += Milliseconds(100);
    happens(std::move(what));
}

// Everything on the disk, and one idea that another kiosk had.
FilesTaken Stage::taken_in() {
    Idea const theirs{
        random_id(),        step_id(state.record, "ideas"), state.record.kiosk.id, "fr", "",
        "Une idée d'à côté"};
    disk.emplace(theirs.id, theirs);
    FilesTaken taken{{{.file = "other.jemaa", .kiosks = "Kiosk 2", .added = 1}}, {}, {}};
    for (auto const& [id, fact] : disk)
        if (auto const* ballot = std::get_if<Ballot>(&fact))
            ++taken.ballot_counts[ballot->poll];
        else
            taken.facts.push_back(fact);
    return taken;
}

static std::shared_ptr<Attachment const> attached(std::string media_type, Bytes content) {
    return std::make_shared<Attachment const>(
        Attachment{content_id(content), std::move(media_type), std::move(content)});
}

std::vector<Happening> Stage::answer(Effect const& effect) {
    using Answers = std::vector<Happening>;
    Error const full{ErrorCode::disk_full, "/disk", "no space left"};
    return std::visit(
        Overloaded{
            [&](StoreFacts const& e) -> Answers {
                if (disk_is_full) return {StoreFailed{full}};
                for (Fact const& fact : e.facts) disk.emplace(id_of(fact), fact);
                return {Stored{}};
            },
            [](HashPin const& e) -> Answers { return {PinHashed{"hash of " + e.pin}}; },
            [](CheckPin const& e) -> Answers { return {pin_checked(e)}; },
            [&](LoadResults const& e) -> Answers {
                if (disk_is_full) return {LoadFailed{{ErrorCode::read_failed, "/disk", ""}}};
                PollResults results;
                for (auto const& poll : facts<Poll>())
                    if (poll.id == e.poll) results.poll = poll;
                for (auto const& ballot : facts<Ballot>())
                    if (ballot.poll == e.poll) results.ballots.push_back(ballot);
                for (auto const& option : facts<PollOption>())
                    if (option.poll == e.poll) results.options.push_back(option);
                return {ResultsLoaded{std::make_shared<meaning::CountedPoll const>(
                    meaning::counted(std::move(results), e.merges, e.criteria))}};
            },
            [](FindMeaning const& e) -> Answers {
                return {MeaningFound{e.counted, std::make_shared<meaning::Meaning const>(
                                                    meaning::meaning_of(*e.counted))}};
            },
            [&](FindChosen const& e) -> Answers {  // the first two, or so many as wanted
                if (disk_is_full) return {LoadFailed{{ErrorCode::read_failed, "/disk", ""}}};
                ChosenFound chosen{e.poll, {}};
                for (auto const& option : facts<PollOption>())
                    if (option.poll == e.poll && std::ssize(chosen.options) < (e.top ? e.top : 2))
                        chosen.options.push_back(option.id);
                return {chosen};
            },
            [](FindTargets const&) -> Answers {
                return {TargetsFound{{{"/home", ""}, {"/media/stick", "STICK"}}}};
            },
            [&](WriteCards const& e) -> Answers {
                if (stick_is_full) return {ExportFailed{full}};
                return {Exported{e.file}};
            },
            [&](ExportOutcome const& e) -> Answers {
                if (stick_is_full) return {ExportFailed{full}};
                return {Exported{e.folder + "/short"}};
            },
            [&](SealFile const&) -> Answers {
                if (disk_is_full) return {SealFailed{full}};
                auto const stamp = next_stamp(state.record.last, Milliseconds(5'000'000) + clock);
                Seal const seal{random_id(), stamp, state.record.kiosk.id, {}, {}, {}};
                disk.emplace(seal.id, seal);
                return {Sealed{seal, {}}};
            },
            [](KeepPanel const& e) -> Answers {
                if (e.thousandths < 500)
                    return {PanelRefused{{ErrorCode::bad_argument, "screen", "absurd"}}};
                return {PanelKept{}};
            },
            [](FindPlaces const&) -> Answers {
                return {PlacesFound{{{"/media/stick", "STICK", {"other.jemaa"}}}}};
            },
            [&](CopyFile const& e) -> Answers {
                if (stick_is_full) return {ExchangeFailed{full}};
                return {FilePut{e.folder + "/short.jemaa"}};
            },
            [&](TakeIn const&) -> Answers { return {taken_in()}; },
            [](Leave const&) -> Answers { return {}; },
            [](Speak const&) -> Answers { return {}; },
            [](StopSpeaking const&) -> Answers { return {}; },
            [](DropRecording const&) -> Answers { return {}; },
            [&](StartRecording const&) -> Answers {
                if (stick_is_full) return {TakeFailed{{ErrorCode::read_failed, "microphone", ""}}};
                return {};
            },
            [&](StopRecording const&) -> Answers {
                return {TakeMade{attached("audio/ogg", {'O', 'g', 'g'}), Milliseconds(4'000)}};
            },
            [&](PaintDrawing const& e) -> Answers {
                if (stick_is_full) return {PaintingFailed{full}};
                auto const strokes = static_cast<std::uint8_t>(e.drawing.size());
                return {DrawingPainted{attached("image/png", {'P', 'N', 'G', strokes})}};
            },
        },
        effect);
}

void Stage::waits(Milliseconds time) {
    Milliseconds const until = clock + time;
    while (auto const due = deadline(state)) {
        if (*due > until) break;
        clock = std::max(clock, *due);
        happens(Tick{});
    }
    clock = until;
    happens(Tick{});
}

void Stage::types_pin(std::string_view pin) {
    for (char const digit : pin) does(PinDigit{digit});
    does(PinSubmit{});
}

void Stage::opens_console() {
    does(AskFacilitator{});
    if (!shows<Unlock>()) return;
    if (now<Unlock>().stage == Unlock::Stage::choose) types_pin("2468");
    types_pin("2468");
}

void Stage::goes_to(std::string_view key) {
    int const wanted = agenda::find_step(*state.agenda, key);
    while (current_step(state) > wanted) does(PreviousStep{});
    while (current_step(state) < wanted) {
        does(NextStep{});
        if (asks<Confirm>()) does(ConfirmYes{});
    }
}

void Stage::runs(std::string_view key) {
    opens_console();
    goes_to(key);
    does(StartStep{}, LockConsole{});
}

void Stage::closes() {
    does(CloseStep{});
    if (asks<Confirm>()) does(ConfirmYes{});
}

void Stage::counts(int people) {
    opens_console();
    does(OpenAttendance{}, ChooseCell{0});
    for (char const digit : std::to_string(people)) does(CellDigit{digit});
    does(SaveAttendance{}, LockConsole{});
}

void Stage::gives_idea(std::string_view words) {
    does(ChooseLanguage{"fr"}, EditText{std::string(words), words.size()}, GiveIdea{}, GoOn{});
}

void Stage::votes(std::vector<int> const& dots) {
    does(ChooseLanguage{"fr"}, GoOn{});
    for (std::size_t option = 0; option < dots.size(); ++option)
        for (int dot = 0; dot < dots[option]; ++dot) does(TouchOption{option});
    does(GoOn{}, CastBallot{}, GoOn{});
}

void Stage::types_code(std::string_view code) {
    for (char const digit : code) does(CardDigit{digit});
    does(CardSubmit{});
}

void Stage::shows_card(int number) {
    does(ChooseLanguage{"fr"});
    types_code(card_code(number));
}

std::vector<int> Stage::card_numbers() const {
    std::vector<int> numbers;
    for (Card const& card : own_cards(state.record)) numbers.push_back(card.number);
    return numbers;
}

State Stage::opened_again() const {
    std::vector<Fact> facts;
    std::map<Id, int> ballots;
    for (auto const& [id, fact] : disk)
        if (auto const* ballot = std::get_if<Ballot>(&fact))
            ++ballots[ballot->poll];
        else
            facts.push_back(fact);
    return opening_state(state.agenda, facts, state.record.kiosk.id, ballots,
                         {Milliseconds(5'000'000) + clock, clock});
}

std::string Stage::value(Id const& subject, std::string_view field) const {
    return value_of(state.record, subject, field);
}

std::string Stage::status(std::string_view key) const {
    return value(step_id(state.record, key), field::status);
}

std::string Stage::current() const {
    return state.agenda->steps[static_cast<std::size_t>(current_step(state))].key;
}

std::vector<std::string> Stage::journal() const {
    std::vector<std::string> actions;
    for (auto const& entry : state.record.journal) actions.push_back(entry.action);
    return actions;
}

}  // namespace jemaa::session
