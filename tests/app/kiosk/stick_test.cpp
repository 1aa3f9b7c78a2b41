// Sticks that are full, write-protected or pulled out, as real file systems. Needs
// the mounts of with_sticks.sh, and is started by it.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "app/screens/room_with_kiosk.h"
#include "formats/package.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

fs::path const sticks = "/media/room";

void must(std::string const& command) {
    INFO(command);
    REQUIRE(std::system(command.c_str()) == 0);
}

void to_export(RoomWithKiosk& room) {
    room.open_ideas();
    room.unlock();
    room.tap("export");
}

// The place of this name among those that are offered.
std::string place(RoomWithKiosk const& room, std::string const& name) {
    auto const& targets = std::get<session::Exporting>(room.shell->state().situation).targets;
    for (std::size_t i = 0; i < targets.size(); ++i)
        if (targets[i].label == name) return "target." + std::to_string(i);
    FAIL(name << " is not offered");
    return {};
}

std::string words(RoomWithKiosk const& room, std::string const& key) {
    for (auto const& element : room.ui->elements())
        if (element.key == key) return element.name;
    FAIL(key << " is not on the screen");
    return {};
}

std::string told(RoomWithKiosk const& room, std::string const& code) {
    auto const& exporting = std::get<session::Exporting>(room.shell->state().situation);
    REQUIRE(exporting.error);
    CHECK(name_of(exporting.error->code) == code);
    CHECK(exporting.written.empty());
    return words(room, "export.failed");
}

// All of it is on the stick, and reads back.
void succeeds(RoomWithKiosk& room, std::string const& name) {
    room.tap(place(room, name));
    INFO((room.sees("export.failed") ? words(room, "export.failed") : ""));
    REQUIRE(room.sees("export.done"));
    fs::path const written = std::get<session::Exporting>(room.shell->state().situation).written;
    CHECK(written.parent_path() == sticks / name);
    auto const package = outcome::read_package(written);
    INFO((package ? "" : to_string(package.error())));
    CHECK(package);
}

std::ptrdiff_t entries(fs::path const& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

}  // namespace

TEST_CASE("a full stick says so and holds nothing half; with room made, the same touch succeeds") {
    fs::path const filler = sticks / "FULL/holiday";
    {
        std::ofstream file(filler, std::ios::binary);
        std::string const piece(1 << 16, 'x');
        while (file.write(piece.data(), static_cast<std::streamsize>(piece.size()))) {
        }
    }
    RoomWithKiosk room;
    to_export(room);
    room.tap(place(room, "FULL"));
    CHECK(told(room, "disk_full").find("FULL") != std::string::npos);
    CHECK(entries(sticks / "FULL") == 1);
    fs::remove(filler);
    succeeds(room, "FULL");
}

TEST_CASE("a write-protected stick says so; without the protection the same touch succeeds") {
    must("mount -o remount,ro /media/room/PROTECTED");
    RoomWithKiosk room;
    to_export(room);
    room.tap(place(room, "PROTECTED"));
    CHECK(told(room, "read_only").find("PROTECTED") != std::string::npos);
    must("mount -o remount,rw /media/room/PROTECTED");
    succeeds(room, "PROTECTED");
}

TEST_CASE("a stick that was pulled out is missed; put in again, the same touch succeeds") {
    RoomWithKiosk room;
    to_export(room);
    auto const there = place(room, "PULLED");
    must("umount /media/room/PULLED && rmdir /media/room/PULLED");
    room.tap(there);
    CHECK(told(room, "file_missing").find("PULLED") != std::string::npos);
    must("mkdir /media/room/PULLED && mount -t tmpfs -o size=32m stick /media/room/PULLED");
    succeeds(room, "PULLED");
}
