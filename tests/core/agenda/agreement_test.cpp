#include "base/resource.h"
#include "core/agenda/mistake.h"

namespace jemaa::agenda {
namespace {

constexpr char last_step[] = "[[step]]\nkey = \"bye\"";

constexpr char further_steps[] = R"([[step]]
key = "again"
kind = "vote"
repeats = "choose"
ask_category = true
title = { ar = "ثان", fr = "Encore" }
prompt = { ar = "أيّ؟", fr = "Lequel ?" }

[[step]]
key = "words"
kind = "statement"
themes_from = "tell"
top = 2
title = { ar = "رؤية", fr = "Vision" }

[[step]]
key = "agree"
kind = "vote"
rule = "consent"
statement_from = "words"
support = 75
title = { ar = "موافقة", fr = "Accord" }
prompt = { ar = "نعم؟", fr = "Oui ?" }

)";

std::string with_agreement(std::string const& from = "", std::string const& to = "") {
    std::string steps = further_steps;
    if (!from.empty()) steps = replaced(steps, from, to);
    return replaced(small_template, last_step, steps + last_step);
}

Agenda well(std::string const& toml) {
    auto agenda = parse(toml, "a.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    return std::move(*agenda);
}

template <typename Kind>
Kind const& kind_at(Agenda const& agenda, std::string_view key) {
    auto const at = static_cast<std::size_t>(find_step(agenda, key));
    return std::get<Kind>(agenda.steps.at(at).kind);
}

// What is wrong once `from` has become `to`, at the line in which `at` stands.
void refuses(std::string const& from, std::string const& to, std::string const& at,
             std::string const& saying) {
    auto const toml = with_agreement(from, to);
    auto const agenda = parse(toml, "a.toml");
    INFO("changed to: " << to);
    REQUIRE_FALSE(agenda);
    INFO("said: " << to_string(agenda.error()));
    CHECK(agenda.error().where == "a.toml:" + line_of(toml, at));
    CHECK(agenda.error().detail.find(saying) != std::string::npos);
}

}  // namespace

TEST_CASE("a statement, the consent to it and a further round are read") {
    auto const agenda = well(with_agreement());
    auto const& statement = kind_at<Statement>(agenda, "words");
    CHECK(statement.themes_from == "tell");
    CHECK(statement.top == 2);
    auto const& consent = kind_at<Vote>(agenda, "agree");
    CHECK(consent.statement_from == "words");
    CHECK(consent.options.empty());
    CHECK(consent.settings.get("support") == 75);
    auto const& statement_step = agenda.steps[static_cast<std::size_t>(find_step(agenda, "words"))];
    CHECK(name_of(statement_step.kind) == "statement");
}

TEST_CASE("a further round has the options, the rule and the settings of the first") {
    auto const agenda = well(with_agreement());
    auto const& first = kind_at<Vote>(agenda, "choose");
    auto const& again = kind_at<Vote>(agenda, "again");
    CHECK(again.repeats == "choose");
    CHECK(again.rule == first.rule);
    CHECK(again.settings == first.settings);
    REQUIRE(again.options.size() == first.options.size());
    CHECK(again.options[1].key == first.options[1].key);
    CHECK(again.ideas_from.empty());
    CHECK(again.ask_category);
    CHECK_FALSE(first.ask_category);
}

TEST_CASE("what a further round cannot have is told with its line and a remedy") {
    refuses("repeats = \"choose\"", "repeats = \"chose\"", "repeats", "did you mean \"choose\"");
    refuses("repeats = \"choose\"", "repeats = \"tell\"", "repeats",
            "which is of kind \"results\"; name a step of kind \"vote\"");
    refuses("repeats = \"choose\"", "repeats = \"agree\"", "repeats",
            "does not come before this step; change the order");
    refuses("repeats = \"choose\"", "repeats = \"choose\"\ndots = 4", "dots = 4",
            "unknown key \"dots\"");
}

TEST_CASE("what a statement and the vote about it cannot have is told, too") {
    refuses("themes_from = \"tell\"", "themes_from = \"think\"", "themes_from",
            "name a step of kind \"vote\" or \"results\"");
    refuses("themes_from = \"tell\"\n", "", "[[step]]\nkey = \"words\"", "\"themes_from\"");
    refuses("top = 2", "top = 8", "top = 8", "a whole number from 1 to 7");
    refuses("rule = \"consent\"", "rule = \"approval\"", "[[step]]\nkey = \"agree\"",
            "write rule = \"consent\"");
    refuses("support = 75", "support = 75\nideas_from = \"look\"", "[[step]]\nkey = \"agree\"",
            "take \"ideas_from\" out");
}

TEST_CASE("a vote about a statement is not repeated: it asks again by itself") {
    auto const toml = replaced(with_agreement(), last_step,
                               "[[step]]\nkey = \"twice\"\nkind = \"vote\"\n"
                               "repeats = \"agree\"\ntitle = { ar = \"ث\", fr = \"D\" }\n"
                               "prompt = { ar = \"ث\", fr = \"D\" }\n\n" +
                                   std::string(last_step));
    auto const agenda = parse(toml, "a.toml");
    REQUIRE_FALSE(agenda);
    CHECK(agenda.error().where == "a.toml:" + line_of(toml, "[[step]]\nkey = \"twice\""));
    CHECK(agenda.error().detail.find("take this step out") != std::string::npos);
}

TEST_CASE("the sample of ways to agree is whole") {
    auto const sample = resource("assets/samples/ways-to-agree.toml");
    REQUIRE(sample);
    CHECK(well(std::string(*sample)).steps.size() == 13);
}

}  // namespace jemaa::agenda
