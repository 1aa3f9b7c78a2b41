#pragma once

#include "speech/sound.h"

namespace jemaa::speech {

/// Brings speech of another rate to ours, piece by piece, along straight lines.
class Resampler {
public:
    explicit Resampler(int from_rate) : step_(static_cast<double>(from_rate) / sample_rate) {}

    /// What the piece becomes; valid until the next call.
    Samples const& feed(SampleSpan piece);

private:
    double step_;
    double at_ = 0;  ///< where the next sample lies, from the last one of the piece before
    std::int16_t last_ = 0;
    Samples out_;
};

}  // namespace jemaa::speech
