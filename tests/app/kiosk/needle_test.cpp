// What a person typed or chose and did not give is found nowhere: not in the
// file, nor in any journal that was ever beside it, nor in an export.

#include "app/screens/room_with_kiosk.h"
#include "core/store/raw_file.h"
#include "core/store/recording_disk.h"
#include "formats/export.h"
#include "session/update.h"
#include "wording/headings.h"

using namespace jemaa;

namespace {

struct Watched {
    RoomWithKiosk room;
    std::unique_ptr<RecordingDisk> disk;

    Watched() {
        room.close();
        disk = std::make_unique<RecordingDisk>(room.folder);
        room.open();
    }
    ~Watched() { room.close(); }

    // Every byte that is in the folder or ever was.
    std::string everything() const {
        std::string bytes = disk->everything_written();
        for (auto const& entry : std::filesystem::recursive_directory_iterator(room.folder))
            if (entry.is_regular_file()) bytes += raw::bytes_of(entry.path());
        return bytes;
    }
    void walk_away() {
        room.pass(session::ask_still_there_after);
        room.pass(session::clear_after_asking);
        REQUIRE(room.screen() == "attract");
    }
};

int count(std::string const& bytes, std::string const& needle) {
    int found = 0;
    for (auto at = bytes.find(needle); at != std::string::npos; at = bytes.find(needle, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST_CASE("an idea that was typed and abandoned is found nowhere") {
    Watched watched;
    auto& room = watched.room;
    room.open_ideas();
    room.tap("choose.fr");
    room.type("aiguille perdue", "fr");
    watched.walk_away();
    room.tap("choose.fr");
    room.type("fil donné", "fr");
    room.tap("give");
    watched.walk_away();
    auto const format = outcome::Format::data;
    REQUIRE(outcome::export_outcome(*room.store, room.folder / "export", {&format, 1},
                                    wording::headings_in("fr")));
    auto const everything = watched.everything();
    CHECK(count(everything, "fil donn") >= 3);  // written, kept, exported
    CHECK(count(everything, "aiguille") == 0);
    CHECK(count(everything, "perdue") == 0);
}

TEST_CASE("a ballot that was filled in and abandoned writes nothing at all") {
    Watched watched;
    auto& room = watched.room;
    room.open_ideas();
    room.open_vote();
    room.tap("choose.fr");
    auto const before = watched.everything();
    room.tap("start");
    for (auto const* key : {"option.0", "option.0", "option.3"}) room.tap(key);
    room.tap("review");
    room.tap("change");
    watched.walk_away();
    CHECK(watched.everything() == before);
    Id const poll = session::poll_id(room.shell->state().record, "vote");
    CHECK(room.store->ballot_counts()->at(poll) == 0);
}
