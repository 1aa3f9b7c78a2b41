// Files of several kiosks become one, in any order, any number of times.

#include <algorithm>
#include <csignal>
#include <map>
#include <numeric>
#include <set>

#include "core/diagnostic/field_day.h"
#include "core/store/child.h"
#include "core/store/stores.h"
#include "store/canonical.h"

using namespace jemaa;
using namespace jemaa::diagnostic;
namespace fs = std::filesystem;

namespace {

// A moment after everything in the files.
MergeOptions const later{.now = Milliseconds(1'800'000'000'000)};

// Each table with its rows.
std::map<std::string, std::string> rows_of(fs::path const& path) {
    std::map<std::string, std::string> rows;
    for (std::string const table :
         {"workshop", "kiosk", "step", "attendance", "attachment", "idea", "item", "poll",
          "poll_option", "ballot", "mark", "card", "card_use", "revision", "journal", "seal",
          "source", "receipt", "quarantine"})
        rows[table] = raw::value(path, "SELECT count(*) FROM " + table);
    return rows;
}

std::vector<fs::path> four_files(FieldDay const& day, TemporaryFolder const& folder) {
    std::vector<fs::path> files;
    for (int number = 1; number <= 4; ++number)
        files.push_back(day.make_file(folder.path(), number, 3 + number));
    sealed(files[1]);
    sealed(files[3]);
    return files;
}

// All facts of the four files in a store that knows nothing of SQLite.
std::string hash_in_memory(std::vector<fs::path> const& files) {
    MemoryStore memory;
    for (auto const& file : files) {
        auto const store = opened(file);
        auto facts = expect(store->facts());
        for (auto const& [poll, count] : expect(store->ballot_counts()))
            for (auto const& ballot : expect(store->results(poll)).ballots)
                facts.emplace_back(ballot);
        REQUIRE(memory.append(facts));
    }
    return hash_of(expect(manifest_of(memory)));
}

}  // namespace

TEST_CASE("files in every order, each twice, give the same facts") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const files = four_files(day, folder);
    auto const expected = hash_in_memory(files);
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        auto const path = folder / "all.jemaa";
        fs::remove(path);
        auto const all = new_diagnostic(path);
        for (auto const place : order) CHECK(merged(*all, files[place], later).added() > 0);
        auto const rows = rows_of(path);
        CHECK(hash_of_file(*all) == expected);
        for (auto const place : order) {
            auto const again = merged(*all, files[place], later);
            CHECK(again.added() == 0);
            CHECK(again.quarantined() + again.refused() == 0);
        }
        CHECK(rows_of(path) == rows);
        CHECK(hash_of_file(*all) == expected);
        CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
        CHECK(raw::value(path, "SELECT count(*) FROM pragma_foreign_key_check") == "0");
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("a merge that is killed halfway leaves no trace and may be repeated") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const files = four_files(day, folder);
    auto const path = folder / "all.jemaa";
    merged(*new_diagnostic(path), files[0], later);
    auto const before = rows_of(path);
    for (int const stop : {1, 6, 11, 14, 18}) {
        // Ends without any cleaning up at the n-th word of progress.
        int const code = child::run([&] {
            int left = stop;
            auto const all = SqliteStore::open(path, SqliteStore::Access::write);
            (void)merge(**all, files[1], later, [&](Stage stage, std::int64_t, std::int64_t) {
                if (stage == Stage::uniting && --left == 0) raise(SIGKILL);
                return true;
            });
            return 0;
        });
        CHECK(code == -1);
        (void)opened(path);
        CHECK(rows_of(path) == before);
    }
    auto const all = opened(path);
    for (auto const& file : files) merged(*all, file, later);
    CHECK(hash_of_file(*all) == hash_in_memory(files));
}

TEST_CASE("a merge that is stopped leaves the diagnostic as it was") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const files = four_files(day, folder);
    auto const path = folder / "all.jemaa";
    auto const all = new_diagnostic(path);
    merged(*all, files[0], later);
    auto const before = raw::bytes_of(path);
    int words = 0;
    auto const count = [&](Stage, std::int64_t, std::int64_t) { return ++words > 0; };
    {
        auto const probe = new_diagnostic(folder / "probe.jemaa");
        merged(*probe, files[0], later);
        REQUIRE(merge(*probe, files[1], later, count));
    }
    REQUIRE(words > 10);
    for (int stop = 1; stop <= words; ++stop) {
        int left = stop;
        auto const stopped = merge(*all, files[1], later,
                                   [&](Stage, std::int64_t, std::int64_t) { return --left > 0; });
        REQUIRE(code_of(stopped) == ErrorCode::interrupted);
        CHECK(raw::bytes_of(path) == before);
    }
    CHECK(std::ranges::none_of(fs::directory_iterator(folder.path()), [](auto const& entry) {
        return entry.path().string().find("unfinished") != std::string::npos;
    }));
    CHECK(merged(*all, files[1], later).added() > 0);
}

