#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "base/clock.h"
#include "base/error.h"
#include "kiosk/room_screen.h"

namespace jemaa::kiosk {

struct Options {
    std::filesystem::path file;           ///< NAME.jemaa; empty = the sample's own place
    std::string sample;                   ///< a built-in workshop to start from
    std::filesystem::path template_file;  ///< a workshop of one's own to start from
    std::filesystem::path packs;          ///< folder of language packs
    std::filesystem::path after;          ///< file of the workshop that a new one follows
    std::string workshop;                 ///< which one, where that file holds several
    std::filesystem::path shared_folder;  ///< where this and other kiosks put their files
    std::string sound_device;             ///< part of its name; empty = the system's own
    bool silent = false;                  ///< neither speaks nor listens
    std::string language;                 ///< of messages before the workshop is open
    bool windowed = false;
    RoomDisplay room_display = RoomDisplay::second_monitor;
    std::string next_key, select_key;  ///< of two switches; empty = there are none
    Milliseconds scan{};               ///< the focus goes on by itself; 0 = it does not
    std::optional<std::pair<float, float>> screen_mm;
    bool rehearse = false;
    std::filesystem::path room;         ///< the people of the rehearsal; empty = the sample's own
    int kiosks = 1;                     ///< of the rehearsal
    int pace_ms = -1;                   ///< of the rehearsal; -1 = fit to be watched
    std::filesystem::path out = "out";  ///< what the rehearsal leaves
    std::filesystem::path description;  ///< file that always tells what is on the screen
    bool leave_after_first_frame = false;
};

/// Reads the command line. When the program is to end at once (--help, wrong
/// usage) it prints why and gives the exit code instead.
tl::expected<Options, int> read_options(int argc, char const* const* argv);

/// Where a workshop is kept that was named by neither path nor folder:
/// $XDG_DATA_HOME/jemaa/NAME.jemaa, else ~/.local/share/jemaa/NAME.jemaa.
std::filesystem::path usual_place(std::string const& name);

/// What was measured of the machine's screen: jemaa/screen-mm in the same folder.
std::filesystem::path screen_size_file();

/// ar, fr or en from $LC_ALL, $LC_MESSAGES or $LANG; French if they say
/// nothing.
std::string system_language();

}  // namespace jemaa::kiosk
