#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

#include "gallery/staged_results.h"
#include "gallery/staging.h"
#include "session/update.h"

namespace jemaa::gallery {

using namespace session;

namespace {

constexpr int people = 8;

// What each person thinks of each of five options, 0 to 4.
constexpr std::array<std::array<int, 5>, people> opinions{{{4, 1, 3, 2, 0},
                                                           {3, 2, 4, 0, 1},
                                                           {4, 0, 2, 3, 1},
                                                           {1, 4, 2, 3, 0},
                                                           {4, 3, 1, 2, 0},
                                                           {2, 1, 4, 0, 3},
                                                           {3, 4, 2, 1, 0},
                                                           {2, 0, 3, 1, 4}}};

BallotDraft const& draft_of(Staging const& s) {
    return std::get<BallotEntry>(s.state().situation).draft;
}

agenda::AgendaStep const& step_of(Staging const& s) {
    return s.state().agenda->steps.at(static_cast<std::size_t>(current_step(s.state())));
}

// By option as it is shown.
std::vector<int> opinions_of(Staging const& s, int person) {
    auto const options = options_of(s.state(), step_of(s).key);
    std::vector<int> values;
    for (auto const& shown : draft_of(s).shown) {
        auto const at = std::find(options.begin(), options.end(), shown) - options.begin();
        values.push_back(
            opinions.at(static_cast<std::size_t>(person)).at(static_cast<std::size_t>(at)));
    }
    return values;
}

std::vector<std::size_t> best_first(std::vector<int> const& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](auto a, auto b) { return values[a] > values[b]; });
    return order;
}

void give(Staging& s, std::vector<std::size_t> const& order, std::vector<int> const& counts) {
    for (std::size_t i = 0; i < counts.size() && i < order.size(); ++i)
        for (int n = 0; n < counts[i]; ++n) s.with(TouchOption{order[i]});
}

void grade_all(Staging& s, std::vector<int> const& values, int person, std::size_t options) {
    int const least = draft_of(s).kind == BallotKind::consent ? 1 : 0;
    for (std::size_t option = 0; option < options; ++option)
        for (std::size_t c = 0; c < values_per_option(draft_of(s)); ++c) {
            int const other = (values[option] + person * static_cast<int>(c)) % 5;
            s.with(Grade{option, c, other + least});
        }
}

void compare(Staging& s, std::vector<int> const& values, std::size_t duels) {
    for (std::size_t i = 0; i < duels; ++i) {
        auto const duel = draft_of(s).duels[static_cast<std::size_t>(draft_of(s).page)];
        int const apart = values[duel.first] - values[duel.second];
        s.with(AnswerDuel{apart > 0 ? 1 : apart < -1 ? 2 : 3});
    }
}

// All of a person's ballot, or the beginning of it.
void fill(Staging& s, int person, bool whole) {
    auto const values = opinions_of(s, person);
    auto const order = best_first(values);
    auto const options = values.size();
    switch (draft_of(s).kind) {
        case BallotKind::dots: return give(s, order, whole ? std::vector{3, 2} : std::vector{2});
        case BallotKind::seeds:
            return give(s, order, whole ? std::vector{5, 3, 2} : std::vector{4, 2});
        case BallotKind::approval:
            return give(s, order, whole ? std::vector{1, 1} : std::vector{1});
        case BallotKind::ranking:
            return give(s, order, whole ? std::vector{1, 1, 1, 1} : std::vector{1, 1});
        case BallotKind::budget:
            return give(s, order, whole ? std::vector{1, 1, 1} : std::vector{1});
        case BallotKind::duels: return compare(s, values, whole ? draft_of(s).duels.size() : 3);
        case BallotKind::score:
        case BallotKind::grades:
        case BallotKind::consent: return grade_all(s, values, person, whole ? options : 1);
    }
}

// Once more than is allowed, or on before all is given.
void overdo(Staging& s) {
    auto const kind = draft_of(s).kind;
    if (kind == BallotKind::seeds) s.with(GoOn{});
    for (std::size_t i = 0; i < draft_of(s).shown.size(); ++i) {
        if (kind == BallotKind::dots)
            for (int n = 0; n < 4; ++n) s.with(TouchOption{i});
        if (kind == BallotKind::budget && draft_of(s).values[i] == 0) s.with(TouchOption{i});
        if (draft_of(s).blocked != BallotDraft::Blocked::no) return;
    }
}

