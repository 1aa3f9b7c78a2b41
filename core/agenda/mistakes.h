#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace jemaa::agenda {

using Line = std::uint32_t;  ///< from 1

/// What is wrong with a template. Reading goes on after a mistake, so that the
/// one nearest the top of the file can be told, whatever was read first.
class Mistakes {
public:
    /// `what` says what is wrong and how to mend it.
    void add(Line line, std::string what);

    [[nodiscard]] bool none() const { return found_.empty(); }

    /// The topmost mistake as template_invalid. There must be one.
    [[nodiscard]] Error topmost(std::string_view name) const;

private:
    struct Mistake {
        Line line;
        std::string what;
    };
    std::vector<Mistake> found_;
};

/// A word of the template between quotation marks, short and without control
/// characters, so that it can stand in a message.
std::string quoted(std::string_view word);

}  // namespace jemaa::agenda
