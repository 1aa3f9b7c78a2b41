#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/effect.h"
#include "session/event.h"
#include "speech/clip.h"
#include "speech/recorder.h"
#include "speech/speaker.h"

namespace jemaa::kiosk {

/// What this kiosk speaks and listens with.
class Sound {
public:
    /// Either may be null.
    Sound(std::unique_ptr<speech::Speaker> speaker, std::unique_ptr<speech::Recorder> recorder);

    /// With the system's devices. What there is not is told in `lacking`, a
    /// line each.
    static std::unique_ptr<Sound> open(std::string const& device,
                                       std::vector<std::string>& lacking);

    /// What the flow is told of it.
    [[nodiscard]] session::SoundFound found() const;

    void speak(session::Speak const& what);
    void stop_speaking();
    Expected<void> start_recording();
    Expected<speech::Recording> stop_recording();
    void drop_recording();

private:
    std::unique_ptr<speech::Speaker> speaker_;
    std::unique_ptr<speech::Recorder> recorder_;
};

/// Says that there is none.
Error no_microphone();

}  // namespace jemaa::kiosk
