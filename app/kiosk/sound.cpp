#include "kiosk/sound.h"

#include <cstdio>
#include <utility>

#include <fmt/format.h>

#include "clips/clip_file.h"
#include "kiosk/pack_clips.h"
#include "session/take.h"
#include "text/spoken_form.h"

namespace jemaa::kiosk {

Sound::Sound(std::unique_ptr<speech::Speaker> speaker, std::unique_ptr<speech::Recorder> recorder,
             std::shared_ptr<session::ClipShelf const> clips)
    : speaker_(std::move(speaker)), recorder_(std::move(recorder)), clips_(std::move(clips)) {}

std::unique_ptr<Sound> Sound::open(std::string const& device, std::filesystem::path const& packs,
                                   std::vector<std::string>& lacking) {
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
    std::vector<Error> wrong;
    auto clips = clips_in_packs(packs, wrong);
    for (auto const& error : wrong) lacking.push_back("no clip: " + to_string(error));
    return std::make_unique<Sound>(std::move(speaker), std::move(recorder), std::move(clips));
}

session::SoundFound Sound::found() const {
    return {speaker_ != nullptr, recorder_ != nullptr, clips_};
}

std::shared_ptr<Bytes const> Sound::clip_in(std::string const& file) {
    auto sound = clips::read_clip(file);
    if (sound) return std::make_shared<Bytes const>(std::move(sound->content));
    if (told_.insert(file).second)
        fmt::print(stderr, "jemaa-kiosk: no clip: {}\n", to_string(sound.error()));
    return nullptr;
}

void Sound::speak(session::Speak const& what) {
    if (!speaker_) return;
    speech::Speech speech{{}, what.volume, what.pace};
    for (auto const& part : what.parts) {
        // The attachment lives as long as somebody listens to its content.
        std::shared_ptr<Bytes const> clip;
        if (part.clip) clip = {part.clip, &part.clip->content};
        if (!part.file.empty()) clip = clip_in(part.file);
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
