#include "e2e/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace jemaa {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void become(std::vector<std::string> const& command,
                         Process::Environment const& environment) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (auto const& [name, value] : environment)
        value.empty() ? unsetenv(name.c_str()) : setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> words;
    for (auto const& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execvp(words[0], words.data());
    _exit(127);
}

}  // namespace

Process::Process(std::vector<std::string> const& command, Environment const& environment) {
    int out[2], err[2];
    if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    pid_ = fork();
    if (pid_ == 0) {
        dup2(out[1], STDOUT_FILENO);
        dup2(err[1], STDERR_FILENO);
        become(command, environment);
    }
    close(out[1]);
    close(err[1]);
    output_ = out[0];
    errors_ = err[0];
}

Process::~Process() {
    kill();
    close(output_);
    close(errors_);
}

std::optional<std::string> Process::line(std::chrono::milliseconds patience) {
    auto const until = Clock::now() + patience;
    for (;;) {
        if (auto const end = buffer_.find('\n'); end != std::string::npos) {
            std::string const line = buffer_.substr(0, end);
            buffer_.erase(0, end + 1);
            return line;
        }
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        pollfd waiting{output_, POLLIN, 0};
        if (left <= 0 || poll(&waiting, 1, static_cast<int>(left)) <= 0) return std::nullopt;
        char bytes[4096];
        ssize_t const count = read(output_, bytes, sizeof bytes);
        if (count <= 0) return std::nullopt;
        buffer_.append(bytes, static_cast<std::size_t>(count));
    }
}

int Process::wait(std::chrono::milliseconds patience) {
    auto const until = Clock::now() + patience;
    while (!status_ && Clock::now() < until) {
        int status = 0;
        if (waitpid(pid_, &status, WNOHANG) == pid_)
            status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    if (!status_) kill();
    return *status_;
}

void Process::kill() {
    if (status_ || pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
    status_ = -1;
}

std::string Process::error_output() {
    std::string text;
    char bytes[4096];
    for (ssize_t count = 0; (count = read(errors_, bytes, sizeof bytes)) > 0;)
        text.append(bytes, static_cast<std::size_t>(count));
    return text;
}

Finished run(std::vector<std::string> const& command, Process::Environment const& environment,
             std::chrono::milliseconds patience) {
    Process process(command, environment);
    Finished finished;
    finished.code = process.wait(patience);
    finished.errors = process.error_output();
    return finished;
}

}  // namespace jemaa
