#include "domain/rounds.h"

#include "catch_any.h"
#include "domain/field.h"

namespace jemaa {
namespace {

Id id(std::uint8_t n) {
    Id made;
    made.bytes[15] = n;
    return made;
}

struct Facts {
    std::map<Id, Item> items;
    std::map<Id, Poll> polls;
    NewestRevisions newest;

    void set(Id const& subject, std::string const& field, std::string const& value,
             std::int64_t at) {
        newest[{subject, field}] = {random_id(), subject, field, value, {at, 0}, id(1)};
    }
    void statement(std::uint8_t n, std::int64_t at) {
        items[id(n)] = {id(n), id(2), id(1), "statement", "1", ""};
        set(id(n), "text.fr", "mots", at);
    }
    Id poll(std::string const& key) {
        Poll const poll{poll_id(id(3), key), id(3), key, "dots", {}};
        polls[poll.id] = poll;
        return poll.id;
    }
    [[nodiscard]] std::vector<Round> rounds() const {
        return rounds_of(polls, items, id(3), newest);
    }
};

}  // namespace

TEST_CASE("versions stand in the order in which they were kept, ties by id") {
    Facts facts;
    facts.statement(12, 500);
    facts.statement(11, 500);
    facts.statement(13, 100);
    CHECK(statement_versions(facts.items, id(2), facts.newest) ==
          std::vector{id(13), id(11), id(12)});
    facts.set(id(11), "text.fr", "", 900);  // taken back
    CHECK(statement_versions(facts.items, id(2), facts.newest) == std::vector{id(13), id(12)});
    CHECK(statement_versions(facts.items, id(3), facts.newest).empty());
}

TEST_CASE("rounds stand by their number, polls about a statement by its version") {
    Facts facts;
    for (char const* key : {"10", "", "2"}) facts.poll(key);
    auto const rounds = facts.rounds();
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[0].poll.key.empty());
    CHECK(rounds[1].number == 2);
    CHECK(rounds[2].number == 10);

    Facts asked;
    asked.statement(12, 100);
    asked.statement(11, 200);
    asked.poll(to_hex(id(11)));
    asked.poll(to_hex(id(12)));
    REQUIRE(asked.rounds().size() == 2);
    CHECK(statement_of(asked.rounds()[0].poll) == id(12));
    CHECK(asked.rounds()[1].number == 2);
}

TEST_CASE("a poll says whether it is closed; one that says nothing is as its step") {
    Facts facts;
    Id const first = facts.poll(""), second = facts.poll("2");
    auto const closed = [&](Id const& poll) {
        return is_closed(facts.polls.at(poll), facts.newest);
    };
    CHECK_FALSE(closed(first));
    facts.set(id(3), field::status, field::closed, 1);
    CHECK(closed(first));
    facts.set(second, field::status, field::running, 2);
    CHECK_FALSE(closed(second));
    facts.set(second, field::status, field::closed, 3);
    CHECK(closed(second));
    facts.set(second, field::status, field::waiting, 4);
    CHECK_FALSE(closed(second));
    CHECK(facts.rounds().size() == 1);
}

}  // namespace jemaa
