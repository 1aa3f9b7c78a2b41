#include <benchmark/benchmark.h>

#include <memory>

#include "app/ui/offscreen.h"
#include "gallery/staged_states.h"
#include "meaning/meaning.h"
#include "screens/draw.h"

// What a frame of a result costs at 600 ballots, and what it would cost if the
// poll were counted for every frame; and what it means, which is worked out once.
namespace {

using namespace jemaa;

// The staged result of this vote, with its ballots repeated up to 600.
session::State with_many(std::string const& name) {
    for (auto staged : gallery::staged_states()) {
        if (staged.name != name) continue;
        auto& view = std::get<session::ResultsView>(staged.state.situation);
        auto results = view.counted->results;
        auto const once = results.ballots;
        while (results.ballots.size() < 600) {
            results.ballots.push_back(once[results.ballots.size() % once.size()]);
            results.ballots.back().id = random_id();
        }
        view.counted = std::make_shared<meaning::CountedPoll const>(
            meaning::counted(std::move(results), {}, {}));
        return staged.state;
    }
    return {};
}

session::ResultsView& view_of(session::State& state) {
    return std::get<session::ResultsView>(state.situation);
}

void draws(benchmark::State& run, std::string const& name, bool counts) {
    auto state = with_many(name);
    Offscreen screen;
    for (auto _ : run) {
        if (counts)
            view_of(state).counted = std::make_shared<meaning::CountedPoll const>(
                meaning::counted(view_of(state).counted->results, {}, {}));
        benchmark::DoNotOptimize(screens::draw(state, screen.ui, nullptr));
    }
}

void means(benchmark::State& run, std::string const& name) {
    auto state = with_many(name);
    for (auto _ : run) benchmark::DoNotOptimize(meaning::meaning_of(*view_of(state).counted));
}

BENCHMARK_CAPTURE(draws, dots_drawn_only, "results-dots", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draws, dots_counted_each_frame, "results-dots", true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draws, budget_drawn_only, "results-budget", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draws, budget_counted_each_frame, "results-budget", true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(means, approval, "results-approval")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(means, budget, "results-budget")->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
