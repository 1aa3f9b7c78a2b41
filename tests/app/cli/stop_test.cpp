// Somebody presses Ctrl-C in the middle of a merge.

#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>

#include "app/cli/running.h"
#include "catch_any.h"
#include "core/outcome/workshop.h"
#include "core/store/raw_file.h"
#include "core/store/temporary_folder.h"
#include "sqlite/sqlite_store.h"

using namespace jemaa;
namespace fs = std::filesystem;

namespace {

// A workshop with so many ideas, which takes a while to merge.
void make_workshop(fs::path const& path, int ideas) {
    auto facts = test::facts_after_vote();
    auto const first = *std::ranges::find_if(
        facts, [](Fact const& fact) { return std::holds_alternative<Idea>(fact); });
    auto idea = std::get<Idea>(first);
    for (int i = 0; i < ideas; ++i) {
        idea.id = random_id();
        facts.emplace_back(idea);
    }
    REQUIRE(SqliteStore::create(path, facts));
}

bool has_copy(fs::path const& folder) {
    return std::ranges::any_of(fs::directory_iterator(folder), [](auto const& entry) {
        return entry.path().extension() == ".unfinished";
    });
}

// Presses Ctrl-C once a file is being copied to be merged.
void press_in_the_middle(fs::path const& folder, pid_t process) {
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!has_copy(folder) && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    CHECK(has_copy(folder));
    kill(process, SIGINT);
}

}  // namespace

TEST_CASE("a merge that somebody stops leaves the diagnostic as it was before that file") {
    TemporaryFolder const place, kiosks;
    auto const all = place / "all.jemaa";
    make_workshop(kiosks / "a.jemaa", 3);
    make_workshop(kiosks / "b.jemaa", 4000);
    make_workshop(kiosks / "c.jemaa", 3);
    REQUIRE(run_jemaa({"merge", "--into", all, kiosks / "a.jemaa"}).code == 0);
    auto const before = raw::bytes_of(all);
    std::vector<std::string> const rest{"merge", "--into", all, kiosks / "b.jemaa",
                                        kiosks / "c.jemaa"};

    auto const ran = run_jemaa(rest, "C", {},
                               [&](pid_t process) { press_in_the_middle(place.path(), process); });
    INFO(ran.out << ran.err);
    CHECK(ran.code == 1);
    CHECK(ran.out.find("it was stopped. Nothing of it was taken") != std::string::npos);
    CHECK(ran.out.find("c.jemaa") == std::string::npos);
    CHECK(raw::bytes_of(all) == before);
    CHECK(std::distance(fs::directory_iterator(place.path()), {}) == 1);

    CHECK(run_jemaa(rest).code == 0);
    CHECK(raw::value(all, "SELECT count(*) FROM receipt") == "3");
}
