#include <fstream>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "agenda/agenda.h"
#include "agenda/read_vote.h"
#include "budget/rules.h"
#include "catch_any.h"
#include "domain/ballot_kind.h"
#include "places.h"
#include "tally/registry.h"

using namespace jemaa;

namespace {

std::vector<std::string> lines_of_document() {
    std::ifstream file(std::string(JEMAA_SOURCE_DIR) + "/docs/ballots.md");
    REQUIRE(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

// The words between backquotes, each up to what is no part of a name: "duels"
// of `duels=1`.
std::set<std::string> quoted(std::string const& text) {
    std::set<std::string> words;
    for (auto at = text.find('`'); at != std::string::npos; at = text.find('`', at + 1)) {
        auto const end = text.find('`', at + 1);
        REQUIRE(end != std::string::npos);
        auto const word = text.substr(at + 1, end - at - 1);
        words.insert(word.substr(0, word.find('=')));
        at = end;
    }
    return words;
}

// What the table of rules says of a rule: its settings.
std::set<std::string> documented(std::string const& rule) {
    for (auto const& line : lines_of_document()) {
        if (!line.starts_with("| `")) continue;
        auto const second = line.find('|', 1);
        if (!quoted(line.substr(0, second)).contains(rule)) continue;
        auto words = quoted(line.substr(second));
        words.insert("winners");
        return words;
    }
    return {};
}

// All that a template can say about a vote with ballots of that kind.
std::string settings_of(BallotKind kind) {
    switch (kind) {
        case BallotKind::dots: return "dots = 5\nper_option = 3\nwinners = 2\n";
        case BallotKind::seeds: return "seeds = 9\nper_option = 3\nwinners = 2\n";
        case BallotKind::approval: return "approvals = 1\nwinners = 2\n";
        case BallotKind::score:
        case BallotKind::grades: return "best = 3\nwinners = 2\n";
        case BallotKind::consent: return "support = 60\nblocks = 1\nquorum = 4\n";
        case BallotKind::budget: return "budget = 10\n";
        case BallotKind::ranking:
        case BallotKind::duels: return "winners = 2\n";
    }
    return {};
}

agenda::Vote vote_by(std::string const& rule, BallotKind kind, std::string const& more) {
    std::string const cost = kind == BallotKind::budget ? "cost = 5\n" : "";
    auto text = fmt::format(
        "[workshop]\nkey = \"a\"\nlanguages = [\"fr\"]\ncluster.fr = \"C\"\ntitle.fr = \"T\"\n"
        "[[step]]\nkey = \"vote\"\nkind = \"vote\"\nrule = \"{}\"\n{}title.fr = \"V\"\n"
        "prompt.fr = \"P\"\n",
        rule, settings_of(kind) + more);
    for (auto const key : {"one", "two"})
        text += fmt::format(
            "[[step.option]]\nkey = \"{0}\"\npictogram = \"💎\"\ntitle.fr = \"{0}\"\n{1}", key,
            cost);
    if (kind == BallotKind::score)
        text +=
            "[[step.criterion]]\nkey = \"use\"\npictogram = \"💎\"\ntitle.fr = \"K\"\nweight = 2\n";
    auto const agenda = agenda::parse(text, "a.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    return std::get<agenda::Vote>(agenda->steps.front().kind);
}

}  // namespace

TEST_CASE("every rule that a template may name is one that counts, of the same ballots") {
    std::set<std::string> seen;
    for (auto const& name : agenda::rule_names()) {
        INFO(name);
        CHECK(seen.insert(name).second);
        auto const* const rule = tally::find_rule(name);
        CHECK((rule != nullptr) != budget::rule_named(name).has_value());
        for (auto const& settings : {Settings{}, Settings{{{"duels", 1}}}}) {
            auto const kind = ballot_kind_of(name, settings);
            CHECK(kind == (rule ? tally::ballots_of(*rule, settings) : BallotKind::budget));
        }
    }
}

TEST_CASE("every rule of votes can be named by a template") {
    auto const names = agenda::rule_names();
    for (auto const& rule : tally::rules()) {
        INFO(rule.name);
        CHECK(std::ranges::find(names, rule.name) != names.end());
    }
}

TEST_CASE("every rule of budgets takes ballots that somebody can mark") {
    for (auto const& rule : budget::named_rules()) {
        INFO(rule.name);
        auto const kind = ballot_kind_of(rule.name, {});
        bool const points = rule.name.find("_points") != std::string_view::npos;
        CHECK(kind == (points ? BallotKind::seeds : BallotKind::budget));
    }
}

TEST_CASE("a template writes no setting that the rule does not document") {
    for (auto const& name : agenda::rule_names()) {
        auto const kind = ballot_kind_of(name, {});
        REQUIRE(kind);
        auto const* const rule = tally::find_rule(name);
        auto const vote = vote_by(name, *kind, rule && rule->also_duels ? "duels = true\n" : "");
        auto const known = documented(name);
        CHECK_FALSE(vote.settings.numbers.empty());
        for (auto const& [setting, number] : vote.settings.numbers) {
            INFO(name << " " << setting);
            CHECK(known.contains(setting == "weight.use" ? "weight.KEY" : setting));
        }
    }
}
