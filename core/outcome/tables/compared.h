#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tables/common_lines.h"

/// The workshops of a diagnostic, side by side.
namespace jemaa::outcome {

struct Compared {
    std::vector<Gathered> workshops;  ///< by cluster (in French), then by beginning and id
    std::vector<CommonLine> common;   ///< lines of these workshops

    Compared() = default;
    Compared(Compared&&) = default;  // a copy's lines would be of the other's workshops
    Compared& operator=(Compared&&) = default;
};

/// Gathers these workshops of a store. Errors: as of gather().
Expected<Compared> gather_all(Store& store, std::vector<Workshop> const& workshops);

/// The cluster that a workshop is of. One that follows another is of the same,
/// whatever its template says.
LocalizedText const& cluster_of(Contents const& contents);

/// Every language of any of the workshops, in the order in which they name them.
std::vector<LanguageTag> languages_of(Compared const& compared);

/// The newest value of a field, whichever of the workshops it was said in;
/// empty when it was never set.
std::string newest_value(Compared const& compared, Id const& subject, std::string_view field);

/// How far some actions are.
struct Progress {
    std::int64_t done = 0, under_way = 0, not_started = 0;

    [[nodiscard]] std::int64_t all() const { return done + under_way + not_started; }
    bool operator==(Progress const&) const = default;
};

/// What a workshop came to, in numbers. One that could tell of fewer than five
/// people, or that nothing is known of, is not there.
struct Summary {
    std::optional<std::int64_t> people;
    std::int64_t findings = 0;              ///< that the room saw
    std::optional<std::int64_t> affirmed;   ///< those that more than half of the voters marked
    std::int64_t ideas = 0, themes = 0;     ///< that the room sees
    std::optional<tally::Placed> agreed;    ///< the newest statement's share of agreement
    std::int64_t lines = 0;                 ///< retained
    std::optional<std::int64_t> funded;     ///< cost of the lines that a vote funded
    std::int64_t cost = 0, with_payer = 0;  ///< of the plan, and of what somebody pays for
    LocalizedText currency;                 ///< of the plan
    Progress progress;                      ///< of the plan's actions, as it was last said
};
Summary summary_of(Compared const& compared, Gathered const& workshop);

}  // namespace jemaa::outcome
