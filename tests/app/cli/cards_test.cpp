#include <fstream>
#include <iterator>

#include "app/cli/running.h"
#include "catch_any.h"
#include "core/store/temporary_folder.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

std::string content(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool has(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

// The first of two kiosks with so many cards each.
fs::path make_workshop(TemporaryFolder const& place, int cards) {
    auto const ran = run_jemaa({"new", "batna", "--kiosks", "2", "--cards", std::to_string(cards),
                                "--name", "w", "--out", place.path()});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return place / "w-1.jemaa";
}

std::size_t own_cards(fs::path const& file) {
    auto const store = SqliteStore::open(file, SqliteStore::Access::read);
    REQUIRE(store);
    auto const own = (*store)->own_kiosk().value();
    auto const facts = (*store)->facts().value();
    std::size_t count = 0;
    for (auto const& fact : facts)
        if (auto const* card = std::get_if<Card>(&fact)) count += card->kiosk == own ? 1 : 0;
    return count;
}

void refused(std::vector<std::string> arguments, std::string const& said) {
    auto const ran = run_jemaa(std::move(arguments));
    INFO(ran.err);
    CHECK(ran.code == 1);
    CHECK(has(ran.err, said));
}

}  // namespace

TEST_CASE("cards prints the kiosk's own cards and leaves the file as it is") {
    TemporaryFolder place;
    auto const file = make_workshop(place, 12);
    auto const before = content(file);
    auto const ran = run_jemaa({"cards", file, "--out", place / "cards.pdf"}, "fr");
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(has(ran.out, "12 cartes"));
    CHECK(content(place / "cards.pdf").starts_with("%PDF-"));
    CHECK(content(file) == before);
    REQUIRE(run_jemaa({"cards", file, "--out", place / "again.pdf"}).code == 0);
    CHECK(content(place / "again.pdf") == content(place / "cards.pdf"));
}

TEST_CASE("cards --add makes further ones and prints only these") {
    TemporaryFolder place;
    auto const file = make_workshop(place, 12);
    auto const ran = run_jemaa({"cards", file, "--add", "3", "--out", place / "more.pdf"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(has(ran.out, "3 cards"));
    CHECK(own_cards(file) == 15);
}

TEST_CASE("cards overwrites nothing, and then makes none either") {
    TemporaryFolder place;
    auto const file = make_workshop(place, 2);
    std::ofstream(place / "mine.pdf") << "mine";
    refused({"cards", file, "--add", "3", "--out", place / "mine.pdf"}, "mine.pdf");
    CHECK(content(place / "mine.pdf") == "mine");
    CHECK(own_cards(file) == 2);
}

TEST_CASE("cards says what to do where there are none, or where it cannot write") {
    TemporaryFolder place;
    auto const file = make_workshop(place, 0);
    refused({"cards", file, "--out", place / "c.pdf"}, "--add");
    refused({"cards", place / "none.jemaa", "--out", place / "c.pdf"}, "not found");
    REQUIRE(run_jemaa({"cards", file, "--add", "1", "--out", place / "c.pdf"}).code == 0);
    refused({"cards", file, "--out", place / "no/c.pdf"}, "c.pdf");
    auto const held = SqliteStore::open(file, SqliteStore::Access::write);
    REQUIRE(held);
    refused({"cards", file, "--add", "1", "--out", place / "d.pdf"}, "in use");
    CHECK_FALSE(fs::exists(place / "d.pdf"));
}
