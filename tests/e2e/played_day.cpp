#include "e2e/played_day.h"

#include <chrono>

#include "base/resource.h"

namespace jemaa {

void play(std::string const& sample, Played& played) {
    Display display;
    auto const finished = run({JEMAA_KIOSK, "--rehearse", "--kiosks", "2", "--sample", sample,
                               "--pace", "0", "--out", played.folder.path.string()},
                              {{"DISPLAY", display.name}}, std::chrono::minutes(12));
    INFO(finished.errors);
    REQUIRE(finished.code == 0);
    played.agenda =
        agenda::parse(resource("assets/samples/" + sample + ".toml").value(), sample).value();
    played.deeds = kiosk::deeds_in_csv(content_of(played.folder / "rehearsal-done.csv")).value();
    played.workshop = kiosk::open_workshop(played.folder / "rehearsal-1.jemaa").value();
}

}  // namespace jemaa
