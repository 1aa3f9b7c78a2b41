#pragma once

#include <string>

#include "outcome/contents.h"
#include "outcome/csv.h"

/// What people saw on the ballot.
namespace jemaa::outcome {

/// Adds the option's title in each of the workshop's languages: the template's;
/// or an idea's words, in whatever language they were given; or what was said of
/// an item.
void append_titles(CsvRow& row, Contents const& contents, PollOption const& option);

/// One emoji, or empty.
std::string pictogram_of(Contents const& contents, PollOption const& option);

}  // namespace jemaa::outcome
