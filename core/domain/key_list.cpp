#include "domain/key_list.h"

#include <algorithm>

namespace jemaa {

std::vector<std::string> keys_in(std::string_view list) {
    std::vector<std::string> keys;
    while (!list.empty()) {
        auto const end = std::min(list.find(' '), list.size());
        if (end > 0) keys.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return keys;
}

}  // namespace jemaa
