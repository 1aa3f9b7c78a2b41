#pragma once

#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jemaa {

/// A child process whose output is read through pipes. It is killed with its
/// owner.
class Process {
public:
    using Environment = std::map<std::string, std::string>;  ///< an empty value unsets

    Process(std::vector<std::string> const& command, Environment const& environment = {});
    ~Process();
    Process(Process const&) = delete;
    Process& operator=(Process const&) = delete;

    /// Next line of standard output; nothing when it ended or `patience` ran
    /// out.
    std::optional<std::string> line(std::chrono::milliseconds patience);

    /// Waits for the end and gives the exit code; -1 if a signal ended it or
    /// `patience` ran out (then it is killed).
    int wait(std::chrono::milliseconds patience);

    void kill();
    [[nodiscard]] std::string error_output();  ///< all of standard error, after the end

private:
    pid_t pid_ = -1;
    int output_ = -1;
    int errors_ = -1;
    std::string buffer_;
    std::optional<int> status_;
};

struct Finished {
    int code = -1;
    std::string errors;
};

/// Runs a command to its end.
Finished run(std::vector<std::string> const& command, Process::Environment const& environment = {},
             std::chrono::milliseconds patience = std::chrono::seconds(60));

}  // namespace jemaa
