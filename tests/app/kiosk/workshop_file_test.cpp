#include <filesystem>

#include "base/resource.h"
#include "catch_any.h"
#include "kiosk/workshop_file.h"
#include "session/update.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

struct Place {
    Place() : folder(fs::temp_directory_path() / ("jemaa-file-" + to_hex(random_id()))) {}
    ~Place() { fs::remove_all(folder); }
    fs::path folder;
    fs::path file() const { return folder / "deep" / "batna.jemaa"; }
};

std::string sample() {
    return std::string(resource("assets/samples/batna.toml").value());
}

}  // namespace

TEST_CASE("a new workshop opens at its first step, with its folder made") {
    Place place;
    REQUIRE(kiosk::create_workshop(place.file(), sample(), "batna.toml"));
    auto const opened = kiosk::open_workshop(place.file());
    REQUIRE(opened);
    CHECK(opened->state.agenda->key == "batna-vision");
    CHECK(session::current_step(opened->state) == 0);
    CHECK(opened->state.record.steps.size() == opened->state.agenda->steps.size());
    CHECK(opened->state.record.workshop.template_text == sample());
}

TEST_CASE("an existing file is never overwritten") {
    Place place;
    REQUIRE(kiosk::create_workshop(place.file(), sample(), "batna.toml"));
    auto const size = fs::file_size(place.file());
    CHECK_FALSE(kiosk::create_workshop(place.file(), sample(), "batna.toml"));
    CHECK(fs::file_size(place.file()) == size);
}

TEST_CASE("a template with a mistake makes no file") {
    Place place;
    auto const made = kiosk::create_workshop(place.file(), "[workshop]\nkey = 3\n", "mine.toml");
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::template_invalid);
    CHECK(made.error().where.starts_with("mine.toml:"));
    CHECK_FALSE(fs::exists(place.file()));
}
