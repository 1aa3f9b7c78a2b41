#include "kiosk/effects.h"

#include <ctime>

#include <sodium.h>

#include "base/whole_folder.h"
#include "diagnostic/key.h"
#include "diagnostic/seal.h"
#include "formats/export.h"
#include "kiosk/chosen.h"
#include "kiosk/exchange.h"
#include "kiosk/export_places.h"
#include "kiosk/sound.h"
#include "meaning/meaning.h"
#include "print/card_sheets.h"
#include "print/workshop_report.h"
#include "text/drawing.h"
#include "wording/headings.h"

namespace jemaa::kiosk {

namespace fs = std::filesystem;
using namespace session;

namespace {

// A PIN is short, so that each guess must cost: about a tenth of a second.
constexpr unsigned long long pin_passes = 3;
constexpr std::size_t pin_memory = 32u << 20;

std::string today() {
    std::time_t const now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d-%H%M", &parts);
    return text;
}

// What the office needs, whatever it works with.
constexpr outcome::Format exported_formats[] = {outcome::Format::package,
                                                outcome::Format::workbook};

constexpr char card_document[] = ".pdf";

// `wanted`, or with a number before its ending when that is taken.
fs::path unused(fs::path const& wanted, std::string const& ending = {}) {
    auto const whole = wanted.string();
    auto const start = whole.substr(0, whole.size() - ending.size());
    fs::path path = wanted;
    for (int n = 2; fs::exists(path); ++n) path = start + "-" + std::to_string(n) + ending;
    return path;
}

struct Performer {
    World const& world;
    using Answer = std::optional<Happening>;

    Answer operator()(StoreFacts const& effect) {
        auto const stored = world.store.append(effect.facts);
        if (!stored) return StoreFailed{stored.error()};
        return Stored{};
    }

    Answer operator()(HashPin const& effect) {
        char hash[crypto_pwhash_STRBYTES];
        if (crypto_pwhash_str_alg(hash, effect.pin.data(), effect.pin.size(), pin_passes,
                                  pin_memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
            return StoreFailed{{ErrorCode::write_failed, "PIN", "not enough memory"}};
        return PinHashed{hash};
    }

    Answer operator()(CheckPin const& effect) {
        auto const is = [&](std::string const& hash) {
            return !hash.empty() && crypto_pwhash_str_verify(hash.c_str(), effect.pin.data(),
                                                             effect.pin.size()) == 0;
        };
        if (is(effect.hash)) return PinChecked{true};
        bool const assistant = is(effect.assistant_hash);
        return PinChecked{assistant, assistant};
    }

    Answer operator()(LoadResults const& effect) {
        auto results = world.store.results(effect.poll);
        if (!results) return LoadFailed{results.error()};
        return ResultsLoaded{std::make_shared<meaning::CountedPoll const>(
            meaning::counted(std::move(*results), effect.merges, effect.criteria))};
    }

    Answer operator()(FindMeaning const& effect) {
        return MeaningFound{effect.counted, std::make_shared<meaning::Meaning const>(
                                                meaning::meaning_of(*effect.counted))};
    }

    Answer operator()(FindChosen const& effect) {
        auto chosen = chosen_options(world.store, effect.poll, effect.top);
        if (!chosen) return LoadFailed{chosen.error()};
        return ChosenFound{effect.poll, std::move(*chosen)};
    }

    Answer operator()(FindTargets const& effect) {
        bool const cards = effect.what == FindTargets::For::cards;
        std::string const name = world.workshop_name + (cards ? "-cards-" : "-outcome-") + today() +
                                 (cards ? card_document : "");
        std::vector<ExportTarget> targets;
        for (auto const& place : removable_places())
            targets.push_back({(place / name).string(), place.filename().string()});
        targets.push_back({(world.export_folder / name).string(), ""});
        return TargetsFound{std::move(targets)};
    }

    Answer operator()(WriteCards const& effect) {
        auto const document = print::card_sheets(effect.sheet);
        if (!document) return ExportFailed{document.error()};
        fs::path const file = unused(effect.file, card_document);
        auto const written = write_whole_file(file, *document);
        if (!written) return ExportFailed{written.error()};
        return Exported{file.string()};
    }

    Answer operator()(ExportOutcome const& effect) {
        fs::path const folder = unused(effect.folder);
        auto reports = print::workshop_reports(world.store);
        if (!reports) return ExportFailed{reports.error()};
        auto const exported =
            outcome::export_outcome(world.store, folder, exported_formats,
                                    wording::headings_in(effect.language), std::move(*reports));
        if (!exported) return ExportFailed{exported.error()};
        return Exported{folder.string()};
    }

    Answer operator()(SealFile const&) {
        auto const sealed =
            diagnostic::seal(world.store, diagnostic::key_file_of(world.file), moment_now().wall);
        if (!sealed) return SealFailed{sealed.error()};
        auto const ordered = world.store.put_in_order();
        return Sealed{sealed->seal, ordered ? std::nullopt : std::optional(ordered.error())};
    }

    Answer operator()(Speak const& effect) {
        if (world.sound) world.sound->speak(effect);
        return std::nullopt;
    }
    Answer operator()(StopSpeaking const&) {
        if (world.sound) world.sound->stop_speaking();
        return std::nullopt;
    }
    Answer operator()(StartRecording const&) {
        if (!world.sound) return TakeFailed{no_microphone()};
        auto const started = world.sound->start_recording();
        if (!started) return TakeFailed{started.error()};
        return std::nullopt;
    }
    Answer operator()(StopRecording const&) {
        if (!world.sound) return TakeFailed{no_microphone()};
        auto recording = world.sound->stop_recording();
        if (!recording) return TakeFailed{recording.error()};
        return TakeMade{
            std::make_shared<Attachment const>(Attachment{
                content_id(recording->clip), clip_media_type, std::move(recording->clip)}),
            recording->length};
    }
    Answer operator()(DropRecording const&) {
        if (world.sound) world.sound->drop_recording();
        return std::nullopt;
    }
    Answer operator()(PaintDrawing const& effect) {
        auto png = text::paint(effect.drawing);
        if (!png) return PaintingFailed{png.error()};
        return DrawingPainted{std::make_shared<Attachment const>(
            Attachment{content_id(*png), text::picture_media_type, std::move(*png)})};
    }

    Answer operator()(FindPlaces const&) { return PlacesFound{exchange_places(world)}; }
    Answer operator()(CopyFile const& effect) { return put_copy(world, effect.folder); }
    Answer operator()(TakeIn const& effect) {
        return take_in(world, effect.folder, effect.language);
    }

    Answer operator()(KeepPanel const& effect) {
        if (!world.keep_panel) return PanelKept{};
        auto const kept = world.keep_panel(effect.thousandths);
        if (!kept) return PanelRefused{kept.error()};
        return PanelKept{};
    }

    Answer operator()(Leave const&) { return std::nullopt; }
};

}  // namespace

std::optional<Happening> perform(World const& world, Effect const& effect) {
    return std::visit(Performer{world}, effect);
}

}  // namespace jemaa::kiosk
