#include <dlfcn.h>
#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <atomic>
#include <type_traits>
#include <utility>

#include "domain/language.h"
#include "domain/voices.h"
#include "speech/resampler.h"
#include "speech/synthesizer.h"

namespace jemaa::speech {
namespace {

constexpr int buffer_ms = 40;
constexpr int words_per_minute[] = {95, 120, 145, 180, 220};  // by pace

std::atomic<bool> in_use = false;

// Loaded when a voice is first wanted, so that no start of the program waits for
// the two dozen libraries that it brings along.
struct Library {
    decltype(&espeak_Initialize) initialize = nullptr;
    decltype(&espeak_SetSynthCallback) set_synth_callback = nullptr;
    decltype(&espeak_SetVoiceByName) set_voice_by_name = nullptr;
    decltype(&espeak_SetParameter) set_parameter = nullptr;
    decltype(&espeak_Synth) synth = nullptr;

    bool complete() const {
        return initialize && set_synth_callback && set_voice_by_name && set_parameter && synth;
    }
};

Library load() {
    Library library;
    void* const file = dlopen("libespeak-ng.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!file) return library;
    auto const find = [&](auto& function, char const* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(file, name));
    };
    find(library.initialize, "espeak_Initialize");
    find(library.set_synth_callback, "espeak_SetSynthCallback");
    find(library.set_voice_by_name, "espeak_SetVoiceByName");
    find(library.set_parameter, "espeak_SetParameter");
    find(library.synth, "espeak_Synth");
    return library;
}

Library const& espeak() {
    static Library const library = load();
    return library;
}

// What the library's callback works for: it has room for nothing of ours.
struct Job {
    std::function<bool(SampleSpan)> const* take;
    Resampler resampler;
};
Job* job = nullptr;

int on_sound(short* samples, int count, espeak_EVENT*) {
    if (!samples || count <= 0 || !job) return 0;
    auto const& sound = job->resampler.feed({samples, static_cast<std::size_t>(count)});
    return (*job->take)(sound) ? 0 : 1;
}

class Espeak final : public Synthesizer {
public:
    explicit Espeak(int rate) : rate_(rate) { espeak().set_synth_callback(on_sound); }
    ~Espeak() override { in_use = false; }

    bool speaks(std::string const& language) const override { return has_voice(language); }

    void say(std::string const& text, std::string const& language, int pace,
             std::function<bool(SampleSpan)> const& take) override {
        std::string const voice(wider_language(language));
        if (!speaks(language) || espeak().set_voice_by_name(voice.c_str()) != EE_OK) return;
        int const wpm = words_per_minute[std::clamp(pace, 1, 5) - 1];
        espeak().set_parameter(espeakRATE, wpm, 0);
        Job mine{&take, Resampler(rate_)};
        job = &mine;
        espeak().synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
                       nullptr, nullptr);
        job = nullptr;
    }

private:
    int rate_;
};

}  // namespace

Expected<std::unique_ptr<Synthesizer>> open_synthesizer() {
    if (in_use.exchange(true)) return fail(ErrorCode::read_failed, "espeak-ng", "already in use");
    if (!espeak().complete()) {
        in_use = false;
        return fail(ErrorCode::read_failed, "espeak-ng", "it cannot be loaded: libespeak-ng1");
    }
    // Once and for good: after its end the library does not begin again.
    static int const rate = espeak().initialize(AUDIO_OUTPUT_SYNCHRONOUS, buffer_ms, nullptr,
                                                espeakINITIALIZE_DONT_EXIT);
    if (rate > 0) return std::make_unique<Espeak>(rate);
    in_use = false;
    return fail(ErrorCode::read_failed, "espeak-ng", "its voices are missing: espeak-ng-data");
}

}  // namespace jemaa::speech
