#include "gallery/staging.h"

#include <memory>

#include "base/resource.h"
#include "domain/field.h"
#include "kiosk/chosen.h"
#include "meaning/meaning.h"
#include "session/update.h"
#include "text/drawing.h"

namespace jemaa::gallery {

using namespace session;

Staging::Staging(std::string const& sample, int cards)
    : shell_(
          cards > 0 ? opening_with_cards(sample, cards) : opening(sample),
          [this](Effect const& e) { return answer(e); }, sources()) {}

Staging::Staging(Template const& own)
    : shell_(
          opening(own), [this](Effect const& e) { return answer(e); }, sources()) {}

State Staging::opening(std::string const& sample) {
    return opening(
        Template{sample, std::string(resource("assets/samples/" + sample).value_or(""))});
}

State Staging::opening(Template const& own) {
    std::string const& text = own.text;
    auto agenda = std::make_shared<agenda::Agenda const>(agenda::parse(text, own.name).value());
    Chance chance(Seed{1});
    auto const facts = founding_facts(*agenda, own.text, "kiosk", {now_, now_}, chance);
    (void)store_.append(facts);
    return opening_state(agenda, store_.facts().value(), {}, {}, {now_, now_});
}

Staging& Staging::follow(Template const& own) {
    auto agenda = std::make_shared<agenda::Agenda const>(agenda::parse(own.text, own.name).value());
    Chance chance(Seed{2});
    auto facts = founding_facts(*agenda, own.text, "kiosk", {now_, now_}, chance);
    Id const next = std::get<Kiosk>(facts.at(1)).id;
    facts.push_back(Revision{chance.id(), std::get<Workshop>(facts.at(0)).id, field::follows,
                             to_hex(state().record.workshop.id), next_stamp({}, now_), next});
    (void)store_.append(facts);
    shell_ = kiosk::Shell(
        opening_state(agenda, store_.facts().value(), next, store_.ballot_counts().value(),
                      {now_, now_}),
        [this](Effect const& e) { return answer(e); }, sources());
    return *this;
}

State Staging::opening_with_cards(std::string const& sample, int cards) {
    std::string text(resource("assets/samples/" + sample).value_or(""));
    std::string const kind = "kind = \"vote\"\n";
    text.insert(text.find(kind) + kind.size(), "ask_category = true\n");
    auto agenda = std::make_shared<agenda::Agenda const>(agenda::parse(text, sample).value());
    Chance chance(Seed{1});
    auto const facts =
        founding_facts(*agenda, text, {"Batna 1", "Batna 2"}, cards, {now_, now_}, chance);
    (void)store_.append(facts);
    return opening_state(agenda, store_.facts().value(), std::get<Kiosk>(facts.at(1)).id, {},
                         {now_, now_});
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

// One file that was taken and one that was not.
FilesTaken Staging::taken_in() {
    TakenIn const well{.file = "batna-2.jemaa", .kiosks = "batna 2", .added = 41, .known = 12};
    TakenIn const badly{
        .file = "batna-3.jemaa",
        .kiosks = {},
        .error = Error{ErrorCode::altered, "batna-3.jemaa", "ballot: 12, sealed 11"}};
    return {{well, badly}, store_.facts().value(), store_.ballot_counts().value()};
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
        return ResultsLoaded{std::make_shared<meaning::CountedPoll const>(
            meaning::counted(store_.results(load->poll).value(), load->merges, load->criteria))};
    if (auto const* find = std::get_if<FindMeaning>(&effect))
        return MeaningFound{find->counted, std::make_shared<meaning::Meaning const>(
                                               meaning::meaning_of(*find->counted))};
    if (auto const* find = std::get_if<FindChosen>(&effect)) {
        if (failing_) return LoadFailed{{*std::exchange(failing_, {}), "batna.jemaa", "no answer"}};
        return ChosenFound{find->poll,
                           kiosk::chosen_options(store_, find->poll, find->top).value()};
    }
    if (auto const* cards = std::get_if<WriteCards>(&effect)) {
        if (cards->file.starts_with("/media"))
            return ExportFailed{{ErrorCode::read_only, cards->file, "the stick is read-only"}};
        return Exported{cards->file};
    }
    if (auto const* find = std::get_if<FindTargets>(&effect);
        find && find->what == FindTargets::For::cards)
        return TargetsFound{{{"/media/usb/batna-cards-2026-11-24-0905.pdf", "USB"},
                             {"/home/jemaa/batna-cards-2026-11-24-0905.pdf", ""}}};
    if (std::holds_alternative<FindTargets>(effect))
        return TargetsFound{{{"/media/usb/batna-outcome-2026-11-24-0905", "USB"},
                             {"/home/jemaa/batna-outcome-2026-11-24-0905", ""}}};
    if (auto const* outcome = std::get_if<ExportOutcome>(&effect)) {
        if (outcome->folder.starts_with("/media"))
            return ExportFailed{{ErrorCode::read_only, outcome->folder, "the stick is read-only"}};
        return Exported{outcome->folder};
    }
    if (std::holds_alternative<SealFile>(effect)) {
        if (failing_)
            return SealFailed{{*std::exchange(failing_, {}), "/media/batna.jemaa", "no space"}};
        Seal const seal{random_id(),
                        next_stamp(shell_.state().record.last, now_),
                        shell_.state().record.kiosk.id,
                        std::string(64, 'a'),
                        std::string(64, 'b'),
                        std::string(128, 'c'),
                        {}};
        return Sealed{seal, {}};
    }
    if (auto const* keep = std::get_if<KeepPanel>(&effect)) {
        if (keep->thousandths < 500)
            return PanelRefused{{ErrorCode::bad_argument, "screen", "absurd"}};
        return PanelKept{};
    }
    if (std::holds_alternative<FindPlaces>(effect))
        return PlacesFound{
            {{"/media/usb", "USB", {"batna-2.jemaa", "batna-3.jemaa"}}, {"/srv/workshop", "", {}}}};
    if (std::holds_alternative<CopyFile>(effect)) return FilePut{"/media/usb/batna-1.jemaa"};
    if (std::holds_alternative<TakeIn>(effect)) return taken_in();
    if (auto const* paint = std::get_if<PaintDrawing>(&effect)) {
        auto const png = text::paint(paint->drawing).value();
        return DrawingPainted{std::make_shared<Attachment const>(
            Attachment{content_id(png), text::picture_media_type, png})};
    }
    if (std::holds_alternative<StopRecording>(effect)) {
        Bytes const sound{'O', 'g', 'g', 'S'};
        return TakeMade{
            std::make_shared<Attachment const>(Attachment{content_id(sound), "audio/ogg", sound}),
            Milliseconds(23'000)};
    }
    return std::nullopt;
}

Staging& Staging::type_pin(std::string const& pin) {
    for (char const digit : pin) with(PinDigit{digit});
    return with(PinSubmit{});
}

Staging& Staging::unlock() {
    return with(AskFacilitator{}).type_pin("2580");
}

}  // namespace jemaa::gallery
