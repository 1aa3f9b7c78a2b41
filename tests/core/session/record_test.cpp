#include <algorithm>

#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

Id id(std::uint8_t last) {
    Id made;
    made.bytes.back() = last;
    return made;
}

Revision count(std::uint8_t own, std::string value, Stamp stamp) {
    return {id(own), id(1), field::count, std::move(value), stamp, id(9)};
}

}  // namespace

TEST_CASE("of a field's revisions the one with the greatest stamp counts, in any order") {
    std::vector<Fact> facts{count(2, "5", {10, 0}), count(3, "7", {10, 1}), count(4, "6", {9, 8}),
                            count(5, "8", {10, 1})};
    std::sort(facts.begin(), facts.end(), [](Fact const& a, Fact const& b) {
        return std::get<Revision>(a).id < std::get<Revision>(b).id;
    });
    do {
        Record record;
        for (Fact const& fact : facts) apply(record, fact);
        CHECK(value_of(record, id(1), field::count) == "8");  // tied stamps: the greater id
        CHECK(record.last == Stamp{10, 1});
    } while (std::next_permutation(facts.begin(), facts.end(), [](Fact const& a, Fact const& b) {
        return std::get<Revision>(a).id < std::get<Revision>(b).id;
    }));
}

TEST_CASE("a field that was never set is empty") {
    Record record;
    apply(record, count(2, "5", {10, 0}));
    CHECK(value_of(record, id(2), field::count).empty());
    CHECK(value_of(record, id(1), field::status).empty());
    CHECK(count_of(record, id(2)) == 0);
}

TEST_CASE("a fact that is known already changes nothing") {
    Record record;
    Idea const idea{id(1), id(2), id(3), "ar", "💍", "حُليّ"};
    JournalEntry const entry{id(4), {5, 0}, id(3), "start", id(2), ""};
    for (int time = 0; time < 2; ++time) {
        apply(record, idea);
        apply(record, entry);
        apply(record, count(5, "3", {6, 0}));
    }
    CHECK(record.ideas.size() == 1);
    CHECK(record.journal.size() == 1);
    CHECK(record.revisions.size() == 1);
}

TEST_CASE("the journal stands in the order of its stamps") {
    Record record;
    apply(record, JournalEntry{id(1), {5, 1}, id(3), "close", id(2), ""});
    apply(record, JournalEntry{id(2), {5, 0}, id(3), "start", id(2), ""});
    apply(record, JournalEntry{id(3), {7, 0}, id(3), "next", id(2), ""});
    REQUIRE(record.journal.size() == 3);
    CHECK(record.journal[0].action == "start");
    CHECK(record.journal[1].action == "close");
    CHECK(record.journal[2].action == "next");
    CHECK(record.last == Stamp{7, 0});
}

TEST_CASE("only this kiosk's cells make up the people in the room") {
    Record record;
    record.kiosk = {id(3), id(8), "here"};
    apply(record, AttendanceCell{id(1), id(2), id(3), "artisan", "woman"});
    apply(record, AttendanceCell{id(4), id(2), id(5), "artisan", "woman"});
    apply(record, count(6, "12", {1, 0}));
    apply(record, Revision{id(7), id(4), field::count, "30", {1, 0}, id(5)});
    CHECK(attendance_total(record) == 12);
}

TEST_CASE("a count that is no number counts nobody") {
    Record record;
    apply(record, count(6, "many", {1, 0}));
    CHECK(count_of(record, id(1)) == 0);
}

TEST_CASE("ballots are counted for their own poll and not kept") {
    Stage stage;
    Record& record = stage.state.record;
    apply(record, Ballot{id(1), poll_id(record, "vote"), {}});
    apply(record, Ballot{id(2), poll_id(record, "vote"), {}});
    apply(record, Ballot{id(3), id(77), {}});
    CHECK(ballots_cast(record, "vote") == 2);
    CHECK(ballots_cast(record, "other") == 0);
}

TEST_CASE("ideas of a step come by id, whoever spoke first") {
    Stage stage;
    Record& record = stage.state.record;
    Id const step = step_id(record, "ideas");
    for (int const n : {9, 2, 5})
        apply(record, Idea{id(static_cast<std::uint8_t>(n)), step, id(1), "fr", "", "x"});
    apply(record, Idea{id(3), id(4), id(1), "fr", "", "elsewhere"});
    auto const ideas = ideas_of(record, "ideas");
    REQUIRE(ideas.size() == 3);
    CHECK(ideas[0].id == id(2));
    CHECK(ideas[2].id == id(9));
}

TEST_CASE("every kiosk of a workshop derives the same steps and polls") {
    Stage stage;
    Record other;
    other.workshop = stage.state.record.workshop;
    CHECK(step_id(other, "vote") == step_id(stage.state.record, "vote"));
    CHECK(poll_id(other, "vote") == poll_id(stage.state.record, "vote"));
    CHECK(poll_id(other, "vote") == derived_id(step_id(other, "vote"), "poll"));
    CHECK(stage.state.record.steps.contains(step_id(other, "vote")));
}
