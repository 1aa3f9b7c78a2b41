#include "session/ballot_draft.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "session/pages.h"
#include "tally/limits.h"

namespace jemaa::session {
namespace {

using Blocked = BallotDraft::Blocked;

tally::Limits limits_of(BallotDraft const& draft) {
    return tally::limits_of(draft.kind, draft.settings, static_cast<int>(draft.shown.size()));
}

std::vector<Duel> all_duels(std::size_t options, Chance& chance) {
    std::vector<Duel> pairs;
    for (std::size_t i = 0; i < options; ++i)
        for (std::size_t j = i + 1; j < options; ++j) pairs.push_back({i, j});
    std::vector<Duel> duels;
    for (std::size_t const place : chance.order(pairs.size())) {
        auto pair = pairs[place];
        if (chance.below(2) == 1) std::swap(pair.first, pair.second);
        duels.push_back(pair);
    }
    return duels;
}

std::int64_t given(BallotDraft const& draft) {
    return std::accumulate(draft.values.begin(), draft.values.end(), std::int64_t{0});
}

std::int64_t spent(BallotDraft const& draft) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < draft.shown.size(); ++i)
        if (draft.values[i] != 0) sum += draft.shown[i].cost;
    return sum;
}

void add_one(BallotDraft& draft, std::size_t option) {
    if (left_of(draft) <= 0)
        draft.blocked = Blocked::none_left;
    else if (draft.values[option] >= most_on_one(draft))
        draft.blocked = Blocked::option_full;
    else
        ++draft.values[option];
}

void choose_or_not(BallotDraft& draft, std::size_t option) {
    int& value = draft.values[option];
    bool const limited = draft.settings.get("approvals") > 0;
    if (value == 0 && draft.kind == BallotKind::budget && draft.shown[option].cost > left_of(draft))
        draft.blocked = Blocked::too_dear;
    else if (value == 0 && draft.kind == BallotKind::approval && limited && left_of(draft) <= 0)
        draft.blocked = Blocked::none_left;
    else
        value = 1 - value;
}

// The ranks behind one that is taken away close up.
void rank_or_not(BallotDraft& draft, std::size_t option) {
    int const rank = draft.values[option];
    if (rank == 0) {
        draft.values[option] = *std::ranges::max_element(draft.values) + 1;
        return;
    }
    draft.values[option] = 0;
    for (int& other : draft.values) other -= other > rank ? 1 : 0;
}

// The duel as seen from the option with the smaller id.
Mark mark_of_duel(BallotDraft const& draft, std::size_t at) {
    auto const [first, second] = draft.duels[at];
    Id const a = draft.shown[first].id, b = draft.shown[second].id;
    int const value = draft.values[at];
    int const turned = value == 1 ? 2 : value == 2 ? 1 : value;
    return a < b ? Mark{a, static_cast<int>(at), value, b}
                 : Mark{b, static_cast<int>(at), turned, a};
}

Mark mark_of_option(BallotDraft const& draft, std::size_t option, std::size_t criterion,
                    Id const& poll) {
    std::size_t const at = option * values_per_option(draft) + criterion;
    Id const aspect = draft.criteria.empty() ? Id{} : derived_id(poll, draft.criteria[criterion]);
    return {draft.shown[option].id, static_cast<int>(option), std::max(0, draft.values[at]),
            aspect};
}

}  // namespace

BallotDraft blank_draft(BallotKind kind, Settings settings, std::vector<PollOption> const& options,
                        std::vector<std::string> criteria, Chance& chance) {
    BallotDraft draft{.kind = kind, .settings = std::move(settings)};
    draft.criteria = std::move(criteria);
    for (std::size_t const place : chance.order(options.size()))
        draft.shown.push_back(options[place]);
    if (kind == BallotKind::duels) draft.duels = all_duels(options.size(), chance);
    std::size_t const values = kind == BallotKind::duels
                                   ? draft.duels.size()
                                   : draft.shown.size() * values_per_option(draft);
    draft.values.assign(values, is_graded(draft) ? not_graded : 0);
    return draft;
}

int pages(BallotDraft const& draft) {
    if (draft.kind == BallotKind::duels) return pages_for(draft.duels.size(), 1);
    return pages_for(draft.shown.size(), is_graded(draft) ? 1 : most_cards_per_page);
}

int options_per_page(BallotDraft const& draft) {
    auto const options = static_cast<int>(draft.shown.size());
    return std::max(1, (options + pages(draft) - 1) / pages(draft));
}

