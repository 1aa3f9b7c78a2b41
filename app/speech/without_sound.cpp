// Built where the sound libraries are missing: everything says so.
#include "speech/clip.h"
#include "speech/device.h"
#include "speech/synthesizer.h"

namespace jemaa::speech {
namespace {

auto built_without() {
    return fail(ErrorCode::read_failed, "sound",
                "this program was built without sound: libespeak-ng-dev, portaudio19-dev, "
                "libopusenc-dev, libopusfile-dev");
}

}  // namespace

Expected<std::unique_ptr<Output>> open_output(std::string const&) {
    return built_without();
}
Expected<std::unique_ptr<Input>> open_input() {
    return built_without();
}
Expected<std::unique_ptr<Synthesizer>> open_synthesizer() {
    return built_without();
}

struct ClipWriter::Impl {};
ClipWriter::ClipWriter() = default;
ClipWriter::~ClipWriter() = default;
void ClipWriter::add(SampleSpan) {}
Expected<Bytes> ClipWriter::finish() {
    return built_without();
}
Expected<Samples> decode_clip(Bytes const&) {
    return built_without();
}
Milliseconds length_of(SampleSpan samples) {
    return Milliseconds(static_cast<std::int64_t>(samples.size()) * 1000 / sample_rate);
}

}  // namespace jemaa::speech
