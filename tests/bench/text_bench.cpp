// What text costs: at the start, for a picture that is new, and for one that
// is known. Run in a Release build.
#include <string>

#include <benchmark/benchmark.h>

#include "text/messages.h"
#include "text/text.h"

using namespace jemaa::text;

namespace {

constexpr char sentence_fr[] = "Former les jeunes au dessin des bijoux ";
constexpr char sentence_ar[] = "تكوين الشباب في تصميم الحُليّ ";

Paragraph paragraph(char const* language, std::string text) {
    return {std::move(text), 420, {}, language, std::string_view(language) == "ar"};
}

std::unique_ptr<Engine> engine(NoTextures& textures, benchmark::State& state) {
    auto made = Engine::create(textures);
    if (!made) state.SkipWithError(to_string(made.error()).c_str());
    return made ? std::move(*made) : nullptr;
}

void creation(benchmark::State& state) {
    NoTextures textures;
    for (auto _ : state) benchmark::DoNotOptimize(engine(textures, state));
}

void warm_up(benchmark::State& state) {
    NoTextures textures;
    for (auto _ : state) {
        state.PauseTiming();
        auto const fresh = engine(textures, state);
        state.ResumeTiming();
        if (fresh) fresh->warm_up();
    }
}

void first_picture_cold(benchmark::State& state, char const* language, char const* text) {
    NoTextures textures;
    for (auto _ : state) {
        state.PauseTiming();
        auto const fresh = engine(textures, state);
        state.ResumeTiming();
        if (fresh) benchmark::DoNotOptimize(fresh->picture(paragraph(language, text)));
    }
}

void new_picture(benchmark::State& state, char const* language, char const* text) {
    NoTextures textures;
    auto const warm = engine(textures, state);
    if (!warm) return;
    warm->warm_up();
    int number = 0;
    for (auto _ : state) {
        auto const fresh = paragraph(language, text + std::to_string(++number));
        benchmark::DoNotOptimize(warm->picture(fresh));
        warm->end_frame();
    }
}

void known_picture(benchmark::State& state) {
    NoTextures textures;
    auto const warm = engine(textures, state);
    if (!warm) return;
    auto const known = paragraph("ar", sentence_ar);
    for (auto _ : state) benchmark::DoNotOptimize(warm->picture(known));
}

void number_in_words(benchmark::State& state, char const* language) {
    std::int64_t n = 0;
    for (auto _ : state) benchmark::DoNotOptimize(number(language, ++n));
}

}  // namespace

// The first of each is what a start pays: the system's files are read once.
BENCHMARK(creation)->Iterations(1)->Unit(benchmark::kMillisecond)->Name("engine, first");
BENCHMARK(warm_up)->Iterations(1)->Unit(benchmark::kMillisecond)->Name("warm-up, first");
BENCHMARK_CAPTURE(number_in_words, , "ar")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->Name("number, first");
BENCHMARK(creation)->Unit(benchmark::kMillisecond)->Name("engine");
BENCHMARK(warm_up)->Unit(benchmark::kMillisecond)->Name("warm-up");
BENCHMARK_CAPTURE(first_picture_cold, , "fr", sentence_fr)
    ->Unit(benchmark::kMillisecond)
    ->Name("first picture without warm-up, French");
BENCHMARK_CAPTURE(first_picture_cold, , "ar", sentence_ar)
    ->Unit(benchmark::kMillisecond)
    ->Name("first picture without warm-up, Arabic");
BENCHMARK_CAPTURE(new_picture, , "fr", sentence_fr)
    ->Unit(benchmark::kMicrosecond)
    ->Name("new picture, French");
BENCHMARK_CAPTURE(new_picture, , "ar", sentence_ar)
    ->Unit(benchmark::kMicrosecond)
    ->Name("new picture, Arabic");
BENCHMARK(known_picture)->Unit(benchmark::kMicrosecond)->Name("known picture");
BENCHMARK_CAPTURE(number_in_words, , "ar")->Unit(benchmark::kMicrosecond)->Name("number");

BENCHMARK_MAIN();
