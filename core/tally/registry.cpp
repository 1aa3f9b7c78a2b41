#include "tally/registry.h"

#include <algorithm>
#include <array>

#include "tally/approval.h"
#include "tally/borda.h"
#include "tally/bradley_terry.h"
#include "tally/consent.h"
#include "tally/copeland.h"
#include "tally/dots.h"
#include "tally/instant_runoff.h"
#include "tally/majority_judgment.h"
#include "tally/schulze.h"
#include "tally/score.h"
#include "tally/seeds.h"
#include "tally/transferable_vote.h"
#include "tally/win_rate.h"

namespace jemaa::tally {
namespace {

constexpr std::array all_rules{
    Rule{"approval", BallotKind::approval, false, count_approval},
    Rule{"dots", BallotKind::dots, false, count_dots},
    Rule{"seeds", BallotKind::seeds, false, count_seeds},
    Rule{"score_mean", BallotKind::score, false, count_score_mean},
    Rule{"score_median", BallotKind::score, false, count_score_median},
    Rule{"borda_symmetric", BallotKind::ranking, false, count_borda_symmetric},
    Rule{"borda_positional", BallotKind::ranking, false, count_borda_positional},
    Rule{"borda_modified", BallotKind::ranking, false, count_borda_modified},
    Rule{"copeland", BallotKind::ranking, true, count_copeland},
    Rule{"schulze_winning_votes", BallotKind::ranking, true, count_schulze_winning_votes},
    Rule{"schulze_margins", BallotKind::ranking, true, count_schulze_margins},
    Rule{"irv_simultaneous", BallotKind::ranking, false, count_irv_simultaneous},
    Rule{"irv_highest_index", BallotKind::ranking, false, count_irv_highest_index},
    Rule{"stv", BallotKind::ranking, false, count_transferable_vote},
    Rule{"bradley_terry", BallotKind::duels, false, count_bradley_terry},
    Rule{"win_rate", BallotKind::duels, false, count_win_rate},
    Rule{"majority_judgment", BallotKind::grades, false, count_majority_judgment},
    Rule{"consent", BallotKind::consent, false, count_consent},
};

}  // namespace

std::span<Rule const> rules() {
    return all_rules;
}

Rule const* find_rule(std::string_view name) {
    auto const found = std::ranges::find(all_rules, name, &Rule::name);
    return found == all_rules.end() ? nullptr : &*found;
}

bool takes(Rule const& rule, BallotKind kind) {
    return kind == rule.ballots || (rule.also_duels && kind == BallotKind::duels);
}

BallotKind ballots_of(Rule const& rule, Settings const& settings) {
    return rule.also_duels && settings.get("duels") == 1 ? BallotKind::duels : rule.ballots;
}

}  // namespace jemaa::tally
