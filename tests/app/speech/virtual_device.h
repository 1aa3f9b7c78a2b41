#pragma once

#include <filesystem>
#include <string>

#include "speech/sound.h"

namespace jemaa::speech {

/// A sound device of files: what is played is written to one, what is heard
/// comes from the other. Made with ALSA's own plugins, and needs no hardware
/// and no server. Only one, before the sound library starts.
class VirtualDevice {
public:
    /// `heard` is what the microphone hears.
    explicit VirtualDevice(Samples const& heard = {});
    ~VirtualDevice();
    VirtualDevice(VirtualDevice const&) = delete;
    VirtualDevice& operator=(VirtualDevice const&) = delete;

    [[nodiscard]] Samples played() const;

private:
    std::filesystem::path folder_;
};

/// A tone of this many hertz.
Samples tone(double hertz, double seconds, double amplitude = 8'000);

/// How strong a tone is in the sound, 0 .. 1 of all its energy (Goertzel).
double share_of_tone(SampleSpan samples, double hertz);

/// Root of the mean square.
double loudness(SampleSpan samples);

/// Without the silence before the first and after the last sound.
SampleSpan trimmed(SampleSpan samples);

}  // namespace jemaa::speech
