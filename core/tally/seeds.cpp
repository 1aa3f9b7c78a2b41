#include "tally/seeds.h"

#include "tally/sums.h"

namespace jemaa::tally {

Outcome count_seeds(Profile const& profile) {
    return count_sums(profile);
}

}  // namespace jemaa::tally
