#include "speech/clip.h"

#include <cmath>

#include "app/speech/virtual_device.h"
#include "catch_any.h"
#include "speech/resampler.h"

using namespace jemaa;
using namespace jemaa::speech;

namespace {

Bytes clip_of(SampleSpan samples) {
    ClipWriter writer;
    writer.add(samples);
    return writer.finish().value();
}

}  // namespace

TEST_CASE("a clip comes back with its length and its sound, in a fraction of the bytes") {
    for (double const seconds : {0.2, 1.0, 7.5}) {
        CAPTURE(seconds);
        auto const clip = clip_of(tone(440, seconds));
        auto const samples = decode_clip(clip).value();
        CHECK(std::abs(static_cast<double>(length_of(samples).count()) - seconds * 1000) <= 20);
        CHECK(share_of_tone(samples, 440) > 0.9);
        CHECK(share_of_tone(samples, 700) < 0.01);
        CHECK(clip.size() < samples.size() * 2 / 4);
    }
}

TEST_CASE("a recording of nothing is said to be empty, one of a moment is a clip") {
    CHECK(ClipWriter{}.finish().error().code == ErrorCode::read_failed);
    CHECK(decode_clip(clip_of(Samples(1))).value().size() < sample_rate / 50);
}

TEST_CASE("what is no clip is said to be none, whatever its bytes are") {
    CHECK(decode_clip({}).error().code == ErrorCode::bad_argument);
    CHECK(decode_clip(Bytes(5'000, 0x55)).error().code == ErrorCode::bad_argument);
    auto const whole = clip_of(tone(440, 1));
    for (std::size_t size = 0; size < whole.size(); size += 97)
        (void)decode_clip(Bytes(whole.begin(), whole.begin() + static_cast<long>(size)));
    for (std::size_t at = 0; at < whole.size(); at += 13) {
        auto changed = whole;
        changed[at] ^= 0xFF;
        auto const decoded = decode_clip(changed);
        if (decoded) CHECK(length_of(*decoded) <= longest_clip);
    }
}

TEST_CASE("a clip longer than anybody listens to is cut") {
    ClipWriter writer;
    auto const second = tone(300, 1);
    for (int i = 0; i < 125; ++i) writer.add(second);
    CHECK(length_of(decode_clip(writer.finish().value()).value()) == longest_clip);
}

TEST_CASE("sound of another rate keeps its pitch and length, however it is cut in pieces") {
    constexpr int rate = 22'050;
    Samples other(rate);
    for (int i = 0; i < rate; ++i)
        other[static_cast<std::size_t>(i)] =
            static_cast<std::int16_t>(8'000 * std::sin(2 * 3.14159265 * 440 * i / rate));
    Samples whole, pieces;
    Resampler at_once(rate), bit_by_bit(rate);
    whole = at_once.feed(other);
    for (std::size_t at = 0; at < other.size(); at += 501) {
        auto const part = SampleSpan(other).subspan(at, std::min<std::size_t>(501, rate - at));
        auto const& made = bit_by_bit.feed(part);
        pieces.insert(pieces.end(), made.begin(), made.end());
    }
    CHECK(std::abs(static_cast<int>(whole.size()) - sample_rate) <= 2);
    CHECK(share_of_tone(whole, 440) > 0.99);
    CHECK(share_of_tone(pieces, 440) > 0.99);
    CHECK(std::abs(static_cast<int>(whole.size()) - static_cast<int>(pieces.size())) <= 2);
}
