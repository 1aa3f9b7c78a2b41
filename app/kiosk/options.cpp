#include "kiosk/options.h"

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "kiosk/panel.h"
#include "kiosk/window.h"

namespace jemaa::kiosk {

namespace fs = std::filesystem;

namespace {

fs::path data_folder() {
    char const* const data = std::getenv("XDG_DATA_HOME");
    char const* const home = std::getenv("HOME");
    fs::path const base =
        data && *data ? fs::path(data) : fs::path(home ? home : ".") / ".local" / "share";
    return base / "jemaa";
}

void check_key(std::string const& option, std::string const& name) {
    if (!name.empty() && !key_of(name))
        throw CLI::ValidationError(
            option, name + ": give space, enter, tab, a letter, a digit, f1 to f24, an arrow");
}

}  // namespace

constexpr int most_kiosks_of_a_rehearsal = 9;

tl::expected<Options, int> read_options(int argc, char const* const* argv) {
    Options o;
    std::string millimetres;
    CLI::App app("Jemaa: a kiosk for deciding together around one screen", "jemaa-kiosk");
    app.add_option("file", o.file, "The workshop file, NAME.jemaa; made if it is not there");
    auto* const sample = app.add_option("--sample", o.sample,
                                        "Start from a built-in workshop: batna, batna-day, "
                                        "constantine, ways-to-vote, ways-to-agree");
    sample->take_last();
    app.add_option("--template", o.template_file, "Start from a workshop template (TOML)")
        ->excludes(sample);
    auto* const after = app.add_option(
        "--after", o.after, "A new workshop follows that of this file: a kiosk's or a diagnostic");
    app.add_option("--workshop", o.workshop,
                   "Which of the diagnostic's workshops: its key or the start of its id")
        ->needs(after);
    app.add_option("--shared", o.shared_folder,
                   "Folder where the kiosks of one workshop put their files for each other");
    app.add_option("--packs", o.packs,
                   "Folder of language packs, TAG/messages.po each; else packs/ beside the "
                   "workshops");
    app.add_option("--language", o.language, "Language of error messages: ar, fr, en")
        ->check(CLI::IsMember({"ar", "fr", "en"}));
    auto* const device =
        app.add_option("--sound-device", o.sound_device,
                       "Speak through the device with this in its name, e.g. headphones");
    app.add_flag("--silent", o.silent, "Neither speak nor listen")->excludes(device);
    app.add_flag("--windowed", o.windowed, "In a window, for developers");
    app.add_option("--room-display", o.room_display,
                   "What the room sees: auto (on a second monitor, if there is one), off, window")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, RoomDisplay>{{"auto", RoomDisplay::second_monitor},
                                               {"off", RoomDisplay::nowhere},
                                               {"window", RoomDisplay::window}}));
    app.add_option("--screen-mm", millimetres, "The screen's size in millimetres, e.g. 476x268");
    app.add_option("--next-key", o.next_key,
                   "Key of a switch that moves the focus on: space, enter, f1, a, 1, ...");
    app.add_option("--select-key", o.select_key, "Key of the switch that presses what has it");
    double scan_seconds = 0;
    app.add_option("--scan", scan_seconds,
                   "The focus moves on by itself every so many seconds, for one switch")
        ->check(CLI::Range(0.5, 20.0));
    app.add_flag(
        "--rehearse", o.rehearse,
        "Play the sample workshop with scripted people (of batna, batna-day, constantine)");
    app.add_option("--kiosks", o.kiosks,
                   "Play it on so many kiosks that take in each other's files")
        ->check(CLI::Range(1, most_kiosks_of_a_rehearsal))
        ->take_last();
    app.add_option("--room", o.room,
                   "The people of the rehearsal (TOML), for a workshop of one's own");
    app.add_option("--pace", o.pace_ms, "Milliseconds between the rehearsal's touches")
        ->check(CLI::Range(0, 10'000))
        ->take_last();
    app.add_option("--out", o.out, "Folder for what the rehearsal leaves")->take_last();
    app.add_option(
        "--describe", o.description,
        "Keep this file telling what is on the screen, and FILE.room what the room sees");
    app.add_flag("--exit-after-first-frame", o.leave_after_first_frame, "For measuring the start");
    try {
        app.parse(argc, argv);
        if (!millimetres.empty()) {
            o.screen_mm = parse_millimetres(millimetres);
            if (!o.screen_mm)
                throw CLI::ValidationError("--screen-mm", "give WIDTHxHEIGHT, e.g. 476x268");
        }
        check_key("--next-key", o.next_key);
        check_key("--select-key", o.select_key);
        o.scan = Milliseconds(static_cast<std::int64_t>(scan_seconds * 1000));
    } catch (CLI::ParseError const& error) {
        int const code = app.exit(error);
        return tl::unexpected(code == 0 ? 0 : 2);
    }
    if (o.packs.empty()) o.packs = data_folder() / "packs";
    if (o.language.empty()) o.language = system_language();
    return o;
}

fs::path usual_place(std::string const& name) {
    return data_folder() / (name + ".jemaa");
}

fs::path screen_size_file() {
    return data_folder() / "screen-mm";
}

std::string system_language() {
    for (char const* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        char const* const value = std::getenv(variable);
        if (!value || !*value) continue;
        std::string const tag = std::string(value).substr(0, 2);
        if (tag == "ar" || tag == "fr" || tag == "en") return tag;
        return "fr";
    }
    return "fr";
}

}  // namespace jemaa::kiosk
