#include <algorithm>
#include <fstream>

#include "app/cli/running.h"
#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "domain/clip.h"
#include "domain/field.h"
#include "places.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

fs::path const root = JEMAA_SOURCE_DIR;

// A template with one clip that says a text, one that says none, and one that is
// none.
struct WithClips {
    WithClips() {
        fs::copy_file(root / "assets/samples/batna.toml", file);
        fs::create_directory(clips);
        for (char const* const name : {"ideas.prompt.fr.opus", "dreams.prompt.fr.opus"})
            fs::copy_file(root / "tests/core/clips/tone.opus", clips / name);
        std::ofstream(clips / "ideas.title.ar.opus") << "no sound";
    }
    TemporaryFolder place;
    fs::path file = place / "fair.toml", clips = place / "fair.clips";
};

bool names_both(std::string const& text) {
    return text.find("dreams.prompt.fr.opus") != std::string::npos &&
           text.find("ideas.title.ar.opus") != std::string::npos &&
           text.find("ideas.prompt.fr.opus") == std::string::npos;
}

}  // namespace

TEST_CASE("check counts the clips of a template and names those that say nothing") {
    WithClips const given;
    auto const ran = run_jemaa({"check", given.file}, "en");
    CHECK(ran.code == 0);
    CHECK(ran.out.find("1 text has a recorded voice") != std::string::npos);
    INFO(ran.err);
    CHECK(names_both(ran.err));
    CHECK(run_jemaa({"check", given.file, "--strict"}, "en").code != 0);
}

TEST_CASE("new puts a template's clips into the file of every kiosk") {
    WithClips const given;
    auto const ran =
        run_jemaa({"new", given.file, "--kiosks", "2", "--out", given.place / "out"}, "en");
    INFO(ran.out << ran.err);
    REQUIRE(ran.code == 0);
    CHECK(names_both(ran.out));
    for (char const* const name : {"out/fair-1.jemaa", "out/fair-2.jemaa"}) {
        auto const store = SqliteStore::open(given.place / name, SqliteStore::Access::read);
        REQUIRE(store);
        auto const facts = (*store)->facts().value();
        auto const is_sound = [](Fact const& fact) { return std::get_if<Attachment>(&fact); };
        auto const sound = std::ranges::find_if(facts, is_sound);
        REQUIRE(sound != facts.end());
        CHECK(std::get<Attachment>(*sound).media_type == clip_media_type);
        std::string const id = to_hex(std::get<Attachment>(*sound).id);
        auto const says_it = [&](Fact const& fact) {
            auto const* said = std::get_if<Revision>(&fact);
            return said && said->field == field::clip + std::string("fr") && said->value == id;
        };
        CHECK(std::ranges::count_if(facts, says_it) == 1);
    }
}
