#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/error.h"
#include "speech/sound.h"

namespace jemaa::speech {

/// A voice that reads any text. One at a time exists in a program, and one
/// thread at a time uses it.
class Synthesizer {
public:
    virtual ~Synthesizer() = default;

    [[nodiscard]] virtual bool speaks(std::string const& language) const = 0;

    /// Hands the sound on piece by piece, as long as `take` says to go on.
    /// `pace`: 1 slow .. 5 fast.
    virtual void say(std::string const& text, std::string const& language, int pace,
                     std::function<bool(SampleSpan)> const& take) = 0;
};

/// espeak-ng, for Arabic, French and English and what belongs to them (a spoken
/// Arabic is read by the Arabic voice); read_failed when it is not installed
/// or lacks its data.
Expected<std::unique_ptr<Synthesizer>> open_synthesizer();

}  // namespace jemaa::speech
