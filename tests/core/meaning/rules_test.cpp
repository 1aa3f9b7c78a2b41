#include <algorithm>

#include "agenda/read_vote.h"
#include "budget/rules.h"
#include "catch_any.h"
#include "domain/ballot_kind.h"
#include "tally/registry.h"

// The names of rules stand where templates are read, where ballots get their
// kind, and where they are counted.
using namespace jemaa;

TEST_CASE("every rule that a template can name is counted, from the ballots that people mark") {
    for (auto const& name : agenda::rule_names()) {
        INFO(name);
        auto const kind = ballot_kind_of(name, {});
        REQUIRE(kind);
        if (auto const* rule = tally::find_rule(name)) {
            CHECK(rule->ballots == *kind);
            CHECK_FALSE(budget::rule_named(name));
        } else {
            CHECK(budget::rule_named(name));
            CHECK(*kind == BallotKind::budget);
        }
    }
}

TEST_CASE("every voting rule can be named in a template, and duels are asked of the same ones") {
    Settings const as_duels{{{"duels", 1}}};
    auto const names = agenda::rule_names();
    for (auto const& rule : tally::rules()) {
        INFO(rule.name);
        CHECK(std::ranges::count(names, rule.name) == 1);
        CHECK(ballot_kind_of(rule.name, as_duels) == tally::ballots_of(rule, as_duels));
    }
}

TEST_CASE("every rule of budgets takes budget ballots, or points where its name says so") {
    for (auto const& rule : budget::named_rules()) {
        INFO(rule.name);
        bool const points = rule.name.find("points") != std::string_view::npos;
        CHECK(ballot_kind_of(rule.name, {}) == (points ? BallotKind::seeds : BallotKind::budget));
    }
}
