#pragma once

#include <chrono>

#include "base/clock.h"

namespace jemaa::sqlite {

/// Until when work on a file that nobody vouches for must be done.
class Deadline {
public:
    explicit Deadline(Milliseconds given)
        : given_(given), end_(std::chrono::steady_clock::now() + given) {}

    [[nodiscard]] bool has_passed() const { return std::chrono::steady_clock::now() >= end_; }
    [[nodiscard]] Milliseconds given() const { return given_; }

private:
    Milliseconds given_;
    std::chrono::steady_clock::time_point end_;
};

}  // namespace jemaa::sqlite
