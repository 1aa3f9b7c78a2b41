// What a frame costs while an idea is dragged among two hundred, in a real
// window of 1920 x 1080. Fails when one frame in a hundred takes longer than a
// screen shows a picture (16.7 ms), three times in a row, since the machine may
// have something else to do. Beside it, in the same run: a frame that only clears
// the window.
//
// bench_drag [FRAMES]
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <numbers>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/resource.h"
#include "domain/field.h"
#include "kiosk/gl_textures.h"
#include "kiosk/shell.h"
#include "kiosk/stage.h"
#include "kiosk/window.h"
#include "session/update.h"
#include "ui/drag.h"
#include "with_grouping.h"

using namespace jemaa;

namespace {

constexpr int ideas = 200, sorted = 60, themes = 4;
constexpr double frame_ms = 16.7;
constexpr int no_display = 77;

void sort_ideas(session::Record& record, Id const& step) {
    for (int i = 0; i < sorted; ++i) {
        Id const idea = derived_id({}, "idea " + std::to_string(i));
        Id const theme = derived_id(step, i % 2 ? "theme craft" : "theme trade");
        apply(record, Revision{derived_id(idea, "theme"), idea, field::theme, to_hex(theme),
                               next_stamp(record.last, Milliseconds(0)), record.kiosk.id});
    }
}

void fill(session::Record& record) {
    for (int i = 0; i < ideas; ++i) {
        bool const arabic = i % 3 == 0;
        std::string const number = std::to_string(i);
        apply(record, Idea{derived_id({}, "idea " + number), step_id(record, "ideas"),
                           record.kiosk.id, arabic ? "ar" : "fr", i % 4 ? "🏺" : "",
                           arabic ? "دار مشتركة لحرفيي الحُليّ " + number
                                  : "Une maison commune des bijoutiers " + number});
    }
    Id const step = step_id(record, "grouping");
    for (int i = 0; i < themes; ++i) {
        Id const theme = derived_id(step, "more " + std::to_string(i));
        apply(record, Item{theme, step, record.kiosk.id, "theme", {}, "🧵"});
        apply(record,
              Revision{derived_id(theme, "title"), theme, "title.fr", "Thème " + std::to_string(i),
                       next_stamp(record.last, {}), record.kiosk.id});
    }
    sort_ideas(record, step);
}

session::State opening() {
    auto const text = with_grouping(std::string(resource("assets/samples/batna.toml").value()));
    auto agenda = std::make_shared<agenda::Agenda const>(agenda::parse(text, "batna").value());
    Chance chance(Seed{1});
    auto const facts = session::founding_facts(*agenda, text, "kiosk", {}, chance);
    auto state = session::opening_state(agenda, facts, {}, {}, {});
    fill(state.record);
    Id const step = step_id(state.record, "grouping");
    for (auto const& [subject, name, value] :
         {std::tuple{state.record.kiosk.id, field::current_step, "grouping"},
          std::tuple{step, field::status, field::running}})
        apply(state.record, Revision{derived_id(subject, name), subject, name, value,
                                     next_stamp(state.record.last, {}), state.record.kiosk.id});
    state.facilitator.unlocked = true;
    state.language = "fr";
    state.situation = session::GroupingView{.step = "grouping", .for_room = true};
    return state;
}

double ms_of(std::function<void()> const& work) {
    auto const from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
        .count();
}

double percentile(std::vector<double> times, double share) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

struct Bench {
    kiosk::Window& window;
    ui::Ui& ui;
    kiosk::Stage& stage;

    void draw() {
        window.frame(ui.theme().paper, [&](ImDrawList& canvas) { stage.frame(&canvas); });
        window.finish();
    }
    void clear(bool light) {
        window.frame(light ? ui.theme().paper : ui.theme().ink, [](ImDrawList&) {});
        window.finish();
    }
    void points(ui::PointerEvent::Kind kind, ui::Point at) { ui.pointer().push({kind, at}); }

    // Round and round over all columns, as a hand that looks for a place.
    ui::Point on_path(int frame) const {
        float const angle = static_cast<float>(frame) * 2 * std::numbers::pi_v<float> / 180;
        auto const screen = ui.screen();
        return {screen.w * (0.5F + 0.42F * std::cos(angle)),
                screen.h * (0.5F + 0.33F * std::sin(angle))};
    }

    bool pick_up() {
        for (int i = 0; i < 5; ++i) draw();
        for (auto const& element : ui.elements()) {
            if (!element.draggable) continue;
            points(ui::PointerEvent::Kind::down, {element.rect.x + 5, element.rect.y + 5});
            draw();
            points(ui::PointerEvent::Kind::move, on_path(0));
            draw();
            return ui::carried(ui).has_value();
        }
        return false;
    }
};

bool report(std::vector<double> const& drags, std::vector<double> const& bare) {
    double const p99 = percentile(drags, 0.99), base = percentile(bare, 0.99);
    fmt::print("dragging among {} ideas, {} frames: median {:.1f} ms, p99 {:.1f} ms (under {})\n",
               ideas, drags.size(), percentile(drags, 0.5), p99, frame_ms);
    fmt::print("an empty frame: median {:.1f} ms, p99 {:.1f} ms; ratio of the medians {:.1f}\n",
               percentile(bare, 0.5), base, percentile(drags, 0.5) / percentile(bare, 0.5));
    return p99 < frame_ms;
}

bool measure(Bench& bench, int frames) {
    std::vector<double> drags, bare;
    for (int i = 0; i < frames; ++i) {
        bench.window.poll();
        bench.points(ui::PointerEvent::Kind::move, bench.on_path(i));
        drags.push_back(ms_of([&] { bench.draw(); }));
    }
    // A ground of another colour each time, so that each is drawn whole.
    for (int i = 0; i < frames / 4; ++i) bare.push_back(ms_of([&] { bench.clear(i % 2 == 0); }));
    return report(drags, bare);
}

int run(int frames) {
    kiosk::GlTextures textures;
    auto window = kiosk::Window::open({.windowed = true, .pixels = std::pair{1920, 1080}});
    if (!window) {
        fmt::print("{}: nothing was measured.\n", to_string(window.error()));
        return no_display;
    }
    auto engine = text::Engine::create(textures).value();
    ui::Ui ui(*engine, ui::Panel{});
    kiosk::Shell shell(opening(),
                       [](auto const&) { return session::Happening{session::Stored{}}; });
    kiosk::Stage stage(shell, ui);
    Bench bench{**window, ui, stage};
    if (!bench.pick_up()) {
        fmt::print("no card could be picked up\n");
        return 1;
    }
    bool held = false;
    for (int attempt = 0; attempt < 3 && !held; ++attempt) held = measure(bench, frames);
    return held ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    return run(argc > 1 ? std::max(10, std::atoi(argv[1])) : 1000);
}
