#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/clock.h"
#include "domain/language.h"

namespace jemaa::report {

using Values =
    std::initializer_list<std::pair<std::string_view, std::variant<std::int64_t, std::string>>>;

/// What the program says in the reader's language, handed in from above.
struct Voice {
    LanguageTag language;
    std::function<std::string(std::string_view key, Values values)> message;
    std::function<std::string(std::string_view key, std::int64_t n, Values values)> message_n;
    std::function<std::string(std::int64_t n)> number;
    std::function<std::string(Milliseconds wall)> date;
    std::function<std::string(std::string_view rule)> rule;  ///< what a rule does, in a sentence

    [[nodiscard]] std::string say(std::string_view key, Values values = {}) const {
        return message(key, values);
    }
    [[nodiscard]] std::string say_n(std::string_view key, std::int64_t n,
                                    Values values = {}) const {
        return message_n(key, n, values);
    }
};

}  // namespace jemaa::report
