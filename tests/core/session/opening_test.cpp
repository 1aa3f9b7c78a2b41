#include "catch_any.h"
#include "core/session/stage.h"
#include "domain/field.h"

using namespace jemaa;
using namespace jemaa::session;

namespace {

std::vector<Fact> founding(Seed const& seed) {
    Chance chance(seed);
    return founding_facts(short_workshop(), "the template", "Kiosk 1",
                          {Milliseconds(1234), Milliseconds(1)}, chance);
}

}  // namespace

TEST_CASE("a file begins with its workshop, its kiosk and the agenda's steps") {
    auto const facts = founding(Seed{1});
    REQUIRE(facts.size() == 8);
    auto const& workshop = std::get<Workshop>(facts[0]);
    CHECK(workshop.template_text == "the template");
    CHECK(workshop.created_ms == 1234);
    auto const& kiosk = std::get<Kiosk>(facts[1]);
    CHECK(kiosk.workshop == workshop.id);
    CHECK(kiosk.name == "Kiosk 1");
    auto const& vote = std::get<Step>(facts[5]);
    CHECK(vote.key == "vote");
    CHECK(vote.kind == "vote");
    CHECK(vote.position == 3);
    CHECK(vote.id == derived_id(workshop.id, "vote"));
    CHECK(vote.workshop == workshop.id);
}

TEST_CASE("two workshops share no id") {
    auto const one = founding(Seed{1});
    auto const two = founding(Seed{2});
    for (std::size_t i = 0; i < one.size(); ++i) {
        auto const id = [](auto const& it) { return it.id; };
        CHECK(std::visit(id, one[i]) != std::visit(id, two[i]));
    }
}

TEST_CASE("a kiosk starts locked, at the attract screen, in the first language") {
    Stage stage;
    CHECK(stage.shows<Attract>());
    CHECK(stage.asks<std::monostate>());
    CHECK_FALSE(stage.state.facilitator.unlocked);
    CHECK(stage.state.language == "ar");
    CHECK(stage.state.home_language == "ar");
    CHECK(stage.state.comfort.text_size == 1);
    CHECK(stage.current() == "welcome");
    CHECK_FALSE(is_running(stage.state, 0));
    CHECK_FALSE(deadline(stage.state));
}

TEST_CASE("a kiosk that starts again goes on where it stopped") {
    Stage stage;
    stage.counts(3);
    stage.runs("ideas");
    stage.gives_idea("Une foire");
    stage.runs("vote");
    stage.votes({2, 1});

    State const again = stage.opened_again();
    CHECK(std::holds_alternative<Attract>(again.situation));
    CHECK_FALSE(again.facilitator.unlocked);
    CHECK(current_step(again) == 3);
    CHECK(is_running(again, 3));
    CHECK(is_closed(again, 1));
    CHECK(attendance_total(again.record) == 3);
    CHECK(ballots_cast(again.record, "vote") == 1);
    CHECK(ideas_of(again.record, "ideas").size() == 1);
    CHECK(options_of(again, "vote") == options_of(stage.state, "vote"));
    CHECK(again.record.last == stage.state.record.last);
    CHECK(again.record.journal == stage.state.record.journal);
    CHECK(again.now == stage.clock);
}

TEST_CASE("the order of the facts does not matter") {
    Stage stage;
    stage.runs("ideas");
    stage.gives_idea("Une foire");
    stage.runs("vote");
    std::vector<Fact> facts;
    for (auto const& [id, fact] : stage.disk) facts.push_back(fact);
    State const one = opening_state(stage.state.agenda, facts, {}, {}, {});
    State const two = opening_state(stage.state.agenda, {facts.rbegin(), facts.rend()}, {}, {}, {});
    CHECK(one.record.revisions == two.record.revisions);
    CHECK(one.record.journal == two.record.journal);
    CHECK(one.record.options == two.record.options);
    CHECK(one.record.kiosk == two.record.kiosk);
    CHECK(current_step(one) == current_step(two));
}

TEST_CASE("a step that does not exist neither runs nor is closed") {
    Stage stage;
    for (int const step : {-1, 6, 1000}) {
        CHECK_FALSE(is_running(stage.state, step));
        CHECK_FALSE(is_closed(stage.state, step));
    }
}

TEST_CASE("a current step that the agenda does not know is the first one") {
    Stage stage;
    apply(stage.state.record, Revision{Id{},
                                       stage.state.record.kiosk.id,
                                       field::current_step,
                                       "gone",
                                       {1, 0},
                                       stage.state.record.kiosk.id});
    CHECK(current_step(stage.state) == 0);
}
