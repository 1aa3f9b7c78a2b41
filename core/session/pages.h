#pragma once

#include <algorithm>
#include <cstddef>

namespace jemaa::session {

/// On how many pages so many things stand; 1 or more.
constexpr int pages_for(std::size_t things, int per_page) {
    return std::max(1, (static_cast<int>(things) + per_page - 1) / per_page);
}

}  // namespace jemaa::session
