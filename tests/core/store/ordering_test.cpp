// A file that leaves the kiosk, or is closed for good, tells what is in it and
// nothing of how it came to be: same facts, same bytes.

#include <algorithm>
#include <random>

#include "catch_any.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;

namespace {

constexpr int ballots_in_all = 60;

struct Room {
    Sample sample;
    std::vector<std::vector<Fact>> votes;  // a ballot and its card each

    Room() {
        for (int i = 0; i < ballots_in_all; ++i) {
            Card const card{random_id(), sample.kiosk.id, i};
            votes.push_back(
                {card, sample.new_ballot(i % 4, i % 2),
                 CardUse{card_use_id(sample.poll.id, card.id), sample.poll.id, card.id}});
        }
    }
};

std::unique_ptr<SqliteStore> voted(std::filesystem::path const& path, Room const& room,
                                   unsigned seed) {
    auto store = SqliteStore::create(path, room.sample.before_votes()).value();
    std::vector<Fact> cards;
    for (auto const& vote : room.votes) cards.push_back(vote.front());
    REQUIRE(store->append(cards));
    auto order = room.votes;
    std::ranges::shuffle(order, std::mt19937(seed));
    for (auto const& vote : order) REQUIRE(store->append(vote));
    return store;
}

}  // namespace

TEST_CASE("put in order, files of the same facts are the same bytes whatever the casting order") {
    TemporaryFolder const folder;
    Room const room;
    for (unsigned const seed : {1U, 2U, 3U}) {
        auto const path = folder / (std::to_string(seed) + ".jemaa").c_str();
        auto const store = voted(path, room, seed);
        REQUIRE(store->write_copy(folder / (std::to_string(seed) + "-copy.jemaa").c_str()));
        REQUIRE(store->put_in_order());
    }
    auto const first = raw::bytes_of(folder / "1.jemaa");
    CHECK(raw::bytes_of(folder / "2.jemaa") == first);
    CHECK(raw::bytes_of(folder / "3.jemaa") == first);
    auto const copy = raw::bytes_of(folder / "1-copy.jemaa");
    CHECK(raw::bytes_of(folder / "2-copy.jemaa") == copy);
    CHECK(raw::bytes_of(folder / "3-copy.jemaa") == copy);
}

TEST_CASE("a file that is put in order holds what it held, and takes more") {
    TemporaryFolder const folder;
    Room const room;
    auto const store = voted(folder / "a.jemaa", room, 4);
    auto const before = store->results(room.sample.poll.id).value();
    auto const facts = store->facts().value();
    REQUIRE(store->put_in_order());
    CHECK(store->results(room.sample.poll.id).value() == before);
    CHECK(store->facts().value() == facts);
    REQUIRE(append(*store, room.sample.new_ballot(1, 1)));
    CHECK(store->results(room.sample.poll.id).value().ballots.size() == ballots_in_all + 1);
    CHECK(raw::value(folder / "a.jemaa", "PRAGMA integrity_check") == "ok");

    auto const copy = folder / "copy.jemaa";
    REQUIRE(store->write_copy(copy));
    REQUIRE(store->write_copy(copy));
    auto const read = SqliteStore::open(copy, SqliteStore::Access::read).value();
    CHECK(read->facts().value() == facts);
    CHECK(code_of(store->write_copy(folder / "none/copy.jemaa")) == ErrorCode::write_failed);
}
