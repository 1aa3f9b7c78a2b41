#include "tables/marked.h"

#include <algorithm>

#include "domain/ballot_kind.h"
#include "tables/cells.h"

namespace jemaa::outcome {

Aspects::Aspects(Contents const& contents, PollResults const& results)
    : options_(results.options),
      duels_(ballot_kind_of(results.poll.rule, results.poll.settings) == BallotKind::duels) {
    auto const* const step = step_of(contents, results.poll.step);
    if (auto const* const vote = step ? std::get_if<agenda::Vote>(&step->kind) : nullptr)
        for (auto const& criterion : vote->criteria)
            criteria_.emplace(derived_id(results.poll.id, criterion.key), criterion.key);
}

Aspect Aspects::of(Id const& aspect) const {
    if (aspect.is_nil()) return {};
    if (duels_ && std::ranges::binary_search(options_, aspect, {}, &PollOption::id))
        return {"", to_hex(aspect)};
    auto const found = criteria_.find(aspect);
    return {found == criteria_.end() ? to_hex(aspect) : found->second, ""};
}

}  // namespace jemaa::outcome
