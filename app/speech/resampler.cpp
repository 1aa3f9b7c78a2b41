#include "speech/resampler.h"

#include <cmath>

namespace jemaa::speech {

Samples const& Resampler::feed(SampleSpan piece) {
    out_.clear();
    auto const count = static_cast<double>(piece.size());
    auto const value = [&](std::size_t i) { return i == 0 ? last_ : piece[i - 1]; };
    for (; at_ < count; at_ += step_) {
        auto const before = static_cast<std::size_t>(at_);
        double const share = at_ - std::floor(at_);
        double const mixed = value(before) * (1 - share) + value(before + 1) * share;
        out_.push_back(static_cast<std::int16_t>(std::lround(mixed)));
    }
    at_ -= count;
    if (!piece.empty()) last_ = piece.back();
    return out_;
}

}  // namespace jemaa::speech
