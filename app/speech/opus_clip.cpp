#include <opus/opusenc.h>
#include <opus/opusfile.h>

#include <algorithm>

#include "speech/clip.h"

namespace jemaa::speech {
namespace {

constexpr opus_int32 bits_per_second = 24'000;  // clear speech

int append(void* bytes, unsigned char const* data, opus_int32 size) {
    auto& all = *static_cast<Bytes*>(bytes);
    all.insert(all.end(), data, data + size);
    return 0;
}
int nothing_to_close(void*) {
    return 0;
}

struct FreeFile {
    void operator()(OggOpusFile* file) const { op_free(file); }
};

}  // namespace

struct ClipWriter::Impl {
    Impl() {
        OpusEncCallbacks const callbacks{append, nothing_to_close};
        comments = ope_comments_create();
        encoder =
            ope_encoder_create_callbacks(&callbacks, &bytes, comments, sample_rate, 1, 0, &status);
        if (encoder) ope_encoder_ctl(encoder, OPUS_SET_BITRATE(bits_per_second));
    }
    ~Impl() {
        if (encoder) ope_encoder_destroy(encoder);
        if (comments) ope_comments_destroy(comments);
    }
    Impl(Impl const&) = delete;
    Impl& operator=(Impl const&) = delete;

    Bytes bytes;
    std::size_t count = 0;  ///< samples; the encoder cannot end what never began
    OggOpusComments* comments = nullptr;
    OggOpusEnc* encoder = nullptr;
    int status = OPE_OK;
};

ClipWriter::ClipWriter() : impl_(std::make_unique<Impl>()) {}
ClipWriter::~ClipWriter() = default;

void ClipWriter::add(SampleSpan samples) {
    if (impl_->status != OPE_OK || samples.empty()) return;
    impl_->count += samples.size();
    impl_->status =
        ope_encoder_write(impl_->encoder, samples.data(), static_cast<int>(samples.size()));
}

Expected<Bytes> ClipWriter::finish() {
    if (impl_->count == 0) return fail(ErrorCode::read_failed, "Opus", "nothing was recorded");
    if (impl_->status == OPE_OK) impl_->status = ope_encoder_drain(impl_->encoder);
    if (impl_->status != OPE_OK)
        return fail(ErrorCode::read_failed, "Opus", ope_strerror(impl_->status));
    return std::move(impl_->bytes);
}

Expected<Samples> decode_clip(Bytes const& clip) {
    int status = 0;
    std::unique_ptr<OggOpusFile, FreeFile> const file(
        op_open_memory(clip.data(), clip.size(), &status));
    if (!file) return fail(ErrorCode::bad_argument, "clip", "is no sound of the kind Ogg Opus");
    constexpr auto most = static_cast<std::size_t>(longest_clip.count()) * (sample_rate / 1000);
    Samples mono;
    std::int16_t stereo[2 * 5760];
    while (mono.size() < most) {
        int const frames = op_read_stereo(file.get(), stereo, std::size(stereo));
        if (frames == OP_HOLE) continue;
        if (frames < 0) return fail(ErrorCode::bad_argument, "clip", "its sound is damaged");
        if (frames == 0) break;
        for (int i = 0; i < frames; ++i)
            mono.push_back(static_cast<std::int16_t>((stereo[2 * i] + stereo[2 * i + 1]) / 2));
    }
    mono.resize(std::min(mono.size(), most));
    return mono;
}

Milliseconds length_of(SampleSpan samples) {
    return Milliseconds(static_cast<std::int64_t>(samples.size()) * 1000 / sample_rate);
}

}  // namespace jemaa::speech
