// Whoever gets hold of the file must not learn who voted what, or said what,
// from the order in which people came to the kiosk. What is tested is the
// place of the bytes in the file.

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

#include "catch_any.h"
#include "core/store/places.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"
#include "core/store/watched_disk.h"

using namespace jemaa;

namespace {

std::string stored_mark(Mark const& mark) {
    auto const given = (std::uint64_t{1} << 62) +
                       (static_cast<std::uint64_t>(mark.position) << 31) +
                       static_cast<std::uint64_t>(mark.value);
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(given >> shift & 0xFF));
    return bytes;
}

struct Cast {
    std::vector<std::string> ids;
    std::vector<std::string> marks;  // one of each ballot
};

// One ballot after the other, each told from all others by its values.
Cast cast(Store& store, Sample const& sample, int ballots) {
    Cast cast;
    for (int i = 0; i < ballots; ++i) {
        auto const ballot = sample.new_ballot(20'000 + i, 10'000 + i);
        REQUIRE(append(store, ballot));
        cast.ids.push_back(as_text(ballot.id));
        cast.marks.push_back(stored_mark(ballot.marks[0]));
    }
    return cast;
}

}  // namespace

// By chance alone the correlation of 200 has a standard deviation of 0.071;
// without shuffling it is 1.
TEST_CASE("the file does not tell in which order ballots were cast") {
    InSqlite in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    auto const votes = cast(in.store(), sample, 200);
    auto const file = raw::bytes_of(in.path);
    CHECK(std::abs(correlation(places(file, votes.ids))) < 0.36);
    CHECK(std::abs(correlation(places(file, votes.marks))) < 0.36);
    CHECK(in.store().ballot_counts().value() ==
          std::map<Id, int>{{sample.poll.id, 200}, {sample.scores.id, 0}});
}

// Were the row of the ballot that changes places written elsewhere, its place
// would give away the last ballot.
TEST_CASE("a ballot's place in the file is that of its slot") {
    InSqlite in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    cast(in.store(), sample, 60);
    in.sqlite.reset();

    std::vector<std::string> ids, marks;
    SQLite::Database database(in.path.string(), SQLite::OPEN_READONLY);
    SQLite::Statement query(database,
                            "SELECT ballot.id, mark.position, mark.value FROM ballot "
                            "JOIN mark USING (poll, slot) ORDER BY slot, option");
    while (query.executeStep()) {
        auto const id = query.getColumn(0).getString();
        if (ids.empty() || ids.back() != id) ids.push_back(id);
        marks.push_back(stored_mark({{}, query.getColumn(1), query.getColumn(2)}));
    }
    // SQLite fills a page from its end.
    auto const fill_their_pages = [&](std::vector<std::string> const& texts) {
        auto const place = places(raw::bytes_of(in.path), texts);
        auto const misplaced = [](std::size_t a, std::size_t b) {
            return a / 4096 == b / 4096 && a < b;
        };
        return std::ranges::adjacent_find(place, misplaced) == place.end();
    };
    CHECK(ids.size() == 60);
    CHECK(fill_their_pages(ids));
    CHECK(marks.size() == 120);
    CHECK(fill_their_pages(marks));
}

TEST_CASE("every order of ballots over slots is equally likely") {
    InSqlite in;
    Sample const sample;
    auto facts = sample.before_votes();
    std::map<std::string, char> names;  // of a poll's first, second and third ballot
    for (int run = 0; run < 600; ++run) {
        Poll const poll = sample.new_poll(facts);
        for (char const name : {'1', '2', '3'}) {
            Ballot const ballot{random_id(), poll.id, {}};
            names[as_text(ballot.id)] = name;
            facts.emplace_back(ballot);
        }
    }
    REQUIRE(in.store().append(facts));

    SQLite::Database database(in.path.string(), SQLite::OPEN_READONLY);
    SQLite::Statement query(database, "SELECT id FROM ballot ORDER BY poll, slot");
    std::map<std::string, int> seen;
    while (query.executeStep()) {
        std::string order;
        for (int slot = 0; slot < 3; ++slot) {
            order += names.at(query.getColumn(0).getString());
            if (slot < 2) REQUIRE(query.executeStep());
        }
        ++seen[order];
    }
    CHECK(seen.size() == 6);
    for (auto const& [order, count] : seen) {
        CHECK(count > 50);  // 100 expected, standard deviation 9
        CHECK(count < 150);
    }
}

