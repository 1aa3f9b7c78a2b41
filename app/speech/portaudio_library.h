#pragma once

#include <memory>

#include "base/error.h"

namespace jemaa::speech {

/// The library, for as long as somebody holds it.
struct PortAudioLibrary {
    PortAudioLibrary();
    ~PortAudioLibrary();
    PortAudioLibrary(PortAudioLibrary const&) = delete;
    PortAudioLibrary& operator=(PortAudioLibrary const&) = delete;
    int status;  ///< a PaError
};

/// read_failed when it does not start.
Expected<std::shared_ptr<PortAudioLibrary>> portaudio();

}  // namespace jemaa::speech
