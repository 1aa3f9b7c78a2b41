#include "tally/approval.h"

#include "tally/sums.h"

namespace jemaa::tally {

Outcome count_approval(Profile const& profile) {
    return count_sums(profile);
}

}  // namespace jemaa::tally
