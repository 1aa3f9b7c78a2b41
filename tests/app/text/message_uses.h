#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa::text {

/// A place in the source where a message is named.
struct MessageUse {
    enum class How { plain, counted, mentioned };

    std::string key;    ///< with a final dot: only the start of one
    How how;            ///< asked for, asked for with a number, or only a word like a key
    std::string where;  ///< file:line
};

/// Every literal in the key's place of say(), say_n(), message() and
/// message_n(), and those elsewhere that look alike; comments are left out.
std::vector<MessageUse> message_uses(std::string const& file, std::string_view source);

}  // namespace jemaa::text
