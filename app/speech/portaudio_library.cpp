#include "speech/portaudio_library.h"

#include <fcntl.h>
#include <portaudio.h>
#include <unistd.h>

#include <cstdio>
#include <mutex>

namespace jemaa::speech {
namespace {

// Looking for devices, the sound libraries below print a page about those that
// are not there.
class Quiet {
public:
    Quiet() : kept_(dup(STDERR_FILENO)) {
        std::fflush(stderr);
        int const nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (kept_ >= 0 && nowhere >= 0) dup2(nowhere, STDERR_FILENO);
        if (nowhere >= 0) close(nowhere);
    }
    ~Quiet() {
        if (kept_ < 0) return;
        dup2(kept_, STDERR_FILENO);
        close(kept_);
    }
    Quiet(Quiet const&) = delete;
    Quiet& operator=(Quiet const&) = delete;

private:
    int kept_;
};

}  // namespace

PortAudioLibrary::PortAudioLibrary() : status(paNoError) {
    Quiet const quiet;
    status = Pa_Initialize();
}

PortAudioLibrary::~PortAudioLibrary() {
    if (status == paNoError) Pa_Terminate();
}

Expected<std::shared_ptr<PortAudioLibrary>> portaudio() {
    static std::mutex mutex;
    static std::weak_ptr<PortAudioLibrary> running;
    std::lock_guard const lock(mutex);
    auto library = running.lock();
    if (!library) running = library = std::make_shared<PortAudioLibrary>();
    if (library->status != paNoError)
        return fail(ErrorCode::read_failed, "PortAudio", Pa_GetErrorText(library->status));
    return library;
}

}  // namespace jemaa::speech