void stage_ballots(Staging& s, std::string const& name) {
    s.unlock().with(NextStep{}, StartStep{}, LockConsole{}, ChooseLanguage{"fr"});
    s.keep("invite-" + name).with(GoOn{}).keep("ballot-" + name);
    fill(s, 0, false);
    s.keep("ballot-" + name + "-half");
    overdo(s);
    if (draft_of(s).blocked != BallotDraft::Blocked::no) s.keep("ballot-" + name + "-blocked");
    s.with(GoBack{}, GoBack{}, GoBack{}, GoBack{}, GoBack{}, GoBack{}, GoBack{});
    for (int person = 0; person < people; ++person) {
        s.with(ChooseLanguage{"fr"}, GoOn{});
        fill(s, person, true);
        s.with(GoOn{});
        if (person == 0) s.keep("review-" + name);
        s.with(CastBallot{}, GoOn{});
    }
}

// The same result by another rule of the same ballots.
void by_rule(Staging& s, std::string const& name, std::string const& rule) {
    keep_recounted(s, "results-" + name + "-" + rule, [&](PollResults& results) {
        results.poll.rule = rule;
        if (rule == "stv") results.poll.settings.numbers["winners"] = 2;
    });
}

void without_ballots(Staging& s, std::string const& name) {
    keep_recounted(s, "results-" + name + "-empty",
                   [](PollResults& results) { results.ballots.clear(); });
}

// Every ballot says the same of every option.
void all_tied(Staging& s, std::string const& name) {
    keep_recounted(s, "results-" + name + "-tied", [](PollResults& results) {
        for (auto& ballot : results.ballots)
            for (auto& mark : ballot.marks) mark.value = 1;
    });
}

// Two camps that agree on one option only, and a few who do not say the same.
void two_camps(PollResults& results) {
    auto const one = results.ballots.front();
    results.ballots.clear();
    for (int person = 0; person < 26; ++person) {
        auto ballot = one;
        ballot.id = derived_id(one.id, std::to_string(person));
        for (std::size_t i = 0; i < ballot.marks.size(); ++i) {
            bool const first_camp = person < 15;
            bool const likes = i == 2 || (i < 2) == first_camp;
            ballot.marks[i].value = likes != (person % 9 == static_cast<int>(i)) ? 1 : 0;
        }
        results.ballots.push_back(ballot);
    }
}

void stage_results(Staging& s, std::string const& name) {
    s.unlock().with(NextStep{}, ConfirmYes{}, StartStep{}, ShowRoom{}).keep("results-" + name);
    s.with(ShowPage{1}).keep("meaning-" + name).with(ShowPage{0});
    s.with(ShowPage{-2}).keep("results-" + name + "-covered").with(ShowPage{-1}, ShowPage{0});
    if (name == "approval") keep_meaning(s, "meaning-camps", two_camps);
    without_ballots(s, name);
    if (name == "approval" || name == "budget") all_tied(s, name);
    if (name == "ranking")
        for (auto const* rule : {"irv_simultaneous", "stv", "borda_symmetric", "copeland"})
            by_rule(s, name, rule);
    if (name == "duels") by_rule(s, name, "win_rate");
    if (name == "budget") by_rule(s, name, "greedy_votes");
    s.with(GoBack{}, LockConsole{});
}

}  // namespace

std::vector<StagedState> staged_ballots() {
    auto const staging = std::make_unique<Staging>("ways-to-vote.toml");
    Staging& s = *staging;
    s.with(AskFacilitator{}).type_pin("2580").type_pin("2580");
    s.with(StartStep{}, OpenAttendance{}, CellDigit{'9'}, SaveAttendance{}, LockConsole{});
    for (auto const& step : s.state().agenda->steps) {
        if (!std::holds_alternative<agenda::Vote>(step.kind)) continue;
        stage_ballots(s, step.key);
        stage_results(s, step.key);
    }
    return std::move(staging->kept);
}

}  // namespace jemaa::gallery
