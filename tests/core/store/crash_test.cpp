// A kiosk that is killed at any moment has lost nothing that it confirmed.

#include <algorithm>
#include <random>
#include <set>
#include <thread>

#include <unistd.h>

#include "catch_any.h"
#include "core/store/child.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;
using Access = SqliteStore::Access;

namespace {

struct Pipe {
    int ends[2]{};
    Pipe() { REQUIRE(pipe(ends) == 0); }
    ~Pipe() {
        close(ends[0]);
        close(ends[1]);
    }
};

// Stores ideas and ballots without end, and tells each once it is stored.
int write_on(std::filesystem::path const& path, Sample const& sample, int confirmed) {
    auto const store = SqliteStore::open(path, Access::write);
    while (store) {
        std::vector<Fact> const facts{sample.new_ballot(2, 3), sample.new_idea("Une idée · فكرة")};
        if (!(*store)->append(facts)) return 1;
        for (auto const& fact : facts)
            if (write(confirmed, id_of(fact).bytes.data(), 16) != 16) return 1;
    }
    return 1;
}

// What had been told when the writer was gone.
std::set<Id> confirmed_by(pid_t writer, Pipe const& pipe, std::chrono::microseconds life) {
    std::set<Id> confirmed;
    Id id;
    auto const next = [&] { return read(pipe.ends[0], id.bytes.data(), 16) == 16; };
    if (next()) confirmed.insert(id);  // it is at work
    std::this_thread::sleep_for(life);
    child::kill_hard(writer);
    Id const end{};
    REQUIRE(write(pipe.ends[1], end.bytes.data(), 16) == 16);
    while (next() && !id.is_nil()) confirmed.insert(id);
    return confirmed;
}

std::set<Id> stored_ids(Store& store, Sample const& sample) {
    std::set<Id> ids;
    auto const facts = store.facts().value();
    for (auto const& fact : facts) ids.insert(id_of(fact));
    auto const results = store.results(sample.poll.id).value();
    for (auto const& ballot : results.ballots) {
        CHECK(ballot.marks.size() == 2);
        ids.insert(ballot.id);
    }
    return ids;
}

}  // namespace

TEST_CASE("a killed kiosk has lost nothing that it confirmed") {
    TemporaryFolder const folder;
    auto const path = folder / "workshop.jemaa";
    Sample const sample;
    REQUIRE(SqliteStore::create(path).value()->append(sample.before_votes()));

    auto const seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance(seed);
    std::uniform_int_distribution<int> life_in_us(0, 40'000);
    std::set<Id> confirmed;
    for (int round = 0; round < 20; ++round) {
        Pipe const pipe;
        pid_t const writer = child::start([&] { return write_on(path, sample, pipe.ends[1]); });
        confirmed.merge(confirmed_by(writer, pipe, std::chrono::microseconds(life_in_us(chance))));

        auto const access = round % 2 == 0 ? Access::write : Access::read;
        auto const store = SqliteStore::open(path, access).value();
        auto const stored = stored_ids(*store, sample);
        CHECK(std::ranges::includes(stored, confirmed));
        // An idea and a ballot at a time, both or neither.
        CHECK((stored.size() - sample.before_votes().size()) % 2 == 0);
        CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
    }
    CHECK(confirmed.size() > 20);
}
