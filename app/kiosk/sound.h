#pragma once

#include <filesystem>
#include <memory>
#include <set>
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
    /// Either may be null, and so may the clips that came along.
    Sound(std::unique_ptr<speech::Speaker> speaker, std::unique_ptr<speech::Recorder> recorder,
          std::shared_ptr<session::ClipShelf const> clips = nullptr);

    /// With the system's devices and the clips of the language packs in `packs`.
    /// What there is not, or wrong, is told in `lacking`, a line each.
    static std::unique_ptr<Sound> open(std::string const& device,
                                       std::filesystem::path const& packs,
                                       std::vector<std::string>& lacking);

    /// What the flow is told of it.
    [[nodiscard]] session::SoundFound found() const;

    /// A clip's file that is none is told on the error output, once, and its words
    /// are read.
    void speak(session::Speak const& what);
    void stop_speaking();
    Expected<void> start_recording();
    Expected<speech::Recording> stop_recording();
    void drop_recording();

private:
    std::shared_ptr<Bytes const> clip_in(std::string const& file);

    std::unique_ptr<speech::Speaker> speaker_;
    std::unique_ptr<speech::Recorder> recorder_;
    std::shared_ptr<session::ClipShelf const> clips_;
    std::set<std::string> told_;  ///< files that are no clips
};

/// Says that there is none.
Error no_microphone();

}  // namespace jemaa::kiosk
