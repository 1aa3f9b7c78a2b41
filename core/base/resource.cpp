#include "base/resource.h"

#include <algorithm>
#include <cstddef>

namespace jemaa {

namespace detail {
struct Resource {
    char const* name;
    unsigned char const* bytes;
    std::size_t size;
};
extern Resource const resource_table[];
extern std::size_t const resource_count;
}  // namespace detail

std::optional<std::string_view> resource(std::string_view name) {
    for (std::size_t i = 0; i < detail::resource_count; ++i) {
        auto const& row = detail::resource_table[i];
        if (name == row.name)
            return std::string_view(reinterpret_cast<char const*>(row.bytes), row.size);
    }
    return std::nullopt;
}

std::vector<std::string_view> resources_under(std::string_view prefix) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < detail::resource_count; ++i) {
        std::string_view const name = detail::resource_table[i].name;
        if (name.starts_with(prefix)) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace jemaa