TEST_CASE("the report counts what was new and what was there") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const one = day.make_file(folder.path(), 1), two = day.make_file(folder.path(), 2);
    auto const all = new_diagnostic(folder / "all.jemaa");
    auto const first = merged(*all, one, later);
    CHECK(first.name == "Kiosk 1.jemaa");
    CHECK(first.kiosks == std::vector<std::string>{"Kiosk 1"});
    CHECK(first.known() == 0);
    auto const second = merged(*all, two, later);
    auto const of_kind = [&](std::string const& kind) {
        return *std::ranges::find(second.kinds, kind, &sqlite::KindUnion::kind);
    };
    CHECK(of_kind("workshop") == sqlite::KindUnion{"workshop", 0, 1, 0, 0});
    CHECK(of_kind("kiosk") == sqlite::KindUnion{"kiosk", 1, 0, 0, 0});
    CHECK(of_kind("poll_option") == sqlite::KindUnion{"poll_option", 0, 6, 0, 0});
    CHECK(of_kind("ballot") == sqlite::KindUnion{"ballot", 10, 0, 0, 0});
    CHECK(of_kind("card_use") == sqlite::KindUnion{"card_use", 10, 0, 0, 0});
    CHECK(second.doubts.empty());
    CHECK(raw::value(folder / "all.jemaa", "SELECT group_concat(name) FROM receipt")
              .find("Kiosk 2.jemaa") != std::string::npos);
}

TEST_CASE("what is merged has its slots anew in the order of ids, ideas too") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const path = folder / "all.jemaa";
    auto const all = new_diagnostic(path);
    for (int number = 1; number <= 3; ++number)
        merged(*all, day.make_file(folder.path(), number, 20), later);
    for (std::string const table : {"ballot|id", "card_use|card"}) {
        auto const name = table.substr(0, table.find('|')), id = table.substr(name.size() + 1);
        CHECK(raw::value(path,
                         "SELECT count(*) FROM (SELECT slot - row_number() OVER (PARTITION "
                         "BY poll ORDER BY " +
                             id + ") + 1 AS off FROM " + name + ") WHERE off <> 0") == "0");
        CHECK(raw::value(path, "SELECT count(*) FROM " + name) == "120");
    }
    // Where each idea lies in the file goes with its id.
    auto const bytes = raw::bytes_of(path);
    std::vector<std::size_t> places;
    for (auto const& fact : expect(all->facts()))
        if (auto const* const idea = std::get_if<Idea>(&fact)) {
            std::string const id(idea->id.bytes.begin(), idea->id.bytes.end());
            places.push_back(bytes.find(id));
        }
    CHECK(places.size() == 6);
    CHECK(std::ranges::is_sorted(places, std::greater()));
}

TEST_CASE("kiosks of one workshop unite during the day") {
    TemporaryFolder const folder;
    FieldDay const day, other("constantine");
    auto const one = day.make_file(folder.path(), 1), two = day.make_file(folder.path(), 2);
    auto const at_kiosk = opened(one);
    CHECK(merged(*at_kiosk, two, later).added() > 0);
    CHECK(merged(*at_kiosk, two, later).added() == 0);
    CHECK(expect(at_kiosk->own_kiosk()) == day.kiosk(1).id);
    CHECK(expect(at_kiosk->ballot_counts()).at(day.poll.id) == 10);

    auto const elsewhere = other.make_file(folder.path(), 3);
    CHECK(code_of(merge(*at_kiosk, elsewhere, later)) == ErrorCode::bad_argument);
    CHECK(code_of(merge(*at_kiosk, one, later)) == ErrorCode::bad_argument);
}

TEST_CASE("a kiosk's file that is sealed takes nothing in before it is reopened") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const one = day.make_file(folder.path(), 1), two = day.make_file(folder.path(), 2);
    auto const stamp = sealed(one).seal.stamp;
    auto const at_kiosk = opened(one);
    CHECK(code_of(merge(*at_kiosk, two, later)) == ErrorCode::bad_argument);
    REQUIRE(append(*at_kiosk, Revision{random_id(),
                                       day.kiosk(1).id,
                                       "reopened",
                                       "late idea",
                                       {stamp.wall_ms + 1, 0},
                                       day.kiosk(1).id}));
    CHECK(merged(*at_kiosk, two, later).added() > 0);
}

TEST_CASE("a diagnostic merges into another, with its sources") {
    TemporaryFolder const folder;
    FieldDay const batna, constantine("constantine");
    auto const east = new_diagnostic(folder / "east.jemaa");
    merged(*east, batna.make_file(folder.path(), 1), later);
    merged(*east, batna.make_file(folder.path(), 2), later);
    auto const all = new_diagnostic(folder / "all.jemaa");
    merged(*all, constantine.make_file(folder.path(), 3), later);
    auto const report = merged(*all, folder / "east.jemaa", later);
    CHECK(report.verdict.own_kiosk.is_nil());
    CHECK(raw::value(folder / "all.jemaa", "SELECT count(*) FROM source") == "4");
    CHECK(raw::value(folder / "all.jemaa", "SELECT count(*) FROM receipt") == "2");
    CHECK(merged(*all, folder / "east.jemaa", later).added() == 0);
}
