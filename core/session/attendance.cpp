#include <algorithm>
#include <numeric>

#include "domain/field.h"
#include "session/action.h"
#include "session/overloaded.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

// The cells of the head count, whether or not they are facts yet: those of the
// first welcome, category by category, women before men.
std::vector<AttendanceCell> cells_of(State const& state) {
    Record const& record = state.record;
    for (auto const& step : state.agenda->steps) {
        auto const* welcome = std::get_if<agenda::Welcome>(&step.kind);
        if (!welcome) continue;
        Id const id = step_id(record, step.key);
        std::vector<AttendanceCell> cells;
        for (auto const& category : welcome->categories)
            for (char const* sex : {"woman", "man"}) {
                auto const key = to_hex(record.kiosk.id) + "/" + category.key + "/" + sex;
                cells.push_back({derived_id(id, key), id, record.kiosk.id, category.key, sex});
            }
        return cells;
    }
    return {};
}

void type(AttendanceEntry& entry, char digit) {
    if (digit < '0' || digit > '9') return;
    int& count = entry.counts[entry.chosen];
    int const typed = (entry.fresh ? 0 : count * 10) + (digit - '0');
    if (typed > largest_count) return;
    count = typed;
    entry.fresh = false;
}

void erase(AttendanceEntry& entry) {
    entry.counts[entry.chosen] /= 10;
    entry.fresh = false;
}

void choose(AttendanceEntry& entry, std::size_t cell) {
    if (cell >= entry.counts.size()) return;
    entry.chosen = cell;
    entry.fresh = true;
}

void save_counts(Turn& turn, AttendanceEntry const& entry) {
    Record const& record = turn.state.record;
    auto const cells = cells_of(turn.state);
    Action action(turn, "attendance");
    bool changed = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        int const count = entry.counts[i];
        if (count == count_of(record, cells[i].id)) continue;
        if (!record.attendance.contains(cells[i].id)) action.add(cells[i]);
        action.set(cells[i].id, field::count, std::to_string(count));
        changed = true;
    }
    if (!changed) {
        turn.state.situation = Console{};
        return;
    }
    int const total = std::accumulate(entry.counts.begin(), entry.counts.end(), 0);
    action.enter(cells.front().step, std::to_string(total));
    action.save(Console{});
}

}  // namespace

void open_attendance(Turn& turn) {
    AttendanceEntry entry;
    for (auto const& cell : cells_of(turn.state))
        entry.counts.push_back(count_of(turn.state.record, cell.id));
    if (!entry.counts.empty()) turn.state.situation = std::move(entry);
}

void handle(Turn& turn, AttendanceEntry& entry) {
    std::visit(Overloaded{
                   [&](ChooseCell const& e) { choose(entry, e.cell); },
                   [&](CellDigit const& e) { type(entry, e.digit); },
                   [&](CellErase const&) { erase(entry); },
                   [&](SaveAttendance const&) { save_counts(turn, entry); },
                   [&](GoBack const&) { turn.state.situation = Console{}; },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
