#include <algorithm>
#include <cmath>
#include <set>

#include "cli/tally_words.h"
#include "domain/ballot_kind.h"
#include "insight/breakdown.h"
#include "insight/position_effect.h"
#include "insight/robustness.h"
#include "insight/spread.h"
#include "tally/read_ballots.h"
#include "text/messages.h"

namespace jemaa::cli {
namespace {

using text::message;

constexpr std::uint64_t seed = 20'261'124;  // the same figures each time
constexpr double small_chance = 0.05;

int rejected_in(Ballots const& ballots) {
    if (auto const* const election = std::get_if<budget::PollElection>(&ballots))
        return election->rejected;
    return static_cast<int>(std::get<tally::Profile>(ballots).rejections.size());
}

// The results without impossible ballots.
PollResults sound(CountablePoll const& poll) {
    auto const& all = *poll.results;
    if (rejected_in(poll.ballots) == 0) return all;
    auto kept = all;
    kept.ballots.clear();
    PollResults one{all.poll, all.options, {}};
    for (auto const& ballot : all.ballots) {
        one.ballots = {ballot};
        auto const alone = ballots_of(one, {});
        if (alone && rejected_in(*alone) == 0) kept.ballots.push_back(ballot);
    }
    return kept;
}

std::vector<Id> ids_of_winners(Ballots const& ballots, std::string_view rule) {
    auto const decided = decide(ballots, rule);
    if (!decided) return {};
    if (auto const* const outcome = std::get_if<tally::Outcome>(&*decided)) return outcome->winners;
    std::vector<Id> ids;
    auto const& options = std::get<budget::PollElection>(ballots).options;
    for (auto const winner : std::get<budget::Outcome>(*decided).winners)
        ids.push_back(options[winner]);
    return ids;
}

insight::WinnersOf by_rule(tally::Merges const& merges, std::string const& rule) {
    return [merges, rule](PollResults const& results) {
        auto const drawn = ballots_of(results, merges);
        return drawn ? ids_of_winners(*drawn, rule) : std::vector<Id>();
    };
}

struct InsightWords {
    Counted const& counted;
    PollResults results;
    std::string_view language;
    std::string lines{};

    void say(std::string_view key, text::Values values = {}) {
        lines += "   " + message(language, key, values) + "\n";
    }
    [[nodiscard]] BallotKind kind() const {
        return ballot_kind_of(results.poll.rule, results.poll.settings)
            .value_or(BallotKind::approval);
    }
    [[nodiscard]] std::vector<Id> options() const {
        auto const* const outcome = std::get_if<tally::Outcome>(&counted.outcome);
        return outcome ? outcome->options
                       : std::get<budget::PollElection>(counted.poll.ballots).options;
    }
    [[nodiscard]] std::string title(Id const& option) const {
        auto const all = options();
        auto const at = std::ranges::lower_bound(all, option) - all.begin();
        return counted.poll.options.at(static_cast<std::size_t>(at)).title;
    }
    static std::int64_t percent(double share) { return std::llround(100 * share); }

    // Where more is better on every mark; ranks and duels are told otherwise.
    [[nodiscard]] bool more_is_better() const {
        return kind() != BallotKind::ranking && kind() != BallotKind::duels;
    }
    void tell_spread() {
        auto const limits = tally::limits_of(kind(), results.poll.settings,
                                             static_cast<int>(results.options.size()));
        int const least = kind() == BallotKind::consent ? 1 : 0;
        for (auto const& spread :
             insight::spread_of(results, least, static_cast<int>(limits.most_on_one)))
            if (spread.ballots > 0)
                say("tally.spread", {{"option", title(spread.option)},
                                     {"support", percent(spread.support)},
                                     {"conflict", percent(spread.conflict)}});
    }
    void tell_position() {
        auto const effect = insight::position_effect(results, seed, 999);
        if (effect.ballots == 0) return;
        say(effect.p_value < small_chance ? "tally.position_matters" : "tally.position_is_even",
            {{"p", percent(effect.p_value)}});
    }
    // So many rooms that a large poll does not keep anybody waiting.
    void tell_robustness() {
        auto const most = std::int64_t{200'000};
        auto const marks =
            std::max<std::int64_t>(1, std::ssize(results.ballots) * std::ssize(results.options));
        auto const rooms = static_cast<int>(std::clamp<std::int64_t>(most / marks, 20, 1000));
        auto const found =
            insight::robustness(results, by_rule(counted.poll.merges, counted.rule), seed, rooms);
        say("tally.robust",
            {{"stays", percent(found.stays)}, {"rooms", std::int64_t{found.rooms}}});
        for (auto const& [option, share] : found.chosen)
            if (share > 0)
                say("tally.robust_option", {{"option", title(option)}, {"share", percent(share)}});
    }
    void tell_other_rules() {
        auto const winners = [&](std::string const& rule) {
            auto ids = ids_of_winners(counted.poll.ballots, rule);
            std::ranges::sort(ids);
            return ids;
        };
        auto const names = rules_for(counted.poll.ballots);
        auto const ours = winners(counted.rule);
        std::string others;
        for (auto const& name : names)
            if (winners(name) != ours) others += (others.empty() ? "" : ", ") + name;
        if (!others.empty()) return say("tally.others_differ", {{"rules", others}});
        if (names.size() > 1) say("tally.others_agree");
    }
    [[nodiscard]] std::string cells(insight::Breakdown const& breakdown,
                                    insight::Breakdown::Row const& row) const {
        std::string text;
        for (std::size_t i = 0; i < breakdown.categories.size(); ++i) {
            auto const name = counted.poll.categories.find(breakdown.categories[i]);
            text += (text.empty() ? "" : ", ") +
                    (name == counted.poll.categories.end() ? message(language, "tally.no_category")
                                                           : name->second) +
                    " " + (row.counts[i] ? std::to_string(*row.counts[i]) : std::string("–"));
        }
        return text;
    }
    void tell_categories() {
        auto const given = [](Ballot const& ballot) { return !ballot.category.is_nil(); };
        if (std::ranges::none_of(results.ballots, given)) return;
        auto const breakdown = insight::breakdown_of(results);
        say("tally.categories", {{"ballots", cells(breakdown, breakdown.ballots)}});
        for (auto const& row : breakdown.supporters)
            say("tally.category_line",
                {{"option", title(row.option)}, {"counts", cells(breakdown, row)}});
    }
};

}  // namespace

std::string words_for_insight(Counted const& counted, std::string_view language) {
    if (!counted.poll.results) return {};
    InsightWords words{counted, sound(counted.poll), language};
    if (words.results.ballots.empty()) return {};
    // What single options got is told as it was marked: not where some are merged.
    bool const as_marked = counted.poll.merges.empty();
    if (as_marked && words.more_is_better()) {
        words.tell_spread();
        words.tell_position();
    }
    words.tell_robustness();
    words.tell_other_rules();
    if (as_marked) words.tell_categories();
    return message(language, "tally.insight") + "\n" + words.lines;
}

}  // namespace jemaa::cli
