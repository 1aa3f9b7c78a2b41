#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"

namespace jemaa {

/// Merges as they count, each of the first with the second of its pair. Kiosks
/// may have merged the same two in opposite directions: of merges that go in a
/// circle, the one of the greatest id is left out, so that every file of the
/// same facts is read alike.
std::map<Id, Id> without_circles(std::map<Id, Id> const& wanted);

/// What `id` is a part of in the end; itself when it stands alone.
Id root_of(std::map<Id, Id> const& merges, Id id);

/// The poll's options that were found, after the vote, to be part of another of
/// its options, each with that one, without circles. `merged_into` gives the
/// newest value of an option's field of that name.
std::map<Id, Id> merges_of(std::map<Id, PollOption> const& options, Id const& poll,
                           std::function<std::string(Id const&)> const& merged_into);

/// The option that `option` is part of in the end, following chains; itself
/// when it was not merged. bad_argument when merges go in a circle.
Expected<Id> end_of(std::map<Id, Id> const& merges, Id option);

/// bad_argument, with the option, when a merge names one that is not among
/// `options`, which are in order.
Expected<void> check_merges(std::map<Id, Id> const& merges, std::vector<Id> const& options);

}  // namespace jemaa