TEST_CASE("the file does not tell in which order ideas were given") {
    InSqlite in;
    Sample const sample;
    auto facts = sample.before_votes();
    std::erase(facts, Fact(sample.by_idea));
    REQUIRE(in.store().append(facts));
    std::vector<std::string> ids{as_text(sample.idea.id)};
    for (int i = 0; i < 15; ++i) {
        Idea const idea = sample.new_idea("Une idée");
        REQUIRE(append(in.store(), idea));
        ids.push_back(as_text(idea.id));
    }
    std::ranges::sort(ids);
    CHECK(std::ranges::is_sorted(places(raw::bytes_of(in.path), ids), std::greater{}));
}

TEST_CASE("nothing of what was taken away stays in the file") {
    InSqlite in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    for (int i = 0; i < 40; ++i)
        REQUIRE(append(in.store(), sample.new_idea("marque " + std::to_string(i) + ".")));
    auto const file = raw::bytes_of(in.path);
    for (int i = 0; i < 40; ++i) places(file, {"marque " + std::to_string(i) + "."});
    CHECK(raw::value(in.path, "PRAGMA integrity_check") == "ok");
}

namespace {

struct Voters {
    std::vector<Fact> cards;
    std::vector<Ballot> ballots;
    std::vector<CardUse> uses;
};

// Half of the voters say that they are artisans.
Voters voters(Sample const& sample, int count) {
    Voters voters;
    for (int i = 0; i < count; ++i) {
        Card const card = sample.new_card(i);
        voters.cards.emplace_back(card);
        voters.uses.push_back(sample.use_of(card));
        voters.ballots.push_back(sample.new_ballot(i % 4, 5));
        if (i % 2 == 0) voters.ballots.back().category = derived_id(sample.poll.id, "artisan");
    }
    return voters;
}

// Where in the file each id stands, but for places not right after the poll's
// id and a slot: a card stands in the list of cards too.
std::vector<std::size_t> places_in_poll(std::string const& file, Id const& poll,
                                        std::vector<Id> const& ids) {
    std::unordered_map<std::string, std::size_t> wanted;
    for (auto const& id : ids) wanted.emplace(as_text(id), wanted.size());
    std::vector<std::size_t> places(ids.size());
    auto const after = as_text(poll);
    for (auto at = file.find(after); at != std::string::npos; at = file.find(after, at + 1))
        for (std::size_t slot_bytes = 0; slot_bytes <= 2; ++slot_bytes) {
            auto const place = at + 16 + slot_bytes;
            if (auto const found = wanted.find(file.substr(place, 16)); found != wanted.end())
                places[found->second] = place;
        }
    REQUIRE(std::ranges::find(places, std::size_t{0}) == places.end());
    return places;
}

template <typename Kind>
std::vector<Id> ids_of(std::vector<Kind> const& facts, Id Kind::*id) {
    std::vector<Id> ids;
    for (auto const& fact : facts) ids.push_back(fact.*id);
    return ids;
}

struct Correlations {
    double ballots = 0, uses = 0, between = 0;
};

// The last thirty come one by one, those before them in one go.
Correlations correlations_in_one_file(int count) {
    Sample const sample;
    InSqlite in(sample.before_votes(), sample.kiosk.id);
    auto const all = voters(sample, count);
    REQUIRE(in.store().append(all.cards));
    std::vector<Fact> facts;
    for (std::size_t i = 0; i < all.ballots.size(); ++i) {
        facts.insert(facts.end(), {all.ballots[i], all.uses[i]});
        if (i + 30 < all.ballots.size()) continue;
        REQUIRE(in.store().append(facts));
        facts.clear();
    }
    auto const file = raw::bytes_of(in.path);
    auto const ballots = places_in_poll(file, sample.poll.id, ids_of(all.ballots, &Ballot::id));
    auto const uses = places_in_poll(file, sample.poll.id, ids_of(all.uses, &CardUse::card));
    return {correlation(ballots), correlation(uses), correlation(ballots, uses)};
}

}  // namespace

// By chance alone the mean of |r| is 0.10 for 60, 0.07 for 150, 0.03 for 600.
TEST_CASE("place and order of ballots and cards have nothing in common over a hundred files") {
    WatchedDisk const disk(without_syncs);
    int const count = GENERATE(60, 150, 600);
    constexpr int files = 100;
    Correlations signed_mean, mean;
    for (int i = 0; i < files; ++i) {
        auto const one = correlations_in_one_file(count);
        signed_mean.ballots += one.ballots / files;
        signed_mean.uses += one.uses / files;
        mean.ballots += std::abs(one.ballots) / files;
        mean.uses += std::abs(one.uses) / files;
        mean.between += std::abs(one.between) / files;
    }
    CAPTURE(count, mean.ballots, mean.uses, mean.between);
    CHECK(mean.ballots < 0.2);
    CHECK(mean.uses < 0.2);
    CHECK(mean.between < 0.2);
    CHECK(std::abs(signed_mean.ballots) < 0.06);
    CHECK(std::abs(signed_mean.uses) < 0.06);
}
