#include <algorithm>
#include <cmath>

#include "charts/of_votes.h"
#include "meaning/said.h"

namespace jemaa::charts {
namespace {

using meaning::Meaning;

// Support and conflict of one option, over the criteria.
struct Standing {
    std::size_t place = 0;  ///< among the spreads
    double support = 0, conflict = 0;
    std::string words;
};

Distributions::Value value_of(ToldVote const& vote, Meaning const& meaning, int value) {
    auto const& words = vote.words;
    auto const options = static_cast<std::int64_t>(vote.counted.results.options.size());
    switch (meaning.kind) {
        case BallotKind::approval:
        case BallotKind::budget:
            return {"", words.say(value == 1 ? "ballot.chosen" : "ballot.not_chosen", {})};
        case BallotKind::score:
        case BallotKind::grades:
        case BallotKind::consent:
            return value_name(meaning.kind, meaning.most, vote.grades, value, words);
        case BallotKind::ranking:
            if (value == 0) return {"", words.say("meaning.unranked", {})};
            return {"", words.say("ballot.rank", {{"n", options + 1 - value}})};
        default: return {"", words.number(value)};
    }
}

std::vector<std::int64_t> counts_of(Meaning const& meaning, insight::Spread const& spread) {
    std::vector<std::int64_t> counts(static_cast<std::size_t>(meaning.most - meaning.least + 1));
    for (auto const& [value, ballots] : spread.counts)
        counts.at(static_cast<std::size_t>(value - meaning.least)) = ballots;
    return counts;
}

bool same(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

// Whoever is ahead in it is told so, unless there is nothing to tell of.
void name_the_most(std::vector<Standing>& all, double Standing::*what, std::string const& words) {
    auto const most = std::ranges::max(all, {}, what).*what;
    auto const least = std::ranges::min(all, {}, what).*what;
    if (same(most, least)) return;
    for (auto& one : all)
        if (same(one.*what, most)) one.words += (one.words.empty() ? "" : " · ") + words;
}

// Most supported first.
std::vector<Standing> standings_of(Meaning const& meaning, Words const& words) {
    std::vector<Standing> all(meaning.agreement.front().spread.size());
    auto const criteria = static_cast<double>(meaning.agreement.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].place = i;
        for (auto const& agreement : meaning.agreement) {
            all[i].support += agreement.spread[i].support / criteria;
            all[i].conflict += agreement.spread[i].conflict / criteria;
        }
    }
    if (all.size() > 1) {
        name_the_most(all, &Standing::support, words.say("meaning.most_support", {}));
        name_the_most(all, &Standing::conflict, words.say("meaning.most_divided", {}));
    }
    std::ranges::stable_sort(all, std::greater{}, &Standing::support);
    return all;
}

Distributions::Row row_of(ToldVote const& vote, Meaning const& meaning, Standing const& standing) {
    Distributions::Row row{
        label_of(vote, meaning.agreement.front().spread[standing.place].option),
        {},
        standing.words,
        vote.words.say("meaning.support", {{"n", meaning::whole_percent(standing.support)}})};
    if (!standing.words.empty()) row.value += ", " + standing.words;
    for (auto const& agreement : meaning.agreement)
        row.strips.push_back({counts_of(meaning, agreement.spread[standing.place])});
    return row;
}

std::string spoken(ToldVote const& vote, insight::Breakdown const& breakdown,
                   insight::Breakdown::Row const& row) {
    std::string words = vote.words.number(row.sum);
    for (std::size_t i = 0; i < row.counts.size(); ++i)
        words += ", " + vote.category(breakdown.categories[i]).words + ": " +
                 (row.counts[i] ? vote.words.number(*row.counts[i])
                                : vote.words.say("meaning.hidden_cell", {}));
    return words;
}

std::string stance_words(meaning::Stance stance, Words const& words) {
    if (stance == meaning::Stance::in_favour) return words.say("meaning.in_favour", {});
    return words.say(stance == meaning::Stance::against ? "meaning.against" : "meaning.split", {});
}

std::string group_name(std::size_t group, Words const& words) {
    return words.say("meaning.group", {{"n", static_cast<std::int64_t>(group) + 1}});
}

OpinionGroups::Row row_of(ToldVote const& vote, meaning::Groups::Option const& told) {
    auto const& words = vote.words;
    char const* const badge = told.unites() ? "🤝" : told.divides() ? "⚡" : "";
    OpinionGroups::Row row{label_of(vote, told.option, badge), {}, "", ""};
    row.label.chosen = told.unites();
    if (told.unites()) row.note = words.say("meaning.unites", {});
    if (told.divides()) row.note = words.say("meaning.divides", {});
    row.value = row.note;
    for (std::size_t i = 0; i < told.stances.size(); ++i) {
        row.stances.push_back(told.stances[i]);
        row.value += (row.value.empty() ? "" : ", ") + group_name(i, words) + ": " +
                     stance_words(told.stances[i], words);
    }
    return row;
}

}  // namespace

Distributions agreement_of(ToldVote const& vote, Meaning const& meaning) {
    Distributions chart{.scale = {},
                        .has_worst = meaning.kind == BallotKind::score ||
                                     meaning.kind == BallotKind::grades ||
                                     meaning.kind == BallotKind::consent,
                        .heads = {},
                        .rows = {}};
    for (int value = meaning.least; value <= meaning.most; ++value)
        chart.scale.push_back(value_of(vote, meaning, value));
    if (meaning.agreement.size() > 1)
        for (auto const& agreement : meaning.agreement) {
            auto const named = criterion_of(vote, agreement.criterion);
            chart.heads.push_back({named.pictogram, named.title.in(vote.words.language), ""});
        }
    for (auto const& standing : standings_of(meaning, vote.words))
        chart.rows.push_back(row_of(vote, meaning, standing));
    return chart;
}

Breakdown breakdown_of(ToldVote const& vote, Meaning const& meaning) {
    auto const& told = *meaning.categories;
    auto const& words = vote.words;
    auto lines = told.supporters;
    std::ranges::stable_sort(lines, std::greater{}, &insight::Breakdown::Row::sum);
    Breakdown chart{.heads = {},
                    .all = {"", words.say("meaning.all_together", {}),
                            words.say_n("results.ballots", told.ballots.sum, {})},
                    .people = {},
                    .everybody = told.ballots.sum,
                    .rows = {}};
    for (std::size_t i = 0; i < told.categories.size(); ++i) {
        auto head = vote.category(told.categories[i]);
        auto const& people = told.ballots.counts[i];
        if (people) head.figure = words.say_n("results.ballots", *people, {});
        chart.heads.push_back(std::move(head));
        chart.people.emplace_back(people);
    }
    for (auto const& line : lines)
        chart.rows.push_back({label_of(vote, line.option),
                              {line.counts.begin(), line.counts.end()},
                              line.sum,
                              spoken(vote, told, line)});
    return chart;
}

OpinionGroups groups_of(ToldVote const& vote, Meaning const& meaning) {
    auto const& groups = std::get<meaning::Groups>(meaning.groups);
    OpinionGroups chart;
    for (std::size_t i = 0; i < groups.people.size(); ++i)
        chart.heads.push_back({"👥", group_name(i, vote.words),
                               vote.words.say_n("meaning.people", groups.people[i], {})});
    for (auto const& option : groups.options) chart.rows.push_back(row_of(vote, option));
    return chart;
}

}  // namespace jemaa::charts
