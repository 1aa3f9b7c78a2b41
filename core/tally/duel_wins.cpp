#include "tally/duel_wins.h"

namespace jemaa::tally {

PairMatrix doubled_wins(Profile const& profile) {
    PairMatrix wins(profile.options());
    for (std::size_t group = 0; group < profile.groups(); ++group)
        for (auto const& [option, other, value] : profile.ballot(group)) {
            if (value != 2) wins.at(option, other) += profile.copies(group) * (value == 1 ? 2 : 1);
            if (value != 1) wins.at(other, option) += profile.copies(group) * (value == 2 ? 2 : 1);
        }
    return wins;
}

}  // namespace jemaa::tally
