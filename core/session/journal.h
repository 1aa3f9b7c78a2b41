#pragma once

#include <vector>

#include "session/state.h"

namespace jemaa::session {

inline constexpr int journal_lines_per_page = 8;

/// What stands on a page of the journal, newest first.
std::vector<JournalEntry> journal_page(State const& state, int page);

/// 1 or more.
int journal_pages(State const& state);

}  // namespace jemaa::session
