#include "kiosk/sound.h"

#include <utility>

#include "session/take.h"
#include "text/spoken_form.h"

namespace jemaa::kiosk {

Sound::Sound(std::unique_ptr<speech::Speaker> speaker, std::unique_ptr<speech::Recorder> recorder)
    : speaker_(std::move(speaker)), recorder_(std::move(recorder)) {}

std::unique_ptr<Sound> Sound::open(std::string const& device, std::vector<std::string>& lacking) {
    std::unique_ptr<speech::Speaker> speaker;
    std::unique_ptr<speech::Recorder> recorder;
    auto output = speech::open_output(device);
    auto synthesizer = output ? speech::open_synthesizer() : tl::unexpected(output.error());
    if (synthesizer)
        speaker = std::make_unique<speech::Speaker>(std::move(*output), std::move(*synthesizer));
    else
        lacking.push_back("no voice: " + to_string(synthesizer.error()));
    auto input = speech::open_input();
    if (input)
        recorder = std::make_unique<speech::Recorder>(std::move(*input), session::longest_take);
    else
        lacking.push_back("no recordings: " + to_string(input.error()));
    return std::make_unique<Sound>(std::move(speaker), std::move(recorder));
}

session::SoundFound Sound::found() const {
    return {speaker_ != nullptr, recorder_ != nullptr};
}

void Sound::speak(session::Speak const& what) {
    if (!speaker_) return;
    speech::Speech speech{{}, what.volume, what.pace};
    for (auto const& part : what.parts) {
        // The attachment lives as long as somebody listens to its content.
        std::shared_ptr<Bytes const> clip;
        if (part.clip) clip = {part.clip, &part.clip->content};
        speech.parts.push_back(
            {text::spoken_form(part.language, part.text), part.language, std::move(clip)});
    }
    speaker_->say(std::move(speech));
}

void Sound::stop_speaking() {
    if (speaker_) speaker_->stop();
}

Expected<void> Sound::start_recording() {
    if (!recorder_) return tl::unexpected(no_microphone());
    return recorder_->start();
}

Expected<speech::Recording> Sound::stop_recording() {
    if (!recorder_) return tl::unexpected(no_microphone());
    return recorder_->stop();
}

void Sound::drop_recording() {
    if (recorder_) recorder_->drop();
}

Error no_microphone() {
    return {ErrorCode::read_failed, "microphone", "there is none"};
}

}  // namespace jemaa::kiosk
