#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/state.h"

/// The diagnostic told back: the template's findings, and those that were
/// brought into the file.
namespace jemaa::session {

inline constexpr int most_findings_per_page = 4;

/// What a step tells, the template's first. An imported finding with the key
/// of one of the template's takes its place.
std::vector<agenda::Finding> findings_of(State const& state, std::string_view step_key);

/// 1 or more.
int finding_pages(std::size_t findings);

}  // namespace jemaa::session
