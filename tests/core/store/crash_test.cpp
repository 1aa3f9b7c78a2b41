// A kiosk that is killed at any moment has lost nothing that it confirmed, and
// what it did not confirm can be given again without being there twice.

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

// What the person with that number gives: always the same, so that it can be
// given again. Every tenth has an idea as well.
std::vector<Fact> submission(Sample const& sample, int number) {
    Ballot ballot = sample.new_ballot(number % 6, 5);
    ballot.id = derived_id(sample.poll.id, "ballot " + std::to_string(number));
    Card const card = sample.new_card(number);
    std::vector<Fact> facts{card, ballot, sample.use_of(card)};
    if (number % 10 == 0) {
        Idea idea = sample.new_idea("Une idée · فكرة");
        idea.id = derived_id(sample.ideas.id, std::to_string(number));
        facts.emplace_back(idea);
    }
    return facts;
}

// Tells the number of each submission once it is kept.
int cast_on(std::filesystem::path const& path, Sample const& sample, int number, int confirmed) {
    auto const store = SqliteStore::open(path, Access::write);
    for (; store && (*store)->append(submission(sample, number)); ++number)
        if (write(confirmed, &number, sizeof number) != sizeof number) return 1;
    return 1;
}

// The last number that had been told when the caster was gone.
int killed_after(pid_t caster, Pipe const& pipe, std::chrono::microseconds life, int before) {
    int number = before;
    auto const next = [&] { return read(pipe.ends[0], &number, sizeof number) == sizeof number; };
    std::this_thread::sleep_for(life);
    child::kill_hard(caster);
    int const end = -1;
    REQUIRE(write(pipe.ends[1], &end, sizeof end) == sizeof end);
    int last = before;
    while (next() && number != end) last = number;
    return last;
}

// How many of the submission's facts are there; each at most once.
int kept_of(Store& store, Sample const& sample, int number) {
    auto const facts = store.facts().value();
    auto const ballots = store.results(sample.poll.id).value().ballots;
    int kept = 0;
    for (auto const& fact : submission(sample, number)) {
        auto const* ballot = std::get_if<Ballot>(&fact);
        auto const times = ballot != nullptr ? std::ranges::count(ballots, *ballot)
                                             : std::ranges::count(facts, fact);
        CHECK(times <= 1);
        kept += static_cast<int>(times);
    }
    return kept;
}

// From 1 to `last` everything is kept, and nothing else.
void check_all(Store& store, Sample const& sample, int last) {
    std::set<Id> ids;
    auto const results = store.results(sample.poll.id).value();
    for (auto const& ballot : results.ballots) {
        CHECK(ballot.marks.size() == 2);
        ids.insert(ballot.id);
    }
    std::size_t uses = 0;
    auto const facts = store.facts().value();
    for (auto const& fact : facts)
        if (std::holds_alternative<CardUse>(fact)) ++uses;
    CHECK(ids.size() == static_cast<std::size_t>(last));
    CHECK(uses == static_cast<std::size_t>(last));
    for (int number = 1; number <= last; ++number)
        CHECK(ids.contains(std::get<Ballot>(submission(sample, number)[1]).id));
}

}  // namespace

TEST_CASE("a kiosk that is killed two hundred times has lost nothing and kept nothing twice") {
    TemporaryFolder const folder;
    auto const path = folder / "workshop.jemaa";
    Sample const sample;
    REQUIRE(SqliteStore::create(path, sample.before_votes()));

    auto const seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance(seed);
    std::uniform_int_distribution<int> life_in_us(500, 25'000);
    int last = 0, in_doubt_and_kept = 0;
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round, last);
        Pipe const pipe;
        pid_t const caster =
            child::start([&] { return cast_on(path, sample, last + 1, pipe.ends[1]); });
        last = killed_after(caster, pipe, std::chrono::microseconds(life_in_us(chance)), last);

        auto const store = SqliteStore::open(path, Access::write).value();
        if (last > 0) CHECK(kept_of(*store, sample, last) >= 3);
        auto const doubtful = submission(sample, last + 1);
        int const kept = kept_of(*store, sample, last + 1);
        CHECK((kept == 0 || kept == std::ssize(doubtful)));
        if (kept > 0) ++in_doubt_and_kept;
        REQUIRE(store->append(doubtful));  // the person tries again
        CHECK(kept_of(*store, sample, ++last) == std::ssize(doubtful));
    }
    auto const store = SqliteStore::open(path, Access::read).value();
    check_all(*store, sample, last);
    CHECK(raw::value(path, "PRAGMA integrity_check") == "ok");
    CHECK(last >= 200);
    INFO("kept without having been confirmed: " << in_doubt_and_kept << " of 200");
}
