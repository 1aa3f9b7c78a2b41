#include "app/speech/virtual_device.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numbers>

#include "base/chance.h"
#include "base/id.h"

namespace jemaa::speech {

namespace fs = std::filesystem;

VirtualDevice::VirtualDevice(Samples const& heard)
    : folder_(fs::temp_directory_path() / ("jemaa-sound-" + to_hex(random_id()))) {
    fs::create_directories(folder_);
    std::ofstream(folder_ / "heard.raw", std::ios::binary)
        .write(reinterpret_cast<char const*>(heard.data()),
               static_cast<std::streamsize>(heard.size() * sizeof heard[0]));
    std::ofstream(folder_ / "asound.conf")
        << "pcm.nowhere { type null }\n"
        << "pcm.loudspeaker { type file slave.pcm nowhere format raw\n  file "
        << folder_ / "played.raw"
        << " }\n"
        << "pcm.microphone { type file slave.pcm nowhere format raw file /dev/null\n  infile "
        << folder_ / "heard.raw"
        << " }\n"
        << "pcm.!default { type asym playback.pcm loudspeaker capture.pcm microphone }\n";
    setenv("ALSA_CONFIG_PATH", (folder_ / "asound.conf").c_str(), 1);
}

VirtualDevice::~VirtualDevice() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

Samples VirtualDevice::played() const {
    std::ifstream file(folder_ / "played.raw", std::ios::binary);
    std::string const bytes{std::istreambuf_iterator<char>(file), {}};
    Samples samples(bytes.size() / 2);
    std::copy_n(bytes.data(), samples.size() * 2, reinterpret_cast<char*>(samples.data()));
    return samples;
}

Samples tone(double hertz, double seconds, double amplitude) {
    Samples samples(static_cast<std::size_t>(seconds * sample_rate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        double const turn = 2 * std::numbers::pi * hertz * static_cast<double>(i) / sample_rate;
        samples[i] = static_cast<std::int16_t>(amplitude * std::sin(turn));
    }
    return samples;
}

double share_of_tone(SampleSpan samples, double hertz) {
    double const step = 2 * std::numbers::pi * hertz / sample_rate;
    double re = 0, im = 0, energy = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        double const value = samples[i], turn = step * static_cast<double>(i);
        re += value * std::cos(turn);
        im += value * std::sin(turn);
        energy += value * value;
    }
    if (energy == 0) return 0;
    return 2 * (re * re + im * im) / (energy * static_cast<double>(samples.size()));
}

double loudness(SampleSpan samples) {
    double energy = 0;
    for (double const value : samples) energy += value * value;
    return samples.empty() ? 0 : std::sqrt(energy / static_cast<double>(samples.size()));
}

SampleSpan trimmed(SampleSpan samples) {
    auto const is_sound = [](std::int16_t value) { return std::abs(value) > 60; };
    auto const first = std::ranges::find_if(samples, is_sound);
    auto const last = std::find_if(samples.rbegin(), samples.rend(), is_sound);
    if (first == samples.end()) return {};
    return samples.subspan(static_cast<std::size_t>(first - samples.begin()),
                           static_cast<std::size_t>(last.base() - first));
}

}  // namespace jemaa::speech
