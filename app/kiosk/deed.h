#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/id.h"

namespace jemaa::kiosk {

/// One thing that somebody did in a rehearsal, as it was touched on the screen.
///
/// | what | about | id | aspect | value |
/// | --- | --- | --- | --- | --- |
/// | heads | category | | woman or man | how many |
/// | idea | the script's key | the idea | pictogram | its words |
/// | ballot | | | | |
/// | mark | the script's key | the option | criterion | as docs/ballots.md says |
/// | theme | the script's key | the theme | language | its name |
/// | grouped, merged | the idea's key | the idea | | the id of the theme, of the other idea |
/// | statement | | the version | language | its words |
/// | line, action | the script's key of the line | the item | field | value |
struct Deed {
    int kiosk = 0;   ///< from 1
    int person = 0;  ///< from 1, as the script has them; 0: the facilitator
    std::string step{};
    std::string what{};
    std::string about{};
    Id id{};
    std::string aspect{};
    std::string value{};
};

/// All of them as CSV, with a head: kiosk, person, step, what, about, id,
/// aspect, value.
std::string deeds_as_csv(std::span<Deed const> deeds);

/// The other way round; `damaged` for what it did not write.
Expected<std::vector<Deed>> deeds_in_csv(std::string_view text);

}  // namespace jemaa::kiosk
