#pragma once

#include <map>
#include <string>
#include <vector>

#include "tables/gathered.h"

/// What a mark speaks of besides its option.
namespace jemaa::outcome {

struct Aspect {
    std::string criterion;  ///< its key, or the aspect's id when no criterion has it; may be empty
    std::string against;    ///< of a duel: the other option
};

/// The aspects of a poll, whose results must outlive this.
class Aspects {
public:
    Aspects(Contents const& contents, PollResults const& results);

    Aspect of(Id const& aspect) const;

private:
    std::map<Id, std::string> criteria_;
    std::vector<PollOption> const& options_;
    bool duels_;
};

}  // namespace jemaa::outcome
