#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa {

/// The keys of a field that holds several, as field::partners does: one after
/// the other, with spaces between.
std::vector<std::string> keys_in(std::string_view list);

}  // namespace jemaa
