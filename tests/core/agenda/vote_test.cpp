#include <fmt/format.h>

#include "agenda/agenda.h"
#include "agenda/read_vote.h"
#include "catch_any.h"
#include "domain/ballot_kind.h"

namespace jemaa::agenda {
namespace {

// A vote of this rule among two options.
Expected<Agenda> with_vote(std::string const& rule, std::string const& more,
                           std::string const& of_option = "", std::string const& tables = "") {
    return parse(fmt::format(R"([workshop]
key = "a"
languages = ["fr"]
cluster.fr = "C"
title.fr = "T"
[[step]]
key = "vote"
kind = "vote"
rule = "{0}"
{1}
title.fr = "V"
prompt.fr = "P"
[[step.option]]
key = "one"
pictogram = "💎"
title.fr = "Un"
{2}
[[step.option]]
key = "two"
pictogram = "🎓"
title.fr = "Deux"
{2}
{3}
)",
                             rule, more, of_option, tables),
                 "a.toml");
}

Vote vote_in(Expected<Agenda> const& agenda) {
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    return std::get<Vote>(agenda->steps.front().kind);
}

void refuses(Expected<Agenda> const& agenda, std::string const& saying) {
    REQUIRE_FALSE(agenda);
    INFO(agenda.error().detail);
    CHECK(agenda.error().detail.find(saying) != std::string::npos);
}

}  // namespace

TEST_CASE("every rule has a kind of ballot, and can be chosen by a template") {
    for (auto const& rule : rule_names()) {
        INFO(rule);
        auto const kind = ballot_kind_of(rule, {});
        REQUIRE(kind);
        bool const costs = *kind == BallotKind::budget;
        std::string const more = *kind == BallotKind::dots ? "dots = 3\nper_option = 2"
                                 : costs                   ? "budget = 100"
                                                           : "";
        CHECK(vote_in(with_vote(rule, more, costs ? "cost = 10" : "")).rule == rule);
    }
}

TEST_CASE("a rule's settings are what the template says, or usual ones") {
    CHECK(to_string(vote_in(with_vote("seeds", "")).settings) == "per_option=10 seeds=10");
    CHECK(to_string(vote_in(with_vote("approval", "")).settings).empty());
    CHECK(to_string(vote_in(with_vote("approval", "approvals = 3")).settings) == "approvals=3");
    CHECK(to_string(vote_in(with_vote("stv", "winners = 2")).settings) == "winners=2");
    CHECK(to_string(vote_in(with_vote("consent", "")).settings) == "blocks=0 quorum=1 support=80");
    CHECK(to_string(vote_in(with_vote("copeland", "duels = true")).settings) == "duels=1");
    auto const funded = vote_in(with_vote("equal_shares", "budget = 500", "cost = 200"));
    CHECK(to_string(funded.settings) == "budget=500");
    CHECK(funded.options.front().cost == 200);
}

TEST_CASE("criteria have weights, and grades names") {
    auto const vote = vote_in(with_vote("score_mean", "", "", R"([[step.criterion]]
key = "impact"
pictogram = "🎯"
title.fr = "Effet"
weight = 2)"));
    CHECK(to_string(vote.settings) == "best=4 weight.impact=2");
    REQUIRE(vote.criteria.size() == 1);
    CHECK(vote.criteria.front().key == "impact");
    std::string const grades = R"([[step.grade]]
key = "no"
pictogram = "👎"
title.fr = "Non"
[[step.grade]]
key = "yes"
pictogram = "👍"
title.fr = "Oui")";
    CHECK(vote_in(with_vote("majority_judgment", "best = 1", "", grades)).grades.size() == 2);
    refuses(with_vote("majority_judgment", "", "", grades), "write 5, the lowest grade first");
}

TEST_CASE("a setting of another rule, or a missing one, is told with its line") {
    refuses(with_vote("approval", "dots = 3"), "unknown key \"dots\"");
    refuses(with_vote("equal_shares", "", "cost = 10"), "\"budget\" is missing");
    refuses(with_vote("equal_shares", "budget = 100"), "\"cost\" is missing");
    refuses(with_vote("seeds", "seeds = 0"), "\"seeds\" must be a whole number");
    refuses(with_vote("copeland", "duels = 3"), "must be true or false");
    refuses(with_vote("schulze", ""), "unknown rule \"schulze\"");
}

TEST_CASE("a vote takes the findings of the template as its options") {
    std::string const told = R"(
[[step]]
key = "told"
kind = "findings"
title.fr = "Diagnostic"
prompt.fr = "Ceci"
[[step.finding]]
kind = "threat"
key = "copper"
pictogram = "🟤"
title.fr = "Cuivre"
[[step]]
key = "true"
kind = "vote"
rule = "approval"
findings_from = "told"
title.fr = "Vrai"
prompt.fr = "Vrai ?"
)";
    auto const agenda = with_vote("approval", "", "", told);
    REQUIRE(agenda);
    auto const& vote = std::get<Vote>(agenda->steps.back().kind);
    CHECK(vote.ideas_from == "told");
    REQUIRE(vote.options.size() == 1);
    CHECK(vote.options[0].key == "copper");
    CHECK(vote.options[0].title.in("fr") == "Cuivre");

    std::string twice = told;
    twice += "[[step.option]]\nkey = \"copper\"\npictogram = \"💎\"\ntitle.fr = \"Encore\"\n";
    auto const refused = with_vote("approval", "", "", twice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.find("rename it") != std::string::npos);
}

}  // namespace jemaa::agenda
