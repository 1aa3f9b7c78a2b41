#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tables/gathered.h"

namespace jemaa::outcome {

/// A line that a workshop decided on.
struct RetainedLine {
    Gathered const* workshop = nullptr;
    Id line;                             ///< an item, an idea or an option of the template
    int place = 0;                       ///< 1 is first
    std::int64_t actions = 0, cost = 0;  ///< planned under it
    /// For its cluster: the last workshop there that planned actions for it, or else
    /// the last that retained it.
    bool counts = true;
};

/// A line that several clusters retained: the same line in a workshop and in
/// one that follows it; lines of the same key in their templates; or lines with
/// the same title in any language, but for capitals, accents and the like.
struct CommonLine {
    std::string key;                     ///< in the templates; empty when no template has it
    std::vector<RetainedLine> retained;  ///< by workshop, in the order of these
    std::int64_t clusters = 0;
    /// Of all clusters, by the workshop of each that counts; nothing when they do
    /// not reckon in one currency.
    std::optional<std::int64_t> cost;
};

/// By number of clusters, then by the places that it has in them. The workshops
/// must outlive them.
std::vector<CommonLine> common_lines(std::vector<Gathered> const& workshops);

}  // namespace jemaa::outcome
