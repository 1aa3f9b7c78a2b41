#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"
#include "store/store.h"

namespace jemaa::diagnostic {

/// What a step has gathered. Votes only by their number.
struct StepOverview {
    std::string key;
    LocalizedText title;
    std::string status;  ///< field::running, field::closed or field::waiting
    bool has_head_count = false;
    std::int64_t people = 0;
    std::int64_t ideas = 0;
    std::int64_t items = 0;
    struct PollOverview {
        std::int64_t options = 0;
        std::int64_t ballots = 0;
    };
    std::vector<PollOverview> polls;
};

struct WorkshopOverview {
    Workshop workshop;
    LocalizedText cluster, title;
    std::vector<std::string> kiosks;  ///< by name
    std::vector<StepOverview> steps;  ///< in the agenda's order
};

/// What a file holds: a kiosk's one workshop, a diagnostic many. Ordered by
/// cluster (in French, or whatever the workshop speaks), then by beginning.
/// Errors: not_a_workshop (it holds none), damaged (a head count is no number),
/// template_invalid, and those of the store.
Expected<std::vector<WorkshopOverview>> overview_of(Store& store);

}  // namespace jemaa::diagnostic
