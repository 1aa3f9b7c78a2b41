// What every store must not take, and that nothing of such a call stays.

#include <algorithm>

#include "core/store/sample.h"
#include "core/store/stores.h"
#include "store/admission.h"

using namespace jemaa;

namespace {

// The fact is refused, together with the sound ones before and after it, and
// the store goes on.
void check_refused(Store& store, Sample const& sample, Fact const& bad, ErrorCode code) {
    CAPTURE(kind_of(bad));
    auto const facts_before = store.facts().value();
    auto const results_before = store.results(sample.poll.id).value();
    std::vector<Fact> const facts{sample.new_idea("a"), sample.new_ballot(1, 1), bad,
                                  sample.new_idea("b"), sample.new_ballot(2, 2)};
    auto const outcome = store.append(facts);
    CHECK(code_of(outcome) == code);
    CHECK_FALSE(outcome.error().where.empty());
    CHECK(outcome.error().detail.starts_with(kind_of(bad) + std::string(": ")));
    CHECK(outcome.error().detail.find(to_hex(id_of(bad))) == std::string::npos);
    CHECK(store.facts() == facts_before);
    CHECK(store.results(sample.poll.id) == results_before);
    CHECK(append(store, sample.new_idea("c")));
}

template <typename Kind, typename Change>
Fact changed(Kind fact, Change change) {
    change(fact);
    return fact;
}

// With an id of its own, so that only the change is at fault.
template <typename Kind, typename Change>
Fact fresh(Kind fact, Change change) {
    fact.id = random_id();
    change(fact);
    return fact;
}

std::vector<Fact> with_other_content(Sample const& s) {
    return {changed(s.workshop, [](auto& f) { f.template_text += " "; }),
            changed(s.kiosk, [](auto& f) { f.name = "Kiosque 2"; }),
            changed(s.ideas, [](auto& f) { f.position = 9; }),
            changed(s.cell, [](auto& f) { f.sex = "man"; }),
            changed(s.drawing, [](auto& f) { f.media_type = "image/jpeg"; }),
            changed(s.idea, [](auto& f) { f.text = ""; }),
            changed(s.drawn, [](auto& f) { f.attachment = {}; }),
            changed(s.line, [](auto& f) { f.key = "training"; }),
            changed(s.poll, [](auto& f) { f.settings.numbers["dots"] = 6; }),
            changed(s.by_key, [](auto& f) { f.key = "training"; }),
            changed(s.ballot, [](auto& f) { f.marks[0].value = 0; }),
            changed(s.ballot, [](auto& f) { std::swap(f.marks[0].position, f.marks[1].position); }),
            changed(s.ballot, [](auto& f) { f.marks.pop_back(); }),
            changed(s.ballot, [](auto& f) { f.marks[1].aspect = random_id(); }),
            changed(s.scored, [](auto& f) { f.category = {}; }),
            changed(s.by_item, [](auto& f) { f.cost = 1; }),
            changed(s.card, [](auto& f) { f.number = 1; }),
            changed(s.revision, [](auto& f) { f.stamp.counter = 1; }),
            changed(s.entry, [](auto& f) { f.subject = {}; }),
            changed(s.seal, [](auto& f) { f.stamp.counter = 1; }),
            changed(s.source, [](auto& f) { f.kiosk = {}; })};
}

std::vector<Fact> leading_nowhere(Sample const& s) {
    Id const nowhere = random_id();
    return {fresh(s.kiosk, [&](auto& f) { f.workshop = nowhere; }),
            fresh(s.kiosk, [&](auto& f) { f.workshop = s.ideas.id; }),
            fresh(s.ideas, [&](auto& f) { f.workshop = nowhere; }),
            fresh(s.cell, [&](auto& f) { f.step = nowhere; }),
            fresh(s.cell, [&](auto& f) { f.kiosk = nowhere; }),
            fresh(s.idea, [&](auto& f) { f.step = nowhere; }),
            fresh(s.idea, [&](auto& f) { f.kiosk = {}; }),
            fresh(s.idea, [&](auto& f) { f.attachment = nowhere; }),
            fresh(s.line, [&](auto& f) { f.step = nowhere; }),
            fresh(s.line, [&](auto& f) { f.kiosk = nowhere; }),
            fresh(s.card, [&](auto& f) { f.kiosk = nowhere; }),
            Fact(CardUse{card_use_id(nowhere, s.card.id), nowhere, s.card.id}),
            Fact(CardUse{card_use_id(s.poll.id, nowhere), s.poll.id, nowhere}),
            fresh(s.seal, [&](auto& f) { f.kiosk = nowhere; }),
            fresh(s.source, [&](auto& f) { f.kiosk = nowhere; }),
            fresh(s.poll, [&](auto& f) { f.step = nowhere; }),
            fresh(s.by_key, [&](auto& f) { f.poll = nowhere; }),
            fresh(s.ballot, [&](auto& f) { f.poll = nowhere; }),
            fresh(s.ballot,
                  [&](auto& f) {
                      f.marks = {{nowhere, 0, 1}};
                  }),
            fresh(s.revision, [&](auto& f) { f.kiosk = nowhere; }),
            fresh(s.entry, [&](auto& f) { f.kiosk = nowhere; })};
}

std::vector<Fact> with_a_taken_key(Sample const& s) {
    auto const as_it_is = [](auto&) {};
    return {fresh(s.ideas, as_it_is), fresh(s.cell, as_it_is), fresh(s.poll, as_it_is),
            fresh(s.by_key, as_it_is), fresh(s.by_idea, as_it_is)};
}

std::vector<Fact> unsound(Sample const& s) {
    return {fresh(s.workshop, [](auto& f) { f.template_text = "\xC0\xAF"; }),
            fresh(s.workshop, [](auto& f) { f.created_ms = -1; }),
            fresh(s.kiosk, [](auto& f) { f.name = std::string("a\0b", 3); }),
            fresh(s.drawing, [](auto&) {}),
            changed(s.drawing, [](auto& f) { f.content.push_back(0); }),
            fresh(s.line, [](auto& f) { f.kind = "wish"; }),
            fresh(s.by_item, [](auto& f) { f.cost = -1; }),
            fresh(s.card, [](auto& f) { f.number = last_card_number + 1; }),
            fresh(s.card, [](auto& f) { f.number = -1; }),
            fresh(s.use, [](auto&) {}),
            fresh(s.seal, [](auto& f) { f.hash[0] = 'A'; }),
            fresh(s.seal, [](auto& f) { f.public_key.pop_back(); }),
            fresh(s.seal, [](auto& f) { f.signature += "00"; }),
            fresh(s.source, [](auto& f) { f.hash = ""; }),
            fresh(s.poll, [](auto& f) { f.settings.numbers["Dots"] = 1; }),
            fresh(s.poll, [](auto& f) { f.settings.numbers[""] = 1; }),
            fresh(s.idea, [](auto& f) { f.text = "\xD8"; }),
            fresh(s.idea, [](auto& f) { f.pictogram = "\xED\xA0\x80"; }),
            fresh(s.ideas, [](auto& f) { f.key = ""; }),
            fresh(s.ideas, [](auto& f) { f.position = -1; }),
            fresh(s.cell, [](auto& f) { f.sex = ""; }),
            fresh(s.poll, [](auto& f) { f.settings.numbers["per_option"] = -3; }),
            fresh(s.by_key, [](auto& f) { f.key = ""; }),
            fresh(s.by_idea, [](auto& f) { f.key = "both"; }),
            fresh(s.ballot, [](auto& f) { std::ranges::reverse(f.marks); }),
            fresh(s.ballot, [](auto& f) { f.marks[1].option = f.marks[0].option; }),
            fresh(s.ballot, [](auto& f) { f.marks[0].value = -1; }),
            fresh(s.ballot, [](auto& f) { f.marks[0].position = -1; }),
            fresh(s.revision, [](auto& f) { f.value = "\xFF"; }),
            fresh(s.revision, [](auto& f) { f.stamp.wall_ms = -5; }),
            changed(s.entry, [](auto& f) { f.id = {}; })};
}

}  // namespace

