#pragma once

#include <string>
#include <utility>

namespace jemaa::cli {

/// What a command says, and whether all is well: the exit code is 0, else 1.
struct Answer {
    Answer() = default;
    Answer(std::string said) : text(std::move(said)) {}

    std::string text;
    std::string warnings{};  ///< for the error stream; a line each
    bool well = true;
};

}  // namespace jemaa::cli
