#include "kiosk/rehearsal_run.h"

#include <fmt/format.h>
#include <imgui.h>

#include <cstdio>
#include <fstream>
#include <list>
#include <map>
#include <set>
#include <thread>

#include "kiosk/description.h"
#include "kiosk/effects.h"
#include "kiosk/gl_textures.h"
#include "kiosk/loop.h"
#include "kiosk/picture.h"
#include "kiosk/rehearsal.h"
#include "kiosk/rehearsal_files.h"
#include "kiosk/window.h"
#include "kiosk/workshop_file.h"
#include "screens/draw.h"

namespace jemaa::kiosk {
namespace {

namespace fs = std::filesystem;

constexpr int watched_pace_ms = 250;

void draw_touch(ImDrawList& canvas, ui::Point at, float radius) {
    canvas.AddCircleFilled({at.x, at.y}, radius, IM_COL32(0x1F, 0x7A, 0x80, 0x90));
    canvas.AddCircle({at.x, at.y}, radius, IM_COL32(0x0B, 0x43, 0x4A, 0xFF), 0, 3);
}

// Another seed for each event of each kiosk, and the same ones each time.
std::function<Seed()> seeds_of(std::size_t kiosk) {
    return [kiosk, n = std::uint32_t{0}]() mutable {
        Seed seed{2, static_cast<std::uint8_t>(kiosk)};
        ++n;
        for (std::size_t i = 0; i < 4; ++i)
            seed[4 + i] = static_cast<std::uint8_t>(n >> (8 * i) & 0xFF);
        return seed;
    };
}

// One kiosk: its file, its flow, and its turn in the window.
class Player {
public:
    Player(Options const& options, fs::path const& file, OpenWorkshop opened, Window& window,
           ui::Ui& ui, std::size_t number)
        : options_(options),
          store_(std::move(opened.store)),
          world_{*store_, fs::absolute(file), fs::absolute(file).parent_path(),
                 file.stem().string(),
                 options.kiosks > 1 ? fs::absolute(rehearsal_shared(options)) : fs::path()},
          shell_(std::move(opened.state),
                 [this](session::Effect const& effect) { return perform(world_, effect); },
                 {moment_now, seeds_of(number)}),
          loop_(window, shell_, ui),
          finger_(
              ui, [this] { pace() == 0 ? loop_.catch_up() : loop_.settle(); },
              [this, &ui](ui::Point at) { show_touch(at, ui.metrics().mm(6)); }) {
        loop_.after_frame = [this, &ui] { describe_frame(ui); };
    }
    Player(Player const&) = delete;
    Player& operator=(Player const&) = delete;

    Loop& loop() { return loop_; }
    Seat seat(std::function<void(Player&)> const& turn) {
        return {shell_, finger_, [this, turn] {
                    turn(*this);
                    loop_.draw_once();
                    loop_.catch_up();
                }};
    }

private:
    [[nodiscard]] int pace() const {
        return options_.pace_ms < 0 ? watched_pace_ms : options_.pace_ms;
    }
    void show_touch(ui::Point at, float radius) {
        if (pace() == 0) return;
        loop_.draw_once([&](ImDrawList& canvas) { draw_touch(canvas, at, radius); });
        std::this_thread::sleep_for(Milliseconds(pace()));
    }
    void describe_frame(ui::Ui const& ui) {
        if (!options_.description.empty())
            write_description(options_.description,
                              describe(screens::name_of(shell_.state().situation), ui.elements()));
    }

    Options const& options_;
    std::unique_ptr<SqliteStore> store_;
    World world_;
    Shell shell_;
    Loop loop_;
    Finger finger_;
};

// What is told of the rehearsal: on the terminal, in pictures, in rehearsal-done.csv.
class Teller {
public:
    Teller(Options const& options, Window& window) : options_(options), window_(window) {}

    void turn_to(Player& player) { player_ = &player; }

    Witness witness() {
        return {.confirmed = [this](std::string_view what) { confirm(what); },
                .picture = [this](std::string_view name) { take_picture(name); },
                .did = [this](Deed const& deed) { deeds_.push_back(deed); }};
    }

    Expected<void> write_deeds() const {
        auto const path = options_.out / "rehearsal-done.csv";
        std::ofstream file(path, std::ios::binary);
        file << deeds_as_csv(deeds_);
        file.close();
        if (!file) return fail(ErrorCode::write_failed, path.string(), "cannot be written");
        return {};
    }

private:
    void confirm(std::string_view what) {
        fmt::print("confirmed {} {}\n", what, ++confirmed_[std::string(what)]);
        std::fflush(stdout);
    }
    // Each screen once.
    void take_picture(std::string_view name) {
        if (!player_ || !pictured_.emplace(name).second) return;
        auto const file =
            options_.out / "screens" / fmt::format("{:02}-{}.png", pictured_.size(), name);
        auto const [width, height] = window_.pixels();
        player_->loop().draw_once({}, [&] { (void)save_picture(file, width, height); });
    }

    Options const& options_;
    Window& window_;
    Player* player_ = nullptr;
    std::set<std::string> pictured_;
    std::map<std::string, int> confirmed_;
    std::vector<Deed> deeds_;
};

Expected<void> open_players(std::list<Player>& players, Options const& options, Window& window,
                            ui::Ui& ui) {
    for (auto const& file : rehearsal_files(options)) {
        auto opened = open_workshop(file);
        if (!opened) return tl::unexpected(opened.error());
        players.emplace_back(options, file, std::move(*opened), window, ui, players.size());
    }
    return {};
}

Expected<void> play(Options const& options, Room const& room, Window& window, ui::Ui& ui) {
    std::list<Player> players;
    if (auto const opened = open_players(players, options, window, ui); !opened) return opened;
    Teller teller(options, window);
    std::vector<Seat> seats;
    for (auto& player : players)
        seats.push_back(player.seat([&](Player& turn) { teller.turn_to(turn); }));
    auto const played = rehearse(room, seats, teller.witness());
    auto const written = teller.write_deeds();
    return played ? written : played;
}

}  // namespace

Expected<void> run_rehearsal(Options const& options) {
    auto const source = room_of(options);
    if (!source) return tl::unexpected(source.error());
    auto const room = parse_room(source->text, source->name);
    if (!room) return tl::unexpected(room.error());
    if (auto const made = make_rehearsal(options); !made) return made;
    GlTextures textures;
    auto window = Window::open({.windowed = options.windowed, .millimetres = options.screen_mm});
    if (!window) return tl::unexpected(window.error());
    auto const engine = text::Engine::create(textures);
    if (!engine) return tl::unexpected(engine.error());
    {
        ui::Ui ui(**engine, (*window)->panel());
        if (auto const played = play(options, *room, **window, ui); !played) return played;
    }
    return unite_rehearsal(options);
}

}  // namespace jemaa::kiosk
