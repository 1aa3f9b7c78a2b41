// Three thousand spoilt files: none crashes or keeps us waiting, and none is
// taken for the one that it was made from unless it says the same.

#include <map>

#include "catch_any.h"
#include "core/store/mutation.h"
#include "core/store/stores.h"
#include "sqlite/fact_reader.h"

using namespace jemaa;

namespace {

constexpr int files_of_each_kind = 750;

// All that a file says: what a seal is a word for.
struct Said {
    std::vector<Fact> facts;
    std::map<Id, std::vector<Ballot>> ballots;
    bool operator==(Said const&) const = default;
};

Said said_in(sqlite::ForeignFile& file) {
    Said said{sqlite::read_facts(file.queries()), {}};
    for (auto const& [poll, count] : sqlite::read_ballot_counts(file.queries()))
        said.ballots[poll] = sqlite::read_ballots(file.queries(), poll);
    return said;
}

// Enough ballots for several pages of each table.
void fill(Crafted const& crafted) {
    auto const store = SqliteStore::open(crafted.path, SqliteStore::Access::write).value();
    std::vector<Fact> facts;
    for (int i = 0; i < 150; ++i) {
        Card const card = crafted.sample.new_card(i);
        facts.insert(facts.end(), {card, crafted.sample.use_of(card),
                                   crafted.sample.new_ballot(i % 6, 5 - i % 6)});
    }
    for (int i = 0; i < 20; ++i) facts.emplace_back(crafted.sample.new_idea("Une idée · فكرة"));
    REQUIRE(store->append(facts));
}

struct Tally {
    int refused = 0, same = 0, altered = 0;
};

Tally spoil_and_open(Crafted const& crafted, mutation::Kind kind) {
    auto const sound = crafted.bytes();
    auto const original = said_in(*crafted.open().value());
    Tally tally;
    for (unsigned seed = 0; seed < files_of_each_kind; ++seed) {
        CAPTURE(seed);
        std::mt19937 chance(seed);
        crafted.write(sound);
        mutation::spoil(crafted, kind, chance);
        auto const opened = crafted.open();
        if (!opened)
            ++tally.refused;
        else if (said_in(**opened) == original)  // every row of it can be read
            ++tally.same;
        else
            ++tally.altered;
    }
    return tally;
}

}  // namespace

// What is altered and yet whole is found out by the seal alone.
TEST_CASE("spoilt files are refused, or say the same, or are whole") {
    Crafted const crafted;
    fill(crafted);
    using mutation::Kind;
    auto const kind = GENERATE(Kind::bytes, Kind::pages, Kind::length, Kind::rows);
    auto const tally = spoil_and_open(crafted, kind);
    CAPTURE(static_cast<int>(kind), tally.refused, tally.same, tally.altered);
    CHECK(tally.refused + tally.same + tally.altered == files_of_each_kind);
    CHECK(tally.refused > files_of_each_kind / 10);
    if (kind == Kind::length) CHECK(tally.altered == 0);
    if (kind == Kind::pages) CHECK(tally.altered < files_of_each_kind / 20);
    WARN("kind " << static_cast<int>(kind) << ": " << tally.refused << " refused, " << tally.same
                 << " the same, " << tally.altered << " altered");
}
