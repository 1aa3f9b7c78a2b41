#pragma once

#include <memory>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/error.h"
#include "domain/clip.h"
#include "speech/sound.h"

/// Recorded clips: Opus in Ogg.
namespace jemaa::speech {

/// Makes a clip while it is being recorded.
class ClipWriter {
public:
    ClipWriter();
    ~ClipWriter();
    void add(SampleSpan samples);
    /// The whole file; nothing can be added any more. read_failed when nothing was
    /// added or the encoder failed.
    Expected<Bytes> finish();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Its sound, at most `longest_clip` of it. bad_argument when it is no Opus
/// file.
Expected<Samples> decode_clip(Bytes const& clip);

Milliseconds length_of(SampleSpan samples);

}  // namespace jemaa::speech
