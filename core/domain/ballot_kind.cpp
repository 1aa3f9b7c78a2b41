#include "domain/ballot_kind.h"

#include <algorithm>
#include <array>

namespace jemaa {
namespace {

// Rules come in variants, e.g. "borda_symmetric": the beginning tells the kind.
struct Family {
    std::string_view beginning;
    BallotKind kind;
    bool also_duels = false;  ///< with the setting duels=1
};

constexpr std::array families{
    Family{"approval", BallotKind::approval},
    Family{"dots", BallotKind::dots},
    Family{"seeds", BallotKind::seeds},
    Family{"score_", BallotKind::score},
    Family{"borda_", BallotKind::ranking},
    Family{"copeland", BallotKind::ranking, true},
    Family{"schulze_", BallotKind::ranking, true},
    Family{"irv_", BallotKind::ranking},
    Family{"stv", BallotKind::ranking},
    Family{"bradley_terry", BallotKind::duels},
    Family{"win_rate", BallotKind::duels},
    Family{"majority_judgment", BallotKind::grades},
    Family{"consent", BallotKind::consent},
    Family{"greedy_points", BallotKind::seeds},
    Family{"greedy_", BallotKind::budget},
    Family{"equal_shares_points", BallotKind::seeds},
    Family{"equal_shares", BallotKind::budget},
    Family{"phragmen", BallotKind::budget},
};

}  // namespace

char const* name_of(BallotKind kind) {
    static constexpr std::array names{"approval", "dots",   "seeds",   "score", "ranking",
                                      "duels",    "grades", "consent", "budget"};
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<BallotKind> ballot_kind_of(std::string_view rule, Settings const& settings) {
    auto const family = std::ranges::find_if(
        families, [&](Family const& known) { return rule.starts_with(known.beginning); });
    if (family == families.end()) return std::nullopt;
    return family->also_duels && settings.get("duels") == 1 ? BallotKind::duels : family->kind;
}

}  // namespace jemaa
