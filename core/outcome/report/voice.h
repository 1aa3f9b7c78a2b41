#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "charts/look.h"

namespace jemaa::report {

using charts::Values;

/// What the program says in the reader's language, handed in from above.
struct Voice {
    charts::Words words;
    std::function<std::string(Milliseconds wall)> date;
    std::function<std::string(std::string_view rule)> rule;  ///< what a rule does, in a sentence

    [[nodiscard]] LanguageTag const& language() const { return words.language; }
    [[nodiscard]] std::string number(std::int64_t n) const { return words.number(n); }
    [[nodiscard]] std::string say(std::string_view key, Values values = {}) const {
        return words.say(key, values);
    }
    [[nodiscard]] std::string say_n(std::string_view key, std::int64_t n,
                                    Values values = {}) const {
        return words.say_n(key, n, values);
    }
};

}  // namespace jemaa::report
