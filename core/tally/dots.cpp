#include "tally/dots.h"

#include "tally/sums.h"

namespace jemaa::tally {

Outcome count_dots(Profile const& profile) {
    return count_sums(profile);
}

}  // namespace jemaa::tally
