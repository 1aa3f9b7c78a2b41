#include <fstream>
#include <set>

#include "app/cli/running.h"
#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "places.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

struct Contents {
    Id own;
    std::vector<Fact> facts;

    template <typename Kind>
    std::vector<Kind> all() const {
        std::vector<Kind> found;
        for (auto const& fact : facts)
            if (auto const* it = std::get_if<Kind>(&fact)) found.push_back(*it);
        return found;
    }
};

Contents contents(fs::path const& file) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    INFO(file);
    REQUIRE(store);
    return {(*store)->own_kiosk().value(), (*store)->facts().value()};
}

std::size_t files_in(fs::path const& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

bool has(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("new makes one workshop for several kiosks, each with its own name and cards") {
    TemporaryFolder place;
    auto const ran = run_jemaa({"new", "batna", "--kiosks", "3", "--cards", "4", "--name",
                                "atelier", "--out", place / "a/b"},
                               "fr");
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(files_in(place / "a/b") == 3);
    std::set<Id> own, cards;
    auto const first = contents(place / "a/b/atelier-1.jemaa");
    for (int i = 1; i <= 3; ++i) {
        auto const name = "atelier-" + std::to_string(i) + ".jemaa";
        auto const file = contents(place / "a/b" / name);
        CHECK(file.facts == first.facts);  // so that a foreign card is known
        CHECK(own.insert(file.own).second);
        CHECK(has(ran.out, name));
        for (auto const& kiosk : file.all<Kiosk>())
            if (kiosk.id == file.own) CHECK(kiosk.name == "atelier " + std::to_string(i));
        for (auto const& card : file.all<Card>())
            if (card.kiosk == file.own) CHECK(cards.insert(card.id).second);
    }
    CHECK(first.all<Workshop>().size() == 1);
    CHECK(first.all<Step>().size() == 7);
    CHECK(cards.size() == 12);
    CHECK(has(ran.out, "atelier 3"));
    CHECK(has(ran.out, "4 cartes"));
}

TEST_CASE("new takes a template's file, and its name where none is given") {
    TemporaryFolder place;
    auto const sample = std::string(JEMAA_SOURCE_DIR) + "/assets/samples/batna.toml";
    auto const mine = place / "mine.toml";
    fs::copy_file(sample, mine);
    auto const ran = run_jemaa({"new", mine, "--kiosks", "1", "--out", place / "out"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    auto const file = contents(place / "out/mine-1.jemaa");
    CHECK(file.all<Card>().empty());
    CHECK(has(ran.out, "0 cards"));
}

TEST_CASE("new overwrites nothing, and makes all files or none") {
    TemporaryFolder place;
    std::ofstream(place / "x-2.jemaa") << "mine";
    auto const ran =
        run_jemaa({"new", "batna", "--kiosks", "3", "--name", "x", "--out", place.path()});
    CHECK(ran.code == 1);
    CHECK(has(ran.err, "x-2.jemaa"));
    CHECK(files_in(place.path()) == 1);
    CHECK(fs::file_size(place / "x-2.jemaa") == 4);
}

TEST_CASE("new tells what is wrong with what it was given, and makes nothing") {
    TemporaryFolder place;
    std::ofstream(place / "bad.toml") << "[workshop]\nkey = 3\n";
    auto const out = place / "out";
    auto const refused = [&](std::string const& source, std::string const& name, int code,
                             std::string const& said, std::string const& kiosks = "2") {
        std::vector<std::string> arguments{"new", source, "--kiosks", kiosks, "--out", out};
        if (!name.empty()) arguments.insert(arguments.end(), {"--name", name});
        auto const ran = run_jemaa(arguments);
        INFO(ran.err);
        CHECK(ran.code == code);
        CHECK(has(ran.err, said));
        CHECK_FALSE(fs::exists(out));
    };
    refused("nowhere", "", 1, "nowhere");
    refused(place / "bad.toml", "", 1, "bad.toml:1");
    refused("batna", "a/b", 1, "a/b");
    refused("batna", ".hidden", 1, ".hidden");
    refused("batna", "", 2, "jemaa --help", "0");
    refused("batna", "", 2, "jemaa --help", "100");
}

TEST_CASE("new makes a workshop that follows another, alike on all its kiosks") {
    TemporaryFolder place;
    REQUIRE(run_jemaa(
                {"new", "action-lines", "--kiosks", "1", "--name", "before", "--out", place / "a"})
                .code == 0);
    auto const ran = run_jemaa({"new", "follow-up", "--kiosks", "2", "--name", "next", "--out",
                                place / "b", "--after", place / "a/before-1.jemaa"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(files_in(place / "b") == 2);
    auto const first = contents(place / "b/next-1.jemaa");
    auto const second = contents(place / "b/next-2.jemaa");
    CHECK(first.facts == second.facts);
    CHECK(first.own != second.own);
    CHECK(first.all<Workshop>().size() == 2);
    CHECK(first.all<Source>().size() == 1);
    auto const exported = run_jemaa({"export", place / "b/next-1.jemaa", "--to", place / "tables"});
    CHECK(exported.code == 0);
    CHECK(fs::exists(place / "tables/progress.csv"));  // of one workshop, not a folder of each
}

TEST_CASE("a workshop that cannot follow as asked leaves no file") {
    TemporaryFolder place;
    REQUIRE(run_jemaa(
                {"new", "action-lines", "--kiosks", "1", "--name", "before", "--out", place / "a"})
                .code == 0);
    auto const follow = [&](std::string const& source, fs::path const& after) {
        return run_jemaa({"new", source, "--kiosks", "2", "--name", "next", "--out", place / "b",
                          "--after", after});
    };
    auto const silent = follow("short-vision", place / "a/before-1.jemaa");
    CHECK(silent.code == 1);
    CHECK(has(silent.err, "follow_up"));
    std::ofstream(place / "nonsense.jemaa") << "nonsense";
    CHECK(follow("follow-up", place / "nonsense.jemaa").code == 1);
    CHECK(follow("follow-up", place / "missing.jemaa").code == 1);
    CHECK(run_jemaa({"new", "follow-up", "--kiosks", "1", "--out", place / "b", "--workshop", "x"})
              .code == 2);
    CHECK((!fs::exists(place / "b") || files_in(place / "b") == 0));
}

TEST_CASE("of a diagnostic's workshops the one to follow is named") {
    TemporaryFolder place;
    for (std::string const name : {"one", "two"})
        REQUIRE(run_jemaa(
                    {"new", "action-lines", "--kiosks", "1", "--name", name, "--out", place / "a"})
                    .code == 0);
    auto const all = place / "all.jemaa";
    REQUIRE(run_jemaa({"merge", "--into", all, place / "a/one-1.jemaa", place / "a/two-1.jemaa"})
                .code == 0);
    std::vector<std::string> wanted{"new",  "follow-up", "--kiosks",  "1",       "--name",
                                    "next", "--out",     place / "b", "--after", all};
    auto const unnamed = run_jemaa(wanted);
    CHECK(unnamed.code == 1);
    CHECK(has(unnamed.err, "--workshop"));
    auto const chosen = contents(place / "a/two-1.jemaa").all<Workshop>().front();
    CHECK(has(unnamed.err, to_hex(chosen.id).substr(0, 8)));
    wanted.insert(wanted.end(), {"--workshop", to_hex(chosen.id).substr(0, 8)});
    REQUIRE(run_jemaa(wanted).code == 0);
    auto const next = contents(place / "b/next-1.jemaa").all<Workshop>();
    REQUIRE(next.size() == 2);
    CHECK((next[0] == chosen || next[1] == chosen));
}
