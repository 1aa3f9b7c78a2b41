#include <algorithm>

#include "app/screens/room_with_kiosk.h"
#include "app/speech/virtual_device.h"
#include "core/clips/recorded.h"
#include "diagnostic/merge.h"
#include "domain/clip.h"
#include "domain/field.h"
#include "kiosk/pack_clips.h"
#include "kiosk/packs.h"
#include "kiosk/sound.h"
#include "session/clips.h"
#include "session/take.h"

// Clips from their file or the microphone to the loudspeaker, on the system's
// sound libraries; the devices are files.
using namespace jemaa;
namespace fs = std::filesystem;
using speech::Samples;

namespace {

constexpr Milliseconds take_length{2'000};

// A kiosk with a voice and a microphone.
struct HeardKiosk {
    explicit HeardKiosk(RoomWithKiosk& its_room, fs::path const& packs = {}) : room(its_room) {
        kiosk::take_packs(packs);
        auto clips = kiosk::clips_in_packs(packs, wrong);
        auto speaker = std::make_unique<speech::Speaker>(speech::open_output("").value(),
                                                         speech::open_synthesizer().value());
        voice = speaker.get();
        sound = std::make_unique<kiosk::Sound>(
            std::move(speaker),
            std::make_unique<speech::Recorder>(speech::open_input().value(), take_length),
            std::move(clips));
        room.world->sound = sound.get();
        room.shell->dispatch(sound->found());
        room.headless->settle();
    }

    // What reaches the loudspeaker of these words.
    Samples hears(std::string const& words, LanguageTag const& language) {
        sound->speak({session::utterances_of(room.shell->state(), {words, language})});
        voice->wait();
        auto const all = device.played();  // since the device was opened for these words
        auto const sounds = speech::trimmed(all);
        return {sounds.begin(), sounds.end()};
    }

    speech::VirtualDevice device{speech::tone(330, 10)};
    RoomWithKiosk& room;
    std::vector<Error> wrong;
    speech::Speaker* voice = nullptr;
    std::unique_ptr<kiosk::Sound> sound;
};

bool is_tone(Samples const& sound, double hertz, int milliseconds) {
    INFO(speech::length_of(sound).count() << " ms, " << speech::share_of_tone(sound, hertz));
    return std::abs(speech::length_of(sound).count() - milliseconds) <= 60 &&
           speech::share_of_tone(sound, hertz) > 0.9;
}

}  // namespace

TEST_CASE("a clip that is dropped into a language pack is what is heard of its message") {
    RoomWithKiosk room;
    fs::path const packs = room.folder / "packs";
    put(packs / "fr/clips/ballot.review.opus", recorded(1, 523));
    put(packs / "ar-DZ/clips/frame.back.opus", recorded(1, 700));
    put(packs / "kab/clips/frame.back.opus", recorded(1, 880));
    put(packs / "fr/clips/frame.help.opus", Bytes(400, 'x'));
    put(packs / "fr/clips/no.such.message.opus", recorded(1));
    put(packs / "fr/clips/ballot.page.opus", recorded(1));
    HeardKiosk kiosk(room, packs);
    CHECK(kiosk.wrong.size() == 2);
    for (auto const& error : kiosk.wrong)
        CHECK(error.where.find("/fr/clips/") != std::string::npos);
    auto const say = [](char const* language, char const* name) {
        return text::message(language, name);
    };
    CHECK(is_tone(kiosk.hears(say("fr", "ballot.review"), "fr"), 523, 1'000));
    CHECK(is_tone(kiosk.hears(say("ar-DZ", "frame.back"), "ar-DZ"), 700, 1'000));
    CHECK(is_tone(kiosk.hears(say("kab", "frame.back"), "kab"), 880, 1'000));
    CHECK(is_tone(kiosk.hears(say("kab-Tfng", "frame.back"), "kab-Tfng"), 880, 1'000));
    // Arabic's own voice for what Darja has no clip of; and for a clip that is none.
    CHECK(speech::loudness(kiosk.hears(say("ar-DZ", "ballot.review"), "ar-DZ")) > 300);
    CHECK(speech::loudness(kiosk.hears(say("fr", "frame.help"), "fr")) > 300);
    CHECK(kiosk.hears(say("kab", "frame.help"), "kab").empty());
}

TEST_CASE("what is recorded on the console is kept with its length and heard from then on") {
    RoomWithKiosk room;
    HeardKiosk kiosk(room);
    room.tap("facilitator");
    room.enter_pin("2580");
    room.enter_pin("2580");
    room.tap("more");
    room.tap("more.clips");
    room.tap("in.fr");
    std::string const words = room.finger->name("clip.0");
    CHECK(speech::share_of_tone(kiosk.hears(words, "fr"), 330) < 0.5);
    room.tap("clip.0");
    room.tap("take.start");
    std::this_thread::sleep_for(std::chrono::seconds(1));  // this microphone is fast
    room.tap("take.stop");
    room.tap("take.hear");
    room.tap("keep");
    CHECK(room.screen() == "clip-take");
    CHECK(room.finger->name("words") != words);
    CHECK(is_tone(kiosk.hears(words, "fr"), 330, 2'000));

    room.close();
    room.open();
    auto const clip = session::clip_of(room.shell->state(), {words, "fr"}).recorded;
    REQUIRE(clip);
    auto const samples = speech::decode_clip(clip->content).value();
    CHECK(std::abs(speech::length_of(samples).count() - take_length.count()) <= 20);
}

TEST_CASE("a template's clips are in the workshop's file, whole by itself") {
    RoomWithKiosk room;
    fs::path const beside = room.folder / "own.clips", file = room.folder / "own.jemaa";
    auto const said = recorded(1, 600);
    put(beside / "ideas.prompt.fr.opus", said);
    put(beside / "ideas.prompt.ar.opus", Bytes(10, 'x'));
    std::string const text(resource("assets/samples/batna.toml").value());
    auto const left_out = kiosk::create_workshop(file, text, "own.toml", {}, beside).value();
    REQUIRE(left_out.size() == 1);
    CHECK(left_out[0].where.find("ideas.prompt.ar.opus") != std::string::npos);
    fs::remove_all(beside);
    auto const opened = kiosk::open_workshop(file).value();
    auto const& steps = opened.state.agenda->steps;
    auto const at = static_cast<std::size_t>(agenda::find_step(*opened.state.agenda, "ideas"));
    auto const clip = session::clip_of(opened.state, {steps[at].prompt.in("fr"), "fr"}).recorded;
    REQUIRE(clip);
    CHECK((clip->content == said));
}

TEST_CASE("two kiosks that recorded different words have both after a merge") {
    RoomWithKiosk room;
    auto const facts = room.store->facts().value();
    auto const say = [&](SqliteStore& store, std::string const& words, Bytes sound) {
        Attachment const clip{content_id(sound), clip_media_type, std::move(sound)};
        Revision const said{random_id(),
                            clip_subject(words),
                            field::clip + std::string("fr"),
                            to_hex(clip.id),
                            next_stamp({}, moment_now().wall),
                            room.store->own_kiosk().value()};
        std::vector<Fact> const told{clip, said};
        REQUIRE(store.append(told));
    };
    fs::path const other = room.folder / "other.jemaa";
    auto const both = recorded(0.5, 300), theirs = recorded(0.5, 400), ours = recorded(0.5, 500);
    {
        auto const store =
            SqliteStore::create(other, facts, room.store->own_kiosk().value()).value();
        say(*store, "Retour", both);
        say(*store, "Oui", theirs);
    }
    say(*room.store, "Retour", both);
    say(*room.store, "Non", ours);
    REQUIRE(diagnostic::merge(*room.store, other));
    room.close();
    room.open();
    for (auto const& [words, sound] :
         {std::pair{"Retour", both}, std::pair{"Oui", theirs}, std::pair{"Non", ours}}) {
        CAPTURE(words);
        auto const clip = session::clip_of(room.shell->state(), {words, "fr"}).recorded;
        REQUIRE(clip);
        CHECK((clip->content == sound));
    }
}
