#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <string>

#include "tally/outcome.h"
#include "tally/read_ballots.h"
#include "tally/registry.h"

// Every rule on random ballots of its kind. Identical ballots are kept once, so
// with few options a million ballots are soon counted, and what it takes to
// read them is timed by itself (count_poll, make_profile). The usual run takes
// some seconds; JEMAA_BENCH_ALL=1 adds up to a million different ballots with
// 200 options, which needs several gigabytes and some minutes.

using namespace jemaa;
using namespace jemaa::tally;

namespace {

constexpr std::int64_t seats = 5;

std::vector<Entry> random_ranking(int options, std::mt19937& chance) {
    std::vector<Entry> ballot;
    for (int i = 0; i < options; ++i) ballot.push_back({static_cast<std::uint16_t>(i), 0, i + 1});
    for (std::size_t i = ballot.size(); i > 1; --i)
        std::swap(ballot[i - 1].value, ballot[chance() % i].value);
    return ballot;
}

// As many duels as a person answers, whatever the number of options.
std::vector<Entry> random_duels(int options, std::mt19937& chance) {
    std::map<std::pair<std::uint16_t, std::uint16_t>, int> answers;
    for (int i = 0; i < 20; ++i) {
        auto const a = static_cast<std::uint16_t>(chance() % static_cast<unsigned>(options));
        auto const b = static_cast<std::uint16_t>(chance() % static_cast<unsigned>(options));
        if (a != b) answers[std::minmax(a, b)] = 1 + static_cast<int>(chance() % 3);
    }
    std::vector<Entry> ballot;
    for (auto const& [pair, answer] : answers) ballot.push_back({pair.first, pair.second, answer});
    return ballot;
}

std::vector<Entry> random_values(int options, int most, std::mt19937& chance) {
    std::vector<Entry> ballot;
    for (int i = 0; i < options; ++i)
        ballot.push_back({static_cast<std::uint16_t>(i), 0,
                          static_cast<int>(chance() % static_cast<unsigned>(most + 1))});
    return ballot;
}

std::vector<Entry> random_ballot(BallotKind kind, int options, std::mt19937& chance) {
    switch (kind) {
        case BallotKind::ranking: return random_ranking(options, chance);
        case BallotKind::duels: return random_duels(options, chance);
        case BallotKind::approval: return random_values(options, 1, chance);
        case BallotKind::consent: return random_values(options, 5, chance);
        default: return random_values(options, 4, chance);
    }
}

Profile random_profile(BallotKind kind, int ballots, int options) {
    std::mt19937 chance(20261124);
    Profile profile(kind, {{{"winners", seats}}}, numbered_ids(options));
    for (int i = 0; i < ballots; ++i) profile.add(random_ballot(kind, options, chance));
    return profile;
}

// Rules of one kind are timed on the same profile.
Profile const& profile_for(BallotKind kind, int ballots, int options) {
    static std::tuple<BallotKind, int, int> made{};
    static Profile profile(kind, {}, {});
    if (std::tuple const wanted{kind, ballots, options}; made != wanted) {
        profile = Profile(kind, {}, {});
        profile = random_profile(kind, ballots, options);
        made = wanted;
    }
    return profile;
}

void count_rule(benchmark::State& state, Rule const& rule, int ballots, int options) {
    auto const& profile = profile_for(rule.ballots, ballots, options);
    for (auto _ : state) benchmark::DoNotOptimize(rule.count(profile));
}

// From the facts of a store to an outcome, checks included.
void count_poll(benchmark::State& state) {
    std::mt19937 chance(7);
    PollResults results;
    results.poll.rule = "dots";
    results.poll.settings = {{{"dots", 7}, {"per_option", 3}}};
    auto const ids = numbered_ids(20);
    for (auto const& id : ids) results.options.push_back({id, {}, {}, {}});
    for (std::int64_t i = 0; i < state.range(0); ++i) {
        Ballot ballot;
        for (int place = 0; auto const& id : ids)
            ballot.marks.push_back({id, place++, chance() % 10 == 0 ? 1 : 0, {}});
        results.ballots.push_back(std::move(ballot));
    }
    for (auto _ : state) benchmark::DoNotOptimize(count(results));
}
BENCHMARK(count_poll)->Arg(1000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void make_profile(benchmark::State& state) {
    auto const ballots = static_cast<int>(state.range(0));
    auto const options = static_cast<int>(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(random_profile(BallotKind::ranking, ballots, options).groups());
}
BENCHMARK(make_profile)->Args({1'000'000, 5})->Args({10'000, 200})->Unit(benchmark::kMillisecond);

void schulze_with_500_options(benchmark::State& state) {
    auto const& profile = profile_for(BallotKind::ranking, 200, 500);
    auto const& rule = *find_rule("schulze_winning_votes");
    for (auto _ : state) benchmark::DoNotOptimize(rule.count(profile));
}
BENCHMARK(schulze_with_500_options)->Unit(benchmark::kMillisecond);

struct Size {
    int ballots;
    int options;
    bool usual;
};

constexpr Size sizes[] = {{1000, 5, true},      {1000, 200, true},      {10'000, 50, true},
                          {100'000, 5, true},   {100'000, 50, false},   {100'000, 200, false},
                          {1'000'000, 5, true}, {1'000'000, 200, false}};

// The same profile is made once for all rules of its kind, so these go together.
void register_rules() {
    bool const all = std::getenv("JEMAA_BENCH_ALL") != nullptr;
    std::vector<Rule> by_kind(rules().begin(), rules().end());
    std::ranges::stable_sort(by_kind, {}, &Rule::ballots);
    for (auto const& size : sizes) {
        if (!size.usual && !all) continue;
        for (auto const& rule : by_kind) {
            auto const name = std::string(rule.name) + "/" + std::to_string(size.ballots) + "/" +
                              std::to_string(size.options);
            benchmark::RegisterBenchmark(name.c_str(), count_rule, rule, size.ballots, size.options)
                ->Unit(benchmark::kMillisecond)
                ->MinTime(0.05);
        }
    }
}

}  // namespace

int main(int count, char** words) {
    register_rules();
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
