#include "insight/shift.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace jemaa::insight {
namespace {

struct Points {
    Id option;
    double share = 0;
    int place = 0;
};

using ByOption = std::map<std::pair<std::string, Id>, Points>;

ByOption points_of(PollResults const& results) {
    std::map<Id, std::int64_t> points;
    for (auto const& option : results.options) points[option.id] = 0;
    std::int64_t all = 0;
    for (auto const& ballot : results.ballots)
        for (auto const& mark : ballot.marks)
            if (mark.value > 0 && mark.aspect.is_nil() && points.contains(mark.option)) {
                points[mark.option] += mark.value;
                all += mark.value;
            }
    ByOption found;
    for (auto const& option : results.options) {
        auto const own = points[option.id];
        auto const better =
            std::ranges::count_if(points, [&](auto const& other) { return other.second > own; });
        found[{option.key, option.subject}] = {
            option.id, all == 0 ? 0 : static_cast<double>(own) / static_cast<double>(all),
            static_cast<int>(better) + 1};
    }
    return found;
}

}  // namespace

Shift shift_between(PollResults const& first, PollResults const& second) {
    std::map<std::pair<std::string, Id>, OptionShift> shifts;
    for (auto const& [key, points] : points_of(first)) {
        auto& shift = shifts[key];
        std::tie(shift.before, shift.share_before, shift.place_before) =
            std::tie(points.option, points.share, points.place);
    }
    for (auto const& [key, points] : points_of(second)) {
        auto& shift = shifts[key];
        std::tie(shift.after, shift.share_after, shift.place_after) =
            std::tie(points.option, points.share, points.place);
    }
    Shift result;
    for (auto const& [key, shift] : shifts) {
        result.options.push_back(shift);
        result.moved += std::abs(shift.share_after - shift.share_before) / 2;
    }
    std::ranges::sort(result.options, {}, [](OptionShift const& shift) {
        return std::tuple(shift.share_before - shift.share_after, shift.before, shift.after);
    });
    return result;
}

}  // namespace jemaa::insight
