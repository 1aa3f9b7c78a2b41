// Every file of the same facts has the same hash, and no other has.

#include <algorithm>
#include <set>

#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"
#include "sqlite/canonical_reader.h"
#include "sqlite/creation.h"
#include "store/canonical.h"

using namespace jemaa;

namespace {

Id id_of_number(int number) {
    Id id;
    id.bytes.back() = static_cast<std::uint8_t>(number);
    return id;
}

// Few facts with given ids: the example of docs/canonical.md.
std::vector<Fact> example() {
    Workshop const workshop{id_of_number(1), "[workshop]\n", 1000};
    Step const step{id_of_number(2), workshop.id, "vote", "vote", 0};
    Poll const poll{id_of_number(3), step.id, "", "dots", {{{"dots", 5}}}};
    PollOption const option{id_of_number(4), poll.id, "design", {}, 0};
    return {workshop, step, poll, option, Ballot{id_of_number(5), poll.id, {{option.id, 0, 3}}}};
}

Manifest manifest_in_sqlite(std::vector<Fact> const& facts) {
    InSqlite in;
    REQUIRE(in.store().append(facts));
    return sqlite::read_manifest(*in.sqlite).value();
}

Manifest manifest_in_memory(std::vector<Fact> const& facts) {
    MemoryStore memory;
    REQUIRE(memory.append(facts));
    return manifest_of(memory).value();
}

}  // namespace

TEST_CASE("the example of the documentation has the hash that stands there") {
    auto const manifest = manifest_in_sqlite(example());
    CHECK(to_string(manifest) ==
          "workshop 1 6c02e93c67247040c52f92f39c0e85a72191125720c9fdf47dcba360aa92bb3b\n"
          "step 1 be4312c0ebbbe55bc7e2b19942655be9937791098795471e3056b8acd6af9f7f\n"
          "poll 1 c869cc7ccaedfece88b62a4395475970f2844f09a8a8a74a38b9f4faa16d65f1\n"
          "poll_option 1 5d379d24ead71237bde9fb7c3fae9923115fa2d75713c999f9098bcb5001204e\n"
          "ballot 1 e083ddfe4e8589e3382352121613bfb78d6d6db9fb1253a4557cea9d415ca1d6\n");
    CHECK(hash_of(manifest) == "44e5e44653beea843233c6d7043575f1b87f0dab2107f5fa97a41dbc7c166b19");
}

TEST_CASE("memory and SQLite have the same manifest, in any order of writing") {
    Sample const sample;
    auto facts = sample.all();
    for (int i = 0; i < 40; ++i) facts.emplace_back(sample.new_ballot(i % 4, i % 3));
    (void)sample.new_poll(facts);
    auto const expected = manifest_in_memory(facts);
    CHECK(manifest_in_sqlite(facts) == expected);
    std::ranges::reverse(facts);
    InSqlite in;
    REQUIRE(in.store().append(facts));
    CHECK(sqlite::read_manifest(*in.sqlite).value() == expected);
    CHECK(manifest_of(in.store()).value() == expected);
    in.sqlite.reset();
    raw::execute(in.path, "PRAGMA page_size = 512; VACUUM");
    in.reopen();
    CHECK(sqlite::read_manifest(*in.sqlite).value() == expected);
    auto const ballots = std::ranges::count_if(
        facts, [](Fact const& fact) { return std::holds_alternative<Ballot>(fact); });
    CHECK(std::ranges::find(expected, "ballot", &KindHash::kind)->facts == ballots);
}

TEST_CASE("a seal and a source change no hash") {
    Sample const sample;
    auto facts = sample.all();
    auto const before = manifest_in_sqlite(facts);
    facts.emplace_back(Seal{random_id(),
                            {1, 1},
                            sample.kiosk.id,
                            std::string(64, '0'),
                            std::string(64, '1'),
                            std::string(128, '2'),
                            ""});
    facts.emplace_back(
        Source{source_id(std::string(64, '3')), std::string(64, '3'), sample.kiosk.id});
    CHECK(manifest_in_sqlite(facts) == before);
    CHECK(manifest_in_memory(facts) == before);
}

TEST_CASE("a file of an older schema has the same hash once it is up to date") {
    TemporaryFolder const folder;
    auto const path = folder / "old.jemaa";
    std::vector const first{sqlite::all_migrations().front()};
    REQUIRE(sqlite::create_file(path, first, [](auto const&) { return Expected<void>(); }));
    auto const id = [](int n) { return "x'" + to_hex(id_of_number(n)) + "'"; };
    raw::execute(
        path, "INSERT INTO workshop VALUES (" + id(1) + ", '[workshop]' || char(10), 1000);" +
                  "INSERT INTO step VALUES (" + id(2) + ", " + id(1) + ", 'vote', 'vote', 0);" +
                  "INSERT INTO poll VALUES (" + id(3) + ", " + id(2) + ", 'dots', 5, 3);" +
                  "INSERT INTO poll_option (id, poll, key) VALUES (" + id(4) + ", " + id(3) +
                  ", 'design');" + "INSERT INTO ballot VALUES (" + id(3) + ", 0, " + id(5) + ");" +
                  "INSERT INTO mark (poll, slot, option, given) VALUES (" + id(3) + ", 0, " +
                  id(4) + ", (1 << 62) + 3)");
    auto facts = example();
    std::get<Poll>(facts[2]).settings.numbers["per_option"] = 3;
    auto const store = SqliteStore::open(path, SqliteStore::Access::write).value();
    CHECK(sqlite::read_manifest(*store).value() == manifest_in_memory(facts));
}

TEST_CASE("a manifest is read back from its text, and nothing else is one") {
    auto const manifest = manifest_in_memory(example());
    CHECK(manifest_from(to_string(manifest)) == manifest);
    CHECK(manifest_from("") == Manifest{});
    for (auto const* const text : {"ballot", "ballot 1 ab", "ballot x ab\n", "ballot 01 ab\n",
                                   "ballot 1\n", "\n", "ballot +1 ab\n"})
        CHECK_FALSE(manifest_from(text));
}

TEST_CASE("whatever is changed in a fact changes the hash of its kind") {
    auto const facts = example();
    auto const kinds_changed = [&](std::size_t place, Fact const& other) {
        auto changed = facts;
        changed[place] = other;
        auto const before = manifest_in_memory(facts), after = manifest_in_memory(changed);
        std::set<std::string> kinds;
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i] != after[i]) kinds.insert(before[i].kind);
        return kinds;
    };
    auto poll = std::get<Poll>(facts[2]);
    poll.settings.numbers["dots"] = 6;
    CHECK(kinds_changed(2, poll) == std::set<std::string>{"poll"});
    auto ballot = std::get<Ballot>(facts[4]);
    ballot.category = id_of_number(9);
    CHECK(kinds_changed(4, ballot) == std::set<std::string>{"ballot"});
    ballot = std::get<Ballot>(facts[4]);
    ballot.marks[0].position = 1;
    CHECK(kinds_changed(4, ballot) == std::set<std::string>{"ballot"});
    ballot = std::get<Ballot>(facts[4]);
    ballot.marks[0].aspect = id_of_number(7);
    CHECK(kinds_changed(4, ballot) == std::set<std::string>{"ballot"});
    auto step = std::get<Step>(facts[1]);
    step.key = "votev", step.kind = "ote";
    CHECK(kinds_changed(1, step) == std::set<std::string>{"step"});
}