std::int64_t left_of(BallotDraft const& draft) {
    switch (draft.kind) {
        case BallotKind::dots:
        case BallotKind::seeds: return counters_of(draft) - given(draft);
        case BallotKind::budget: return draft.settings.get("budget") - spent(draft);
        case BallotKind::approval: {
            auto const most = draft.settings.get("approvals");
            return most == 0 ? 0 : most - given(draft);
        }
        default: return 0;
    }
}

bool is_counted(BallotDraft const& draft) {
    return draft.kind == BallotKind::dots || draft.kind == BallotKind::seeds;
}

bool is_graded(BallotDraft const& draft) {
    return draft.kind == BallotKind::score || draft.kind == BallotKind::grades ||
           draft.kind == BallotKind::consent;
}

int counters_of(BallotDraft const& draft) {
    return static_cast<int>(limits_of(draft).most_in_all);
}

int most_on_one(BallotDraft const& draft) {
    return static_cast<int>(limits_of(draft).most_on_one);
}

std::size_t values_per_option(BallotDraft const& draft) {
    return std::max<std::size_t>(1, draft.criteria.size());
}

int least_of(BallotDraft const& draft) {
    return draft.kind == BallotKind::consent ? 1 : 0;
}

int best_of(BallotDraft const& draft) {
    return static_cast<int>(limits_of(draft).most_on_one);
}

bool is_blank(BallotDraft const& draft) {
    int const nothing = is_graded(draft) ? not_graded : 0;
    return std::ranges::all_of(draft.values, [&](int value) { return value == nothing; });
}

void touch(BallotDraft& draft, std::size_t option) {
    if (option >= draft.shown.size() || option >= draft.values.size()) return;
    draft.blocked = Blocked::no;
    switch (draft.kind) {
        case BallotKind::dots:
        case BallotKind::seeds: return add_one(draft, option);
        case BallotKind::approval:
        case BallotKind::budget: return choose_or_not(draft, option);
        case BallotKind::ranking: return rank_or_not(draft, option);
        default: return;
    }
}

void take_back(BallotDraft& draft, std::size_t option) {
    if (!is_counted(draft) || option >= draft.values.size() || draft.values[option] == 0) return;
    --draft.values[option];
    draft.blocked = Blocked::no;
}

void grade(BallotDraft& draft, std::size_t option, std::size_t criterion, int value) {
    bool const known = option < draft.shown.size() && criterion < values_per_option(draft);
    if (!is_graded(draft) || !known || value < least_of(draft) || value > best_of(draft)) return;
    int& present = draft.values[option * values_per_option(draft) + criterion];
    present = present == value ? not_graded : value;
}

void answer(BallotDraft& draft, int value) {
    auto const at = static_cast<std::size_t>(draft.page);
    if (draft.kind != BallotKind::duels || at >= draft.duels.size() || value < 1 || value > 3)
        return;
    draft.values[at] = value;
    show_page(draft, draft.page + 1);
}

void move_rank(BallotDraft& draft, std::size_t option, int by) {
    if (draft.kind != BallotKind::ranking || option >= draft.values.size()) return;
    int& rank = draft.values[option];
    auto const other = std::ranges::find(draft.values, rank + by);
    if (rank == 0 || rank + by < 1 || other == draft.values.end()) return;
    std::swap(rank, *other);
}

void show_page(BallotDraft& draft, int page) {
    draft.page = std::clamp(page, 0, pages(draft) - 1);
    draft.blocked = Blocked::no;
}

bool finish(BallotDraft& draft) {
    bool const must_give_all =
        draft.kind == BallotKind::seeds && draft.settings.get("partial") != 1;
    if (must_give_all && left_of(draft) > 0 && !is_blank(draft)) {
        draft.blocked = Blocked::not_all_given;
        return false;
    }
    draft.blocked = Blocked::no;
    return true;
}

// On a score or grades 0 is the worst, so a blank ballot must say nothing at all.
std::vector<Mark> marks_of(BallotDraft const& draft, Id const& poll) {
    std::vector<Mark> marks;
    bool const zero_is_worst = draft.kind == BallotKind::score || draft.kind == BallotKind::grades;
    if (zero_is_worst && is_blank(draft)) return marks;
    for (std::size_t duel = 0; duel < draft.duels.size(); ++duel)
        marks.push_back(mark_of_duel(draft, duel));
    if (draft.kind != BallotKind::duels)
        for (std::size_t option = 0; option < draft.shown.size(); ++option)
            for (std::size_t criterion = 0; criterion < values_per_option(draft); ++criterion)
                marks.push_back(mark_of_option(draft, option, criterion, poll));
    std::ranges::sort(marks, {},
                      [](Mark const& mark) { return std::tie(mark.option, mark.aspect); });
    return marks;
}

}  // namespace jemaa::session
