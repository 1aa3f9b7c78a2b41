// What does not add up is taken, and told.

#include <algorithm>

#include "core/diagnostic/field_day.h"
#include "core/store/stores.h"

using namespace jemaa;
using namespace jemaa::diagnostic;

namespace {

MergeOptions const later{.now = Milliseconds(1'800'000'000'000)};

std::vector<Doubt> doubts_after(std::string const& sql, MergeOptions const& options = later) {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const file = day.make_file(folder.path(), 1);
    raw::execute(file, sql);
    return merged(*new_diagnostic(folder / "all.jemaa"), file, options).doubts;
}

}  // namespace

TEST_CASE("a sound file raises no doubt") {
    CHECK(doubts_after("SELECT 1").empty());
}

TEST_CASE("ballots and used cards must be as many") {
    CHECK(doubts_after("DELETE FROM card_use WHERE slot = 4 AND poll IN"
                       " (SELECT id FROM poll WHERE key = '')") ==
          std::vector<Doubt>{{Doubt::Kind::more_ballots_than_cards, "vote", 5, 4}});
    CHECK(doubts_after("DELETE FROM mark WHERE slot = 4 AND poll IN (SELECT id FROM poll WHERE"
                       " key = '2');"
                       "DELETE FROM ballot WHERE slot = 4 AND poll IN (SELECT id FROM poll WHERE"
                       " key = '2')") ==
          std::vector<Doubt>{{Doubt::Kind::fewer_ballots_than_cards, "vote/2", 4, 5}});
}

TEST_CASE("no card votes twice unseen") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const file = day.make_file(folder.path(), 1);
    raw::execute(file,
                 "UPDATE card_use SET card = (SELECT card FROM card_use AS c"
                 " WHERE c.slot = 1 AND c.poll = card_use.poll) WHERE slot = 4 AND poll IN (SELECT "
                 "id FROM poll WHERE key = '')");
    CHECK(code_of(merge(*new_diagnostic(folder / "all.jemaa"), file, later)) == ErrorCode::damaged);
}

TEST_CASE("there are no more ballots than people") {
    auto const doubts = doubts_after("UPDATE revision SET value = '3' WHERE field = 'count'");
    CHECK(doubts == std::vector<Doubt>{{Doubt::Kind::more_ballots_than_people, "vote", 5, 3},
                                       {Doubt::Kind::more_ballots_than_people, "vote/2", 5, 3}});
    // Nobody was counted: nothing can be said.
    CHECK(doubts_after("DELETE FROM revision WHERE field = 'count'").empty());
}

TEST_CASE("what only the whole tells is told of the whole") {
    TemporaryFolder const folder;
    FieldDay const day;
    auto const all = new_diagnostic(folder / "all.jemaa");
    auto const one = day.make_file(folder.path(), 1), two = day.make_file(folder.path(), 2);
    raw::execute(one, "UPDATE revision SET value = '0' WHERE field = 'count'");
    CHECK(merged(*all, one, later).doubts.empty());
    auto const doubts = merged(*all, two, later).doubts;
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0] == Doubt{Doubt::Kind::more_ballots_than_people, "vote", 10, 6, true});
}

TEST_CASE("times that are not yet are told") {
    std::int64_t const made = 1'790'000'000'001;
    CHECK(doubts_after("SELECT 1", {.now = Milliseconds(made - tolerated_future_ms)}).empty());
    auto const doubts =
        doubts_after("SELECT 1", {.now = Milliseconds(made - tolerated_future_ms - 1)});
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].kind == Doubt::Kind::from_the_future);
    CHECK(doubts[0].n == made);
}
