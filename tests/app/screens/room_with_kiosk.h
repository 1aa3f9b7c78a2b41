#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/resource.h"
#include "catch_any.h"
#include "kiosk/effects.h"
#include "kiosk/finger.h"
#include "kiosk/headless.h"
#include "kiosk/workshop_file.h"
#include "screens/draw.h"

namespace jemaa {

/// A whole kiosk on a real file, without a window: screens, flow, store. Time
/// stands still unless a test lets it pass.
class RoomWithKiosk {
public:
    struct Sample {
        std::string name;
    };

    struct Template {
        std::string text;
    };

    /// On the Batna sample, or on it with `options` off its vote.
    explicit RoomWithKiosk(bool with_options = true) {
        std::string sample(resource("assets/samples/batna.toml").value());
        if (!with_options) {
            auto const first = sample.find("[[step.option]]"),
                       end = sample.rfind("# ---", sample.find("kind = \"results\""));
            sample.erase(first, end - first);
        }
        found(sample, "batna.toml");
    }
    explicit RoomWithKiosk(Sample const& sample) {
        found(std::string(resource("assets/samples/" + sample.name).value()), sample.name);
    }
    explicit RoomWithKiosk(Template const& own) { found(own.text, "own.toml"); }
    ~RoomWithKiosk() {
        close();
        std::filesystem::remove_all(folder);
    }
    RoomWithKiosk(RoomWithKiosk const&) = delete;
    RoomWithKiosk& operator=(RoomWithKiosk const&) = delete;

    /// Where kiosks of one workshop leave their files for each other.
    std::filesystem::path shared() const { return folder / "shared"; }
    std::filesystem::path file() const { return folder / "batna.jemaa"; }

    void open() {
        auto opened = kiosk::open_workshop(file());
        REQUIRE(opened);
        store = std::move(opened->store);
        world =
            std::make_unique<kiosk::World>(kiosk::World{*store, file(), folder, "batna", shared()});
        shell = std::make_unique<kiosk::Shell>(
            std::move(opened->state), [this](auto const& effect) { return answer(effect); },
            kiosk::Sources{.now = [this] {
                return Moment{now, now};
            }});
        engine = text::Engine::create(textures).value();
        ui = std::make_unique<ui::Ui>(*engine, ui::Panel{});
        headless = std::make_unique<kiosk::Headless>(*shell, *ui);
        finger = std::make_unique<kiosk::Finger>(*ui, [this] { headless->settle(); });
        headless->settle();
    }
    /// As if the power went: nothing is said goodbye to.
    void close() {
        finger.reset();
        headless.reset();
        ui.reset();
        engine.reset();
        shell.reset();
        world.reset();
        store.reset();
    }

    void tap(std::string_view key) {
        auto const tapped = finger->tap(key);
        INFO(key << " on " << screen() << ": " << (tapped ? "" : to_string(tapped.error())));
        REQUIRE(tapped);
    }
    void type(std::string_view text, std::string_view language) {
        auto const typed = finger->type(text, language);
        INFO((typed ? "" : to_string(typed.error())));
        REQUIRE(typed);
    }
    void enter_pin(std::string_view pin) {
        for (char const digit : pin) tap(std::string("pad.") + digit);
        tap("pad.submit");
    }
    void unlock() {
        tap("facilitator");
        enter_pin("2580");
    }
    void pass(Milliseconds time) {
        now += time;
        shell->tick();
        headless->settle();
    }
    std::string screen() const { return std::string(screens::name_of(shell->state().situation)); }
    bool sees(std::string_view key) const { return finger->sees(key); }

    /// Chooses the PIN, counts `people` and opens the ideas step.
    void open_ideas(int people = 3) {
        tap("facilitator");
        enter_pin("2580");
        enter_pin("2580");
        tap("start_step");
        tap("attendance");
        tap("cell.0");
        for (char const digit : std::to_string(people)) tap(std::string("pad.") + digit);
        tap("save");
        for (int step = 0; step < 2; ++step) {  // the findings, then the ideas
            tap("next");
            tap("start_step");
        }
        tap("hand_over");
    }
    /// From the ideas step to the running vote.
    void open_vote() {
        unlock();
        tap("next");
        tap("start_step");
        tap("next");
        tap("start_step");
        tap("hand_over");
    }

    std::filesystem::path folder;
    Milliseconds now{1'800'000'000'000};
    std::vector<session::Utterance> spoken;  ///< everything, since the start
    std::optional<Error> failing;            ///< what the next store effect will say
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<kiosk::World> world;
    std::unique_ptr<kiosk::Shell> shell;
    text::NoTextures textures;
    std::unique_ptr<text::Engine> engine;
    std::unique_ptr<ui::Ui> ui;
    std::unique_ptr<kiosk::Headless> headless;
    std::unique_ptr<kiosk::Finger> finger;

private:
    void found(std::string const& sample, std::string const& name) {
        folder = std::filesystem::temp_directory_path() / ("jemaa-story-" + to_hex(random_id()));
        std::filesystem::create_directories(folder);
        REQUIRE(kiosk::create_workshop(file(), sample, name));
        open();
    }
    std::optional<session::Happening> answer(session::Effect const& effect) {
        if (failing && std::holds_alternative<session::StoreFacts>(effect))
            return session::StoreFailed{*std::exchange(failing, {})};
        if (auto const* speak = std::get_if<session::Speak>(&effect))
            spoken.insert(spoken.end(), speak->parts.begin(), speak->parts.end());
        return kiosk::perform(*world, effect);
    }
};

}  // namespace jemaa
