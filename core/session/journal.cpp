#include "session/journal.h"

#include <algorithm>

#include "session/overloaded.h"
#include "session/situations.h"

namespace jemaa::session {

std::vector<JournalEntry> journal_page(State const& state, int page) {
    auto const& journal = state.record.journal;
    auto const skipped =
        std::min(journal.size(),
                 static_cast<std::size_t>(page) * static_cast<std::size_t>(journal_lines_per_page));
    auto const shown =
        std::min(journal.size() - skipped, static_cast<std::size_t>(journal_lines_per_page));
    auto const newest = journal.rbegin() + static_cast<std::ptrdiff_t>(skipped);
    return {newest, newest + static_cast<std::ptrdiff_t>(shown)};
}

int journal_pages(State const& state) {
    auto const lines = static_cast<int>(state.record.journal.size());
    return std::max(1, (lines + journal_lines_per_page - 1) / journal_lines_per_page);
}

void handle(Turn& turn, JournalView& view) {
    State& state = turn.state;
    std::visit(
        Overloaded{
            [&](ShowPage const& e) { view.page = std::clamp(e.page, 0, journal_pages(state) - 1); },
            [&](GoBack const&) { state.situation = More{}; },
            [](auto const&) {},
        },
        turn.event.what);
}

}  // namespace jemaa::session
