#pragma once

#include <memory>
#include <string>

#include "base/error.h"
#include "speech/sound.h"

/// Loudspeakers and microphones.
namespace jemaa::speech {

/// Where sound goes. Used by one thread at a time.
class Output {
public:
    virtual ~Output() = default;
    /// read_failed when the device cannot be had now.
    virtual Expected<void> start() = 0;
    /// Waits until there is room for it.
    virtual void write(SampleSpan samples) = 0;
    /// After the last sound has been heard.
    virtual void finish() = 0;
    /// At once, in the middle of a sound.
    virtual void abort() = 0;
};

/// Where sound comes from. Used by one thread at a time.
class Input {
public:
    virtual ~Input() = default;
    virtual Expected<void> start() = 0;
    /// Fills `samples`, waiting as long as it takes; read_failed when the device
    /// is gone.
    virtual Expected<void> read(std::span<std::int16_t> samples) = 0;
    virtual void stop() = 0;
};

/// The system's devices, for as long as one of them is in use. `name` is a part
/// of the loudspeaker's or headphones' name; empty for the system's own choice.
/// read_failed when there is none, naming those that there are.
Expected<std::unique_ptr<Output>> open_output(std::string const& name);
Expected<std::unique_ptr<Input>> open_input();

}  // namespace jemaa::speech
