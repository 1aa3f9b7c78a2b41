#include "speech/device.h"

#include <chrono>
#include <thread>

#include "app/speech/virtual_device.h"
#include "catch_any.h"
#include "speech/clip.h"
#include "speech/recorder.h"
#include "speech/speaker.h"

using namespace jemaa;
using namespace jemaa::speech;

namespace {

std::unique_ptr<Speaker> speaker() {
    return std::make_unique<Speaker>(open_output("").value(), open_synthesizer().value());
}

std::shared_ptr<Bytes const> clip_of(SampleSpan samples) {
    ClipWriter writer;
    writer.add(samples);
    return std::make_shared<Bytes const>(writer.finish().value());
}

// What the sink got of it, from the first to the last sound.
Samples heard(VirtualDevice const& device, Speech speech) {
    auto const voice = speaker();
    voice->say(std::move(speech));
    voice->wait();
    auto const all = device.played();
    auto const sound = trimmed(all);
    return {sound.begin(), sound.end()};
}

}  // namespace

TEST_CASE("a clip that is played is found in the sink") {
    VirtualDevice const device;
    auto const sound = heard(device, {{{"", "zgh", clip_of(tone(523, 1.5))}}});
    CHECK(std::abs(length_of(sound).count() - 1'500) <= 30);
    CHECK(share_of_tone(sound, 523) > 0.9);
    CHECK(share_of_tone(sound, 400) < 0.01);
}

TEST_CASE("words of each language are read aloud, and reach the sink as speech") {
    VirtualDevice const device;
    for (auto const& [language, words] :
         {std::pair{"ar", "مَا حُلْمُكُمْ بَعْدَ خَمْسِ سَنَوَاتٍ؟"},
          {"fr", "Dans cinq ans, comment sera notre groupe ?"},
          {"en", "In five years, what does our cluster look like?"}}) {
        CAPTURE(language);
        auto const sound = heard(device, {{{words, language, nullptr}}});
        CHECK(length_of(sound) > Milliseconds(1'000));
        CHECK(length_of(sound) < Milliseconds(8'000));
        CHECK(loudness(sound) > 300);
    }
}

TEST_CASE("a language without a voice is silent, until a clip says it") {
    VirtualDevice const device;
    CHECK(heard(device, {{{"azul", "zgh", nullptr}}}).empty());
    CHECK_FALSE(heard(device, {{{"azul", "zgh", clip_of(tone(440, 0.5))}}}).empty());
}

TEST_CASE("a damaged clip leaves the word to the voice") {
    VirtualDevice const device;
    auto const damaged = std::make_shared<Bytes const>(Bytes(100, 7));
    CHECK(length_of(heard(device, {{{"Bonjour à tous", "fr", damaged}}})) > Milliseconds(400));
}

TEST_CASE("louder is louder, and slower takes longer") {
    VirtualDevice const device;
    std::string const words = "Un salon des bijoux à Batna";
    auto const said = [&](int volume, int pace) {
        return heard(device, {{{words, "fr", nullptr}}, volume, pace});
    };
    CHECK(loudness(said(5, 3)) > 3 * loudness(said(1, 3)));
    CHECK(said(3, 1).size() > said(3, 5).size() * 3 / 2);
}

TEST_CASE("a device is chosen by a part of its name; another name is said to be unknown") {
    VirtualDevice const device;
    CHECK(open_output("loudsp"));
    auto const unknown = open_output("headphones");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().where == "headphones");
    CHECK(unknown.error().detail.find("loudspeaker") != std::string::npos);
}

TEST_CASE("a recording comes back with the right length and sound") {
    VirtualDevice const device(tone(330, 10));
    Recorder recorder(open_input().value(), Milliseconds(2'000));
    REQUIRE(recorder.start());
    // This microphone hears faster than time passes: the end is where enough was said.
    std::this_thread::sleep_for(std::chrono::seconds(1));
    auto const recording = recorder.stop().value();
    CHECK(recording.length == Milliseconds(2'000));
    auto const samples = decode_clip(recording.clip).value();
    CHECK(std::abs(length_of(samples).count() - 2'000) <= 20);
    CHECK(share_of_tone(samples, 330) > 0.9);
}

TEST_CASE("a recording that was dropped leaves nothing, and one can begin again") {
    VirtualDevice const device(tone(330, 10));
    Recorder recorder(open_input().value(), Milliseconds(500));
    CHECK(recorder.stop().error().code == ErrorCode::bad_argument);
    REQUIRE(recorder.start());
    recorder.drop();
    CHECK_FALSE(recorder.stop());
    REQUIRE(recorder.start());
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    CHECK(recorder.stop().value().length == Milliseconds(500));
}
