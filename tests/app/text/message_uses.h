#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa::text {

/// A place in the source where a message is asked for by name.
struct MessageUse {
    std::string key;    ///< with a final dot: only the start of one
    bool counted;       ///< with a number: needs plural forms
    std::string where;  ///< file:line
};

/// Every literal in the key's place of say(), say_n(), message() and
/// message_n(), comments left out.
std::vector<MessageUse> message_uses(std::string const& file, std::string_view source);

}  // namespace jemaa::text
