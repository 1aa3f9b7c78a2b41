#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace jemaa {

/// A file that is built into the program: schema, query, template, sample or
/// message catalogue. `name` is the path below the repository's root, e.g.
/// "assets/samples/batna.toml"; catalogues are "assets/locale/ar.mo".
std::optional<std::string_view> resource(std::string_view name);

/// Names of all resources that start with `prefix`, in ascending order.
std::vector<std::string_view> resources_under(std::string_view prefix);

}  // namespace jemaa