TEMPLATE_TEST_CASE("an id is never given to other content", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    for (auto const& fact : with_other_content(sample))
        check_refused(in.store(), sample, fact, ErrorCode::write_failed);
}

TEMPLATE_TEST_CASE("a ballot's id is not given again in another poll", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    auto facts = sample.all();
    Poll const other = sample.new_poll(facts);
    REQUIRE(in.store().append(facts));
    check_refused(in.store(), sample, Ballot{sample.ballot.id, other.id, {}},
                  ErrorCode::write_failed);
}

TEMPLATE_TEST_CASE("a reference that leads nowhere is refused", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    for (auto const& fact : leading_nowhere(sample))
        check_refused(in.store(), sample, fact, ErrorCode::bad_argument);
}

TEMPLATE_TEST_CASE("a mark on another poll's option is refused", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    auto facts = sample.all();
    Poll const other = sample.new_poll(facts);
    REQUIRE(in.store().append(facts));
    check_refused(in.store(), sample, Ballot{random_id(), other.id, sample.ballot.marks},
                  ErrorCode::bad_argument);
}

TEMPLATE_TEST_CASE("a key is never given to two ids", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    for (auto const& fact : with_a_taken_key(sample))
        check_refused(in.store(), sample, fact, ErrorCode::write_failed);
}

TEMPLATE_TEST_CASE("a fact that is unsound by itself is refused", "", InMemory, InSqlite) {
    TestType in;
    Sample const sample;
    REQUIRE(in.store().append(sample.all()));
    for (auto const& fact : unsound(sample))
        check_refused(in.store(), sample, fact, ErrorCode::bad_argument);
}
