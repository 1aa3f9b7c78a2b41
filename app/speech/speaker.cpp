#include "speech/speaker.h"

#include <algorithm>
#include <array>
#include <utility>

#include "speech/clip.h"

namespace jemaa::speech {
namespace {

constexpr std::array<double, 5> gains{0.12, 0.25, 0.45, 0.7, 1.0};  // by volume
constexpr int pause = sample_rate / 4;                              // between two parts

}  // namespace

Speaker::Speaker(std::unique_ptr<Output> output, std::unique_ptr<Synthesizer> synthesizer)
    : output_(std::move(output)),
      synthesizer_(std::move(synthesizer)),
      thread_([this] { run(); }) {}

Speaker::~Speaker() {
    {
        std::lock_guard const lock(mutex_);
        ending_ = true;
        ++turn_;
    }
    changed_.notify_all();
    thread_.join();
}

void Speaker::say(Speech speech) {
    {
        std::lock_guard const lock(mutex_);
        ++turn_;
        next_ = std::move(speech);
    }
    changed_.notify_all();
}

void Speaker::stop() {
    {
        std::lock_guard const lock(mutex_);
        ++turn_;
        next_.reset();
    }
    changed_.notify_all();
}

void Speaker::wait() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !next_ && !speaking_; });
}

void Speaker::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return ending_ || next_; });
        if (ending_) return;
        Speech const speech = *std::exchange(next_, std::nullopt);
        auto const turn = turn_;
        speaking_ = true;
        lock.unlock();
        perform(speech, turn);
        lock.lock();
        speaking_ = false;
        changed_.notify_all();
    }
}

bool Speaker::is_current(std::uint64_t turn) {
    std::lock_guard const lock(mutex_);
    return turn == turn_;
}

bool Speaker::play(SampleSpan samples, int volume, std::uint64_t turn) {
    double const gain = gains[static_cast<std::size_t>(std::clamp(volume, 1, 5) - 1)];
    Samples louder;
    while (!samples.empty()) {
        if (!is_current(turn)) return false;
        auto const piece = samples.first(std::min<std::size_t>(samples.size(), block));
        louder.assign(piece.begin(), piece.end());
        for (auto& sample : louder) sample = static_cast<std::int16_t>(sample * gain);
        output_->write(louder);
        samples = samples.subspan(piece.size());
    }
    return is_current(turn);
}

void Speaker::perform(Speech const& speech, std::uint64_t turn) {
    if (!output_->start()) return;
    Samples const silence(pause);
    bool goes_on = true;
    for (auto const& part : speech.parts) {
        auto const take = [&](SampleSpan samples) { return play(samples, speech.volume, turn); };
        auto const clip = part.clip ? decode_clip(*part.clip)
                                    : fail(ErrorCode::file_missing, part.language, "no clip");
        if (clip)
            goes_on = take(*clip);
        else if (synthesizer_ && synthesizer_->speaks(part.language))
            synthesizer_->say(part.text, part.language, speech.pace, take);
        goes_on = goes_on && take(silence);
        if (!goes_on) break;
    }
    goes_on ? output_->finish() : output_->abort();
}

}  // namespace jemaa::speech
