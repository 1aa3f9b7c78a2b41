#pragma once

#include <string>
#include <string_view>

#include "text/messages.h"

namespace jemaa::text {

/// `message` with each {name} replaced by its value, written for `language`;
/// `n`, if given, is the value of {n}. A placeholder without a value stays.
std::string filled(std::string_view language, std::string_view message, Values values,
                   Value const* n = nullptr);

}  // namespace jemaa::text
