#pragma once

#include <map>
#include <vector>

#include "meaning/counted_poll.h"
#include "outcome/contents.h"
#include "outcome/csv.h"

/// A workshop's outcome as tables; the first row of each names its columns.
/// docs/csv.md describes them.
namespace jemaa::outcome {

/// Head counts, added up over the kiosks.
Expected<std::vector<CsvRow>> attendance_table(Contents const& contents);

std::vector<CsvRow> ideas_table(Contents const& contents);

/// The options of every opened poll.
std::vector<CsvRow> options_table(Contents const& contents);

/// The outcomes of the closed polls, by poll.
std::vector<CsvRow> results_table(Contents const& contents,
                                  std::map<Id, meaning::PollOutcome> const& outcomes);

}  // namespace jemaa::outcome
