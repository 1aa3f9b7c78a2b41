#include "tally/histograms.h"

namespace jemaa::tally {

std::vector<std::vector<Histogram>> histograms_of(Profile const& profile) {
    auto const limits = limits_of(profile.kind(), profile.settings(), profile.options());
    Histogram const none(static_cast<std::size_t>(limits.most_on_one) + 1);
    std::vector<std::vector<Histogram>> histograms(
        profile.criteria().size(),
        std::vector<Histogram>(static_cast<std::size_t>(profile.options()), none));
    for (auto& criterion : histograms)
        for (auto& counts : criterion) counts[0] = profile.voters();
    for (std::size_t group = 0; group < profile.groups(); ++group)
        for (auto const& entry : profile.ballot(group)) {
            auto& counts = histograms[entry.aspect][entry.option];
            counts[static_cast<std::size_t>(entry.value)] += profile.copies(group);
            counts[0] -= profile.copies(group);
        }
    return histograms;
}

}  // namespace jemaa::tally
