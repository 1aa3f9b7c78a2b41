#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include "base/bytes.h"
#include "base/clock.h"
#include "speech/device.h"

namespace jemaa::speech {

/// What was said into the microphone.
struct Recording {
    Bytes clip;
    Milliseconds length{};
};

/// Records on a thread of its own.
class Recorder {
public:
    /// Of a recording longer than `longest`, only its beginning is kept.
    Recorder(std::unique_ptr<Input> input, Milliseconds longest);
    ~Recorder();

    /// read_failed when the microphone cannot be had now. What was being recorded
    /// is dropped.
    Expected<void> start();
    /// The recording up to now; bad_argument when none is under way.
    Expected<Recording> stop();
    /// Ends it, and nothing of it is left.
    void drop();

private:
    void run();
    void end();

    std::unique_ptr<Input> input_;
    std::size_t most_;  ///< samples
    std::atomic<bool> ending_ = false;
    std::thread thread_;
    Expected<Recording> made_;
};

}  // namespace jemaa::speech
