#include "tally/placing.h"

#include <algorithm>
#include <cstddef>

namespace jemaa::tally {

void place_by_score(std::vector<Placed>& options) {
    std::sort(options.begin(), options.end(), [](Placed const& a, Placed const& b) {
        return a.score != b.score ? a.score > b.score : a.option < b.option;
    });
    for (std::size_t i = 0; i < options.size(); ++i) {
        bool const as_before = i > 0 && options[i].score == options[i - 1].score;
        bool const as_next = i + 1 < options.size() && options[i].score == options[i + 1].score;
        options[i].place = as_before ? options[i - 1].place : static_cast<int>(i) + 1;
        options[i].tied = as_before || as_next;
    }
}

}  // namespace jemaa::tally
