#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/clock.h"

/// What the program itself says, in each language: gettext catalogues keyed by
/// a name ("ballot.review"), chosen at run time.
namespace jemaa::text {

/// A value for a placeholder: a number is written in the language's digits; a
/// text is isolated (UAX 9), so that it cannot reorder the sentence.
using Value = std::variant<std::int64_t, std::string>;
using Values = std::initializer_list<std::pair<std::string_view, Value>>;

/// The message `key` in `language` (French where the program does not speak it),
/// with each `{name}` replaced. A key that the catalogue lacks gives the key
/// itself (and a test fails). May be called from any thread.
std::string message(std::string_view language, std::string_view key, Values values = {});

/// The same for a number: the language's plural form for `n`, with `{n}`
/// replaced.
std::string message_n(std::string_view language, std::string_view key, std::int64_t n,
                      Values values = {});

/// Reads every language's catalogue and rules for numbers, so that no later
/// frame has to; may run on another thread.
void load_messages();

/// Whether the catalogue of `language` has this key.
bool has_message(std::string_view language, std::string_view key);

/// 1234567 as "1 234 567", "1,234,567", ... (Algerian usage: Western digits in
/// Arabic).
std::string number(std::string_view language, std::int64_t n);

/// "24 novembre 2026", and "08:05", in the system's time zone.
std::string date(std::string_view language, Milliseconds wall);
std::string time_of_day(std::string_view language, Milliseconds wall);

}  // namespace jemaa::text
