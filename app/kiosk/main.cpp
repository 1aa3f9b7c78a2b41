// The only place where the parts are put together.
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>
#include <new>

#include "kiosk/description.h"
#include "kiosk/effects.h"
#include "kiosk/gl_textures.h"
#include "kiosk/loop.h"
#include "kiosk/options.h"
#include "kiosk/packs.h"
#include "kiosk/panel.h"
#include "kiosk/privacy.h"
#include "kiosk/rehearsal_files.h"
#include "kiosk/rehearsal_run.h"
#include "kiosk/room_screen.h"
#include "kiosk/sound.h"
#include "kiosk/window.h"
#include "kiosk/workshop_file.h"
#include "screens/draw.h"

namespace {

namespace fs = std::filesystem;
using namespace jemaa;
using namespace jemaa::kiosk;

int report(Error const& error, std::string const& language) {
    std::string const message = text::message(language, std::string("error.") + name_of(error.code),
                                              {{"where", error.where}, {"detail", error.detail}});
    fmt::print(stderr, "{}\n", message);
    return 1;
}

fs::path file_of(Options const& options) {
    if (!options.file.empty()) return options.file;
    if (!options.template_file.empty()) return usual_place(options.template_file.stem().string());
    return usual_place(options.sample.empty() ? "batna" : options.sample);
}

// A named file that is not there is only made if it was said from what.
Expected<OpenWorkshop> workshop_of(Options const& options, fs::path const& file) {
    bool const said_from_what =
        options.file.empty() || !options.sample.empty() || !options.template_file.empty();
    if (!fs::exists(file) && said_from_what) {
        auto const source = template_of(options);
        if (!source) return tl::unexpected(source.error());
        auto const made = create_workshop(file, source->text, source->name,
                                          {options.after, options.workshop}, source->clips);
        if (!made) return tl::unexpected(made.error());
        for (auto const& clip : *made) report(clip, options.language);
    }
    return open_workshop(file);
}

// Appends a byte per frame to the file named by JEMAA_FRAME_LOG: whoever
// measures whether the idle kiosk really draws nothing counts them.
void log_frame() {
    static char const* const path = std::getenv("JEMAA_FRAME_LOG");
    if (path) std::ofstream(path, std::ios::app) << '.';
}

void describe_screen(Options const& options, Shell const& shell, ui::Ui const& ui) {
    log_frame();
    if (options.description.empty()) return;
    write_description(options.description, describe(screens::name_of(shell.state().situation),
                                                    ui.elements(), ui.focus()));
}

void describe_room(Options const& options, RoomScreen const& room) {
    log_frame();
    if (!options.description.empty())
        write_description(options.description.string() + ".room",
                          describe("room", room.elements()));
}

// A window for trying keeps off a second monitor.
RoomDisplay room_display_of(Options const& options) {
    bool const keeps_off = options.windowed && options.room_display == RoomDisplay::second_monitor;
    return keeps_off ? RoomDisplay::nowhere : options.room_display;
}

// The words of the first frame are drawn while the window opens.
Expected<std::unique_ptr<text::Engine>> prepare_text(text::Textures& textures,
                                                     session::State const& state,
                                                     ui::Panel const& panel) {
    auto engine = text::Engine::create(textures);
    if (!engine) return engine;
    (*engine)->draw_ahead(true);
    ui::Ui ui(**engine, panel);
    screens::draw(state, ui, nullptr);
    (*engine)->draw_ahead(false);
    return engine;
}

// --screen-mm, else what staff measured with a bank card.
std::optional<std::pair<float, float>> measured_screen(Options const& options) {
    return options.screen_mm ? options.screen_mm : read_millimetres(screen_size_file());
}

Expected<void> keep_panel(Window& window, int thousandths) {
    auto const panel = calibrated(window.screen(), thousandths);
    if (!panel) return tl::unexpected(panel.error());
    auto written = write_millimetres(screen_size_file(), panel->width_mm, panel->height_mm);
    if (written) window.set_millimetres(panel->width_mm, panel->height_mm);
    return written;
}

// Looking for devices takes a while, and nobody needs them for the first frame.
std::unique_ptr<Sound> sound_of(Options const& options) {
    if (options.silent) return nullptr;
    std::vector<std::string> lacking;
    auto sound = Sound::open(options.sound_device, options.packs, lacking);
    for (auto const& line : lacking) fmt::print(stderr, "jemaa-kiosk: {}\n", line);
    return sound;
}

int rehearse_workshop(Options const& options) {
    auto const played = run_rehearsal(options);
    return played ? 0 : report(played.error(), options.language);
}

int run(Options const& options) {
    fs::path const file = file_of(options);
    auto workshop = workshop_of(options, file);
    if (!workshop) return report(workshop.error(), options.language);
    GlTextures textures;
    WindowOptions const wanted{.windowed = options.windowed,
                               .millimetres = measured_screen(options)};
    auto const panel = Window::expected_panel(wanted);
    auto engine_coming = std::async(std::launch::async,
                                    [&] { return prepare_text(textures, workshop->state, panel); });
    auto window = Window::open(wanted);
    auto engine = engine_coming.get();
    if (!engine) return report(engine.error(), options.language);
    if (!window) return report(window.error(), options.language);

    ui::Ui ui(**engine, (*window)->panel());
    World world{*workshop->store, fs::absolute(file), fs::absolute(file).parent_path(),
                file.stem().string(), options.shared_folder};
    world.keep_panel = [&](int thousandths) { return keep_panel(**window, thousandths); };
    Shell shell(std::move(workshop->state),
                [&](session::Effect const& effect) { return perform(world, effect); });
    Loop loop(**window, shell, ui);
    loop.scan_every = options.scan;
    (*window)->set_switches(
        {key_of(options.next_key).value_or(0), key_of(options.select_key).value_or(0)});
    loop.after_frame = [&] { describe_screen(options, shell, ui); };
    loop.draw_once();
    (*window)->finish();
    if (options.leave_after_first_frame) return 0;
    // While people look at it: sound, and every other script, so that no later frame waits.
    auto sound_coming = std::async(std::launch::async, [&] { return sound_of(options); });
    (*engine)->warm_up();
    text::load_messages();
    auto const sound = sound_coming.get();
    world.sound = sound.get();
    if (sound) shell.dispatch(sound->found());
    RoomScreen room(**window, **engine, room_display_of(options));
    room.after_frame = [&] { describe_room(options, room); };
    loop.room = &room;
    loop.run();
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    keep_memory_private();
    try {
        auto const options = read_options(argc, argv);
        if (!options) return options.error();
        for (auto const& error : take_packs(options->packs)) report(error, options->language);
        return options->rehearse ? rehearse_workshop(*options) : run(*options);
    } catch (std::bad_alloc const&) {
        // What was confirmed is on disk; docs/decisions/out-of-memory.md.
        std::fputs("jemaa-kiosk: out of memory. Start it again; nothing confirmed is lost.\n",
                   stderr);
        return 1;
    }
}
