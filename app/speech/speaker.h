#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/bytes.h"
#include "speech/device.h"
#include "speech/synthesizer.h"

namespace jemaa::speech {

/// One thing to be heard: a recorded clip, else the words, read by the
/// synthesizer if it speaks their language; else nothing.
struct Utterance {
    std::string text;
    std::string language;
    std::shared_ptr<Bytes const> clip;
};

struct Speech {
    std::vector<Utterance> parts;
    int volume = 3;  ///< 1 .. 5
    int pace = 3;    ///< 1 .. 5; of what is read
};

/// Speaks on a thread of its own: nobody ever waits for it.
class Speaker {
public:
    Speaker(std::unique_ptr<Output> output, std::unique_ptr<Synthesizer> synthesizer);
    ~Speaker();

    /// Begins at once; what was being spoken ends in the middle.
    void say(Speech speech);
    void stop();

    /// Waits until all is said, or stopped.
    void wait();

private:
    void run();
    void perform(Speech const& speech, std::uint64_t turn);
    bool play(SampleSpan samples, int volume, std::uint64_t turn);
    bool is_current(std::uint64_t turn);

    std::unique_ptr<Output> output_;
    std::unique_ptr<Synthesizer> synthesizer_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Speech> next_;
    std::uint64_t turn_ = 0;  ///< what is spoken belongs to one; a new one ends it
    bool speaking_ = false;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace jemaa::speech
