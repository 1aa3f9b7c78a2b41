#include <portaudio.h>

#include <utility>

#include "speech/device.h"
#include "speech/portaudio_library.h"

namespace jemaa::speech {
namespace {

// Short, so that stopping and starting are not heard late.
constexpr double latency = 0.06;

Expected<void> checked(PaError status, std::string const& device) {
    if (status == paNoError || status == paInputOverflowed || status == paOutputUnderflowed)
        return {};
    return fail(ErrorCode::read_failed, device, Pa_GetErrorText(status));
}

struct Device {
    std::shared_ptr<PortAudioLibrary> library;
    PaDeviceIndex index;
    std::string name;
};

class Stream {
public:
    explicit Stream(Device device) : device_(std::move(device)) {}
    ~Stream() { close(); }
    Stream(Stream const&) = delete;
    Stream& operator=(Stream const&) = delete;

    Expected<void> open(bool for_output) {
        close();
        PaStreamParameters const one_channel{device_.index, 1, paInt16, latency, nullptr};
        PaStream* stream = nullptr;
        auto const opened = checked(Pa_OpenStream(&stream, for_output ? nullptr : &one_channel,
                                                  for_output ? &one_channel : nullptr, sample_rate,
                                                  block, paNoFlag, nullptr, nullptr),
                                    device_.name);
        if (!opened) return opened;
        stream_ = stream;
        return checked(Pa_StartStream(stream_), device_.name);
    }

    PaStream* get() const { return stream_; }
    std::string const& device() const { return device_.name; }

    void close(bool at_once = true) {
        if (!stream_) return;
        at_once ? Pa_AbortStream(stream_) : Pa_StopStream(stream_);
        Pa_CloseStream(std::exchange(stream_, nullptr));
    }

private:
    Device device_;
    PaStream* stream_ = nullptr;
};

class Loudspeaker final : public Output {
public:
    explicit Loudspeaker(Device device) : stream_(std::move(device)) {}
    Expected<void> start() override { return stream_.open(true); }
    void write(SampleSpan samples) override {
        if (stream_.get()) Pa_WriteStream(stream_.get(), samples.data(), samples.size());
    }
    void finish() override { stream_.close(false); }
    void abort() override { stream_.close(); }

private:
    Stream stream_;
};

class Microphone final : public Input {
public:
    explicit Microphone(Device device) : stream_(std::move(device)) {}
    Expected<void> start() override { return stream_.open(false); }
    Expected<void> read(std::span<std::int16_t> samples) override {
        return checked(Pa_ReadStream(stream_.get(), samples.data(), samples.size()),
                       stream_.device());
    }
    void stop() override { stream_.close(); }

private:
    Stream stream_;
};

std::string name_of(PaDeviceIndex index) {
    return Pa_GetDeviceInfo(index)->name;
}

// The first whose name has `part` in it; -1 if none has.
PaDeviceIndex output_named(std::string const& part) {
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i)
        if (Pa_GetDeviceInfo(i)->maxOutputChannels > 0 &&
            name_of(i).find(part) != std::string::npos)
            return i;
    return paNoDevice;
}

std::string all_outputs() {
    std::string names;
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i)
        if (Pa_GetDeviceInfo(i)->maxOutputChannels > 0)
            names += (names.empty() ? "" : ", ") + name_of(i);
    return names;
}

}  // namespace

Expected<std::unique_ptr<Output>> open_output(std::string const& name) {
    auto library = portaudio();
    if (!library) return tl::unexpected(library.error());
    PaDeviceIndex const index = name.empty() ? Pa_GetDefaultOutputDevice() : output_named(name);
    if (index == paNoDevice)
        return fail(ErrorCode::read_failed, name.empty() ? "loudspeaker" : name,
                    all_outputs().empty() ? "there is no sound device"
                                          : "there is no such device, only: " + all_outputs());
    return std::make_unique<Loudspeaker>(Device{*library, index, name_of(index)});
}

Expected<std::unique_ptr<Input>> open_input() {
    auto library = portaudio();
    if (!library) return tl::unexpected(library.error());
    PaDeviceIndex const index = Pa_GetDefaultInputDevice();
    if (index == paNoDevice) return fail(ErrorCode::read_failed, "microphone", "there is none");
    return std::make_unique<Microphone>(Device{*library, index, name_of(index)});
}

}  // namespace jemaa::speech
