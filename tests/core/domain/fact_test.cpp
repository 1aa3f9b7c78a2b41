#include "domain/fact.h"

#include "catch_any.h"

using namespace jemaa;

TEST_CASE("the kinds of fact are ordered so that each refers only to kinds before it") {
    auto const place = [](Fact const& fact) { return fact.index(); };
    CHECK(place(Workshop{}) < place(Kiosk{}));
    CHECK(place(Workshop{}) < place(Step{}));
    CHECK(place(Step{}) < place(AttendanceCell{}));
    CHECK(place(Kiosk{}) < place(AttendanceCell{}));
    CHECK(place(Step{}) < place(Idea{}));
    CHECK(place(Step{}) < place(Poll{}));
    CHECK(place(Poll{}) < place(PollOption{}));
    CHECK(place(Idea{}) < place(PollOption{}));
    CHECK(place(PollOption{}) < place(Ballot{}));
    CHECK(place(Idea{}) < place(Revision{}));
}

TEST_CASE("facts are equal when all of their content is") {
    Ballot const ballot{Id{{1}}, Id{{2}}, {{Id{{3}}, 0, 2}, {Id{{4}}, 1, 0}}};
    Ballot moved = ballot;
    moved.marks[0].position = 1;
    CHECK(Fact(ballot) == Fact(Ballot(ballot)));
    CHECK(Fact(ballot) != Fact(moved));
    CHECK(Fact(Kiosk{ballot.id, {}, {}}) != Fact(Workshop{ballot.id, {}, 0}));
}
