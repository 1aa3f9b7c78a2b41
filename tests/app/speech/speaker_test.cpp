#include "speech/speaker.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "app/speech/virtual_device.h"
#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::speech;

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

// A loudspeaker that takes as long as the sound lasts, like a real one.
struct Paced final : Output {
    explicit Paced(std::atomic<int>& counted) : blocks(counted) {}
    Expected<void> start() override { return {}; }
    void write(SampleSpan samples) override {
        ++blocks;
        std::this_thread::sleep_for(
            std::chrono::microseconds(samples.size() * 1'000'000 / sample_rate));
    }
    void finish() override {}
    void abort() override {}
    std::atomic<int>& blocks;
};

struct Broken final : Output {
    Expected<void> start() override { return fail(ErrorCode::read_failed, "device", "unplugged"); }
    void write(SampleSpan) override { FAIL("nothing may be written"); }
    void finish() override {}
    void abort() override {}
};

Speech long_speech() {
    std::string const sentence = "Nous voulons une école pour les jeunes bijoutiers. ";
    std::string text;
    for (int i = 0; i < 20; ++i) text += sentence;
    return {{{text, "fr", nullptr}}};
}

}  // namespace

TEST_CASE("nobody waits for the voice: asking it to speak takes less than a frame") {
    std::atomic<int> blocks = 0;
    Speaker speaker(std::make_unique<Paced>(blocks), open_synthesizer().value());
    double longest = 0;
    for (int i = 0; i < 20; ++i) {
        auto const begin = Clock::now();
        speaker.say(long_speech());
        longest = std::max(longest, ms_since(begin));
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
    }
    INFO("longest " << longest << " ms");
    CHECK(longest < 16.7);
    CHECK(blocks > 5);
}

TEST_CASE("the voice stops at once, in the middle of a word") {
    std::atomic<int> blocks = 0;
    Speaker speaker(std::make_unique<Paced>(blocks), open_synthesizer().value());
    speaker.say(long_speech());
    while (blocks < 10) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    auto const begin = Clock::now();
    speaker.stop();
    speaker.wait();
    INFO("silent after " << ms_since(begin) << " ms");
    CHECK(ms_since(begin) < 250);
    int const when_silent = blocks;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    CHECK(blocks == when_silent);
}

TEST_CASE("what is said next ends what was being said") {
    std::atomic<int> blocks = 0;
    Speaker speaker(std::make_unique<Paced>(blocks), open_synthesizer().value());
    speaker.say(long_speech());
    while (blocks < 5) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    speaker.say({{{"Oui", "fr", nullptr}}});
    speaker.wait();
    CHECK(blocks < 200);  // four seconds; all of the first would take a minute
}

TEST_CASE("without a device nothing is said and nothing hangs") {
    Speaker speaker(std::make_unique<Broken>(), nullptr);
    speaker.say(long_speech());
    speaker.wait();
    speaker.stop();
}

TEST_CASE("a program that ends while it speaks ends at once") {
    std::atomic<int> blocks = 0;
    auto speaker =
        std::make_unique<Speaker>(std::make_unique<Paced>(blocks), open_synthesizer().value());
    speaker->say(long_speech());
    while (blocks < 5) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    auto const begin = Clock::now();
    speaker.reset();
    CHECK(ms_since(begin) < 500);
}
