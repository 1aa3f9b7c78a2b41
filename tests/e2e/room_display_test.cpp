#include <fstream>
#include <set>
#include <thread>

#include "catch_any.h"
#include "e2e/facilitator.h"
#include "e2e/framebuffer.h"

// What the room sees on a screen of its own while people use the touch screen.
using namespace jemaa;

namespace {

void click_all(KioskProcess& kiosk, std::initializer_list<char const*> keys) {
    for (auto const* key : keys) kiosk.click(key);
}

// A room of two is counted, and everything up to the vote has run.
void open_vote_of_two(KioskProcess& kiosk) {
    open_console(kiosk);
    click_all(kiosk, {"start_step", "attendance", "cell.0", "pad.2", "save"});
    for (int step = 0; step < 4; ++step) click_all(kiosk, {"next", "start_step"});
    kiosk.click("hand_over");
    kiosk.expect_screen("attract");
}

void wait_a_moment() {
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
}

/// A kiosk in a window, and the room's window at its side.
struct BesideEachOther {
    Folder folder;
    Display display{"2560x1080x24", {"-fbdir", folder.path.string()}};
    KioskProcess kiosk{display,
                       folder,
                       {(folder / "batna.jemaa").string(), "--sample", "batna", "--windowed",
                        "--room-display", "window"}};

    BesideEachOther() {
        kiosk.expect_screen("attract");
        kiosk.expect_in_room("title");
        auto const moved = run(
            {"xdotool", "search", "--name", "^Jemaa: room$", "windowmove", "--sync", "1400", "200"},
            {{"DISPLAY", display.name}});
        INFO(moved.errors);
        REQUIRE(moved.code == 0);
        wait_a_moment();
    }

    [[nodiscard]] std::string picture() const {
        return Framebuffer(folder / "Xvfb_screen0").part(1400, 200, 960, 540);
    }
};

std::size_t colours_in(std::string const& pixels) {
    std::set<std::string> colours;
    for (std::size_t at = 0; at < pixels.size(); at += 4) colours.insert(pixels.substr(at, 4));
    return colours.size();
}

/// An X server with several heads that come and go: Xorg with its dummy driver.
class Heads {
public:
    explicit Heads(Folder const& folder) {
        auto const config = folder / "xorg.conf";
        std::ofstream(config) << R"(
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-300
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes "1920x1080"
    Virtual 3840 1080
  EndSubSection
EndSection
)";
        server_ = std::make_unique<Process>(
            std::vector<std::string>{"Xorg", "-displayfd", "1", "-config", config.string(),
                                     "-logfile", (folder / "xorg.log").string(), "-noreset",
                                     "-novtswitch", "-sharevts", "-nolisten", "tcp"});
        auto const number = server_->line(std::chrono::seconds(10));
        if (!number) return;
        name = ":" + *number;
        if (!xrandr({"--addmode", "DUMMY1", "1920x1080"})) name.clear();
    }

    /// Empty where there is no such server.
    std::string name;

    bool xrandr(std::vector<std::string> words) const {
        words.insert(words.begin(), "xrandr");
        return run(words, {{"DISPLAY", name}}).code == 0;
    }
    void plug_in() const {
        REQUIRE(xrandr({"--output", "DUMMY1", "--mode", "1920x1080", "--right-of", "DUMMY0"}));
        REQUIRE(xrandr({"--query"}));  // has the server look at its outputs
    }
    void pull_out() const { REQUIRE(xrandr({"--output", "DUMMY1", "--off"})); }

    /// Whether the room's window is there, or is gone, within some seconds.
    [[nodiscard]] bool comes_to(bool there) const {
        for (int i = 0; i < 50; ++i) {
            auto const found =
                run({"xdotool", "search", "--name", "^Jemaa: room$"}, {{"DISPLAY", name}});
            if ((found.code == 0) == there) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return false;
    }

private:
    std::unique_ptr<Process> server_;
};

}  // namespace

TEST_CASE("the room follows a vote: who has voted, not what, and the results once they are shown") {
    BesideEachOther both;
    auto& kiosk = both.kiosk;
    auto const titles = both.picture();
    CHECK(colours_in(titles) > 20);
    open_vote_of_two(kiosk);
    kiosk.expect_in_room("turnout", 3, "0/2");
    wait_a_moment();
    auto const before = both.picture();
    auto const words = kiosk.room();
    CHECK(before != titles);
    click_all(kiosk, {"choose.fr", "start", "option.0", "option.0", "option.3", "review"});
    wait_a_moment();
    CHECK(both.picture() == before);
    CHECK(kiosk.room() == words);
    kiosk.click("cast");
    kiosk.expect_in_room("turnout", 3, "1/2");
    wait_a_moment();
    CHECK(both.picture() != before);
    CHECK(kiosk.room().find("bar.") == std::string::npos);
    kiosk.click("done");
    kiosk.click("facilitator");
    enter_pin(kiosk);
    click_all(kiosk, {"close_vote", "confirm_yes", "next", "start_step"});
    wait_a_moment();
    CHECK(kiosk.room().find("bar.") == std::string::npos);
    kiosk.click("room");
    kiosk.expect_in_room("bar.0");
    kiosk.click("done");
    kiosk.expect_screen("console");
    wait_a_moment();
    CHECK(kiosk.room().find("bar.0") != std::string::npos);
}

TEST_CASE("a second monitor is noticed when it comes and when it goes") {
    Folder folder;
    Heads const heads(folder);
    if (heads.name.empty()) {
        WARN("not tried: needs xserver-xorg-video-dummy and x11-xserver-utils");
        return;
    }
    KioskProcess kiosk(heads.name, folder, {(folder / "b.jemaa").string(), "--sample", "batna"});
    kiosk.expect_screen("attract");
    wait_a_moment();
    CHECK(kiosk.room().empty());
    heads.plug_in();
    REQUIRE(heads.comes_to(true));
    kiosk.expect_in_room("title");
    kiosk.click("facilitator");
    enter_pin(kiosk);
    enter_pin(kiosk);
    kiosk.click("start_step");
    kiosk.expect_in_room("card.course");
    heads.pull_out();
    CHECK(heads.comes_to(false));
    kiosk.click("hand_over");
    kiosk.expect_screen("attract");
    heads.plug_in();
    CHECK(heads.comes_to(true));
    kiosk.click("choose.fr");
    kiosk.expect_screen("welcome");
}
