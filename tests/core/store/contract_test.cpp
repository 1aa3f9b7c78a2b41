// What every store owes, over each store.

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;

TEMPLATE_TEST_CASE("a new store is empty", "", InMemory, InSqlite) {
    TestType in;
    CHECK(in.store().facts()->empty());
    CHECK(in.store().ballot_counts()->empty());
    CHECK(in.store().append({}));
}

TEST_CASE("the sample has a fact of every kind") {
    std::set<std::size_t> kinds;
    for (auto const& fact : Sample().all()) kinds.insert(fact.index());
    CHECK(kinds.size() == std::variant_size_v<Fact>);
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
        CHECK(in.store().results(sample.scores.id) ==
              PollResults{sample.scores, {sample.by_item}, {sample.scored}});
        in.reopen();
    }
}

TEMPLATE_TEST_CASE("a store says whose it is", "", InMemory, InSqlite) {
    Sample const sample;
    TestType diagnostic;
    CHECK(diagnostic.store().own_kiosk() == Id{});
    TestType kiosk(sample.before_votes(), sample.kiosk.id);
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(kiosk.store().own_kiosk() == sample.kiosk.id);
        kiosk.reopen();
    }
}

TEMPLATE_TEST_CASE("contents are kept to the byte", "", InMemory, InSqlite) {
    TestType in;
    Bytes every(256);
    std::iota(every.begin(), every.end(), std::uint8_t{0});
    auto const content = GENERATE_COPY(as<Bytes>{}, Bytes{}, Bytes{0}, every, Bytes(200'000, 0xA5));
    Attachment const attachment{content_id(content), "audio/ogg", content};
    REQUIRE(append(in.store(), attachment));
    in.reopen();
    CHECK(in.store().facts() == std::vector<Fact>{attachment});
}

TEMPLATE_TEST_CASE("every card votes once in each poll", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    std::vector<Fact> facts;
    for (int number = 0; number < 40; ++number) {
        auto const card = sample.new_card(number);
        facts.insert(facts.end(), {card, sample.use_of(card)});
        facts.emplace_back(
            CardUse{card_use_id(sample.scores.id, card.id), sample.scores.id, card.id});
    }
    REQUIRE(in.store().append(facts));
    for (auto const& fact : facts) REQUIRE(append(in.store(), fact));
    in.reopen();
    auto all = sample.before_votes();
    all.insert(all.end(), facts.begin(), facts.end());
    CHECK(in.store().facts() == as_stored(all));
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
    sample.poll.settings.numbers["dots"] = longest;
    sample.by_item.cost = longest;
    sample.card = sample.new_card(last_card_number);
    sample.use = sample.use_of(sample.card);
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
        CHECK(in.store().ballot_counts() ==
              std::map<Id, int>{{sample.poll.id, 1}, {sample.scores.id, 1}});
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
          std::map<Id, int>{
              {sample.poll.id, 50}, {sample.scores.id, 0}, {other.id, 1}, {empty.id, 0}});
}

TEMPLATE_TEST_CASE("a poll that is not there has no results", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    CHECK(code_of(in.store().results(random_id())) == ErrorCode::bad_argument);
    CHECK(code_of(in.store().results(sample.vote.id)) == ErrorCode::bad_argument);
    CHECK(code_of(in.store().results({})) == ErrorCode::bad_argument);
}

TEMPLATE_TEST_CASE("a card that has voted cannot vote once more", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    std::vector<Fact> const vote{sample.ballot, sample.use};
    REQUIRE(in.store().append(vote));
    REQUIRE(in.store().append(vote));  // the same once more
    auto const facts = in.store().facts().value();

    std::vector<Fact> const again{sample.new_ballot(1, 2), sample.new_idea("Une idée"), sample.use};
    auto const outcome = in.store().append(again);
    REQUIRE(code_of(outcome) == ErrorCode::write_failed);
    CHECK(outcome.error().detail.find("has voted in this poll already") != std::string::npos);
    in.reopen();
    CHECK(in.store().facts() == facts);
    CHECK(in.store().results(sample.poll.id)->ballots == std::vector{sample.ballot});

    // In another poll it may, and others in this one, also together with a retry.
    CardUse const elsewhere{card_use_id(sample.scores.id, sample.card.id), sample.scores.id,
                            sample.card.id};
    REQUIRE(in.store().append(std::vector<Fact>{sample.new_scored(3), elsewhere}));
    Card const other = sample.new_card(7);
    REQUIRE(in.store().append(std::vector<Fact>{sample.ballot, sample.use, other,
                                                sample.use_of(other), sample.new_ballot(0, 1)}));
    CHECK(in.store().ballot_counts() ==
          std::map<Id, int>{{sample.poll.id, 2}, {sample.scores.id, 1}});
}
