#include "speech/recorder.h"

#include <algorithm>
#include <array>
#include <utility>

#include "speech/clip.h"

namespace jemaa::speech {

Recorder::Recorder(std::unique_ptr<Input> input, Milliseconds longest)
    : input_(std::move(input)),
      most_(static_cast<std::size_t>(longest.count()) * (sample_rate / 1000)) {}

Recorder::~Recorder() {
    end();
}

Expected<void> Recorder::start() {
    drop();
    auto const started = input_->start();
    if (!started) return started;
    ending_ = false;
    thread_ = std::thread([this] { run(); });
    return {};
}

// The microphone is let go as soon as enough was said.
void Recorder::run() {
    ClipWriter writer;
    std::array<std::int16_t, block> heard;
    std::size_t count = 0;
    Expected<void> read;
    while (!ending_ && count < most_) {
        read = input_->read(heard);
        if (!read) break;
        auto const taken = std::min<std::size_t>(heard.size(), most_ - count);
        writer.add(SampleSpan(heard).first(taken));
        count += taken;
    }
    input_->stop();
    auto clip = writer.finish();
    if (!read)
        made_ = tl::unexpected(read.error());
    else if (!clip)
        made_ = tl::unexpected(clip.error());
    else
        made_ = Recording{std::move(*clip),
                          Milliseconds(static_cast<std::int64_t>(count) * 1000 / sample_rate)};
}

void Recorder::end() {
    ending_ = true;
    if (thread_.joinable()) thread_.join();
}

Expected<Recording> Recorder::stop() {
    if (!thread_.joinable())
        return fail(ErrorCode::bad_argument, "microphone", "nothing is being recorded");
    end();
    return std::exchange(made_, Recording{});
}

void Recorder::drop() {
    end();
    made_ = Recording{};
}

}  // namespace jemaa::speech
