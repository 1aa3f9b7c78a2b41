#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa::text {

/// Whether numbers or names are put into a message, so that no recording can say
/// it.
bool has_gaps(std::string_view message);

/// What participants are told by the program in `language` and somebody can
/// record, each once.
std::vector<std::string> messages_to_record(std::string_view language);

}  // namespace jemaa::text
