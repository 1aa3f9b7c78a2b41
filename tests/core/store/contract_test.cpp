// What every store owes, over each store.

#include <algorithm>
#include <limits>

#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;

TEMPLATE_TEST_CASE("a new store is empty", "", InMemory, InSqlite) {
    TestType in;
    CHECK(in.store().facts()->empty());
    CHECK(in.store().ballot_counts()->empty());
    CHECK(in.store().append({}));
}

TEMPLATE_TEST_CASE("every kind of fact comes back as it was given", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(in.store().facts() == as_stored(sample.all()));
        auto const results = in.store().results(sample.poll.id);
        REQUIRE(results);
        CHECK(results->poll == sample.poll);
        CHECK(results->ballots == std::vector{sample.ballot});
        in.reopen();
    }
}

TEMPLATE_TEST_CASE("texts are kept to the byte", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    auto const text =
        GENERATE(as<std::string>{}, "", " ", "'", "\"; DROP TABLE idea; --", "?1", "a\nb\r\n\tc",
                 "حُليّ الأوراس «فضّة»", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "👩🏽‍🎨 💍",
                 "e\u0301 \u200F\u2067x\u2069", std::string(100'000, 'x'));
    Idea const idea = sample.new_idea(text);
    REQUIRE(append(in.store(), idea));
    in.reopen();
    auto const facts = in.store().facts();
    REQUIRE(facts);
    CHECK(std::ranges::count(*facts, Fact(idea)) == 1);
}

TEMPLATE_TEST_CASE("numbers are kept up to their limits", "", InMemory, InSqlite) {
    TestType in;
    Sample sample;
    constexpr int most = std::numeric_limits<int>::max();
    constexpr std::int64_t longest = std::numeric_limits<std::int64_t>::max();
    sample.workshop.created_ms = longest;
    sample.vote.position = most;
    sample.revision.stamp = {longest, longest};
    sample.ballot.marks[0] = {sample.ballot.marks[0].option, most, most};
    sample.ballot.marks[1] = {sample.ballot.marks[1].option, 0, 0};
    REQUIRE(in.store().append(sample.all()));
    CHECK(in.store().facts() == as_stored(sample.all()));
    CHECK(in.store().results(sample.poll.id)->ballots == std::vector{sample.ballot});
}

TEMPLATE_TEST_CASE("facts of one call may come in any order", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    auto facts = sample.all();
    std::ranges::reverse(facts);
    REQUIRE(in.store().append(facts));
    CHECK(in.store().facts() == as_stored(facts));
}

TEMPLATE_TEST_CASE("what is there already may be given again", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    auto facts = sample.all();
    facts.insert(facts.end(), {sample.ballot, sample.idea});
    for (int turn = 0; turn < 3; ++turn) {
        REQUIRE(in.store().append(facts));
        CHECK(in.store().facts() == as_stored(sample.all()));
        CHECK(in.store().ballot_counts() == std::map<Id, int>{{sample.poll.id, 1}});
        in.reopen();
    }
}

TEMPLATE_TEST_CASE("ballots are counted and given by poll in the order of ids", "", InMemory,
                   InSqlite) {
    TestType in;
    Sample const sample;
    auto facts = sample.before_votes();
    Poll const other = sample.new_poll(facts);
    Poll const empty = sample.new_poll(facts);
    std::vector<Ballot> ballots;
    for (int i = 0; i < 50; ++i) facts.emplace_back(ballots.emplace_back(sample.new_ballot(i, 1)));
    Ballot const lone{random_id(), other.id, {}};
    facts.emplace_back(lone);
    REQUIRE(in.store().append(facts));
    std::ranges::sort(ballots, {}, &Ballot::id);
    std::vector options{sample.by_key, sample.by_idea};
    std::ranges::sort(options, {}, &PollOption::id);

    CHECK(in.store().results(sample.poll.id) == PollResults{sample.poll, options, ballots});
    CHECK(in.store().results(other.id) == PollResults{other, {}, {lone}});
    CHECK(in.store().results(empty.id) == PollResults{empty, {}, {}});
    CHECK(in.store().ballot_counts() ==
          std::map<Id, int>{{sample.poll.id, 50}, {other.id, 1}, {empty.id, 0}});
}

TEMPLATE_TEST_CASE("a poll that is not there has no results", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    CHECK(code_of(in.store().results(random_id())) == ErrorCode::bad_argument);
    CHECK(code_of(in.store().results(sample.vote.id)) == ErrorCode::bad_argument);
    CHECK(code_of(in.store().results({})) == ErrorCode::bad_argument);
}
