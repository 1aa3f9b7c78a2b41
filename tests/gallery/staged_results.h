#pragma once

#include <functional>
#include <string>

#include "gallery/staging.h"

namespace jemaa::gallery {

/// Keeps the results on the screen as they would be of other ballots.
void keep_recounted(Staging& staging, std::string name,
                    std::function<void(PollResults&)> const& change);

/// Keeps each page of what such results mean, as NAME-1, NAME-2 and so on.
void keep_meaning(Staging& staging, std::string const& name,
                  std::function<void(PollResults&)> const& change);

}  // namespace jemaa::gallery
