#include "core/agenda/mistake.h"
#include "plan_template.h"

namespace jemaa::agenda {
namespace {

// The plan's template with one thing changed is refused at the line of `at`.
void refuses(Mistake const& mistake) {
    INFO("changed to: " << mistake.to);
    auto const toml = replaced(plan_template, mistake.from, mistake.to);
    auto const agenda = parse(toml, "p.toml");
    REQUIRE_FALSE(agenda);
    INFO("said: " << to_string(agenda.error()));
    CHECK(agenda.error().where == "p.toml:" + line_of(toml, mistake.at));
    CHECK(agenda.error().detail.find(mistake.says) != std::string::npos);
}

template <typename Kind>
Kind kind_at(Agenda const& agenda, std::string_view key) {
    return std::get<Kind>(agenda.steps.at(static_cast<std::size_t>(find_step(agenda, key))).kind);
}

}  // namespace

TEST_CASE("a template of lines and a plan is read with all that it says") {
    auto const agenda = parse(plan_template, "p.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    auto const lines = kind_at<Lines>(*agenda, "lines");
    CHECK(lines.themes_of == "themes");
    CHECK(lines.pictograms.empty());
    REQUIRE(lines.lines.size() == 7);
    CHECK(lines.lines[0].key == "design");
    CHECK(lines.lines[0].cost == 1'800'000);

    auto const vote = kind_at<Vote>(*agenda, "fund");
    CHECK(vote.lines_from == "lines");
    CHECK(vote.options.empty());

    auto const plan = kind_at<Plan>(*agenda, "plan");
    CHECK(plan.lines_of == "fund");
    CHECK(plan.top == 0);
    CHECK(plan.start == Month{2027, 1});
    CHECK(plan.months == 24);
    CHECK(plan.currency.in("fr") == "DA");
    CHECK(plan.kinds.size() == 7);
    CHECK(plan.partners.size() == 3);
    CHECK(plan.payers.size() == 3);
    REQUIRE(plan.proposals.size() == 2);
    CHECK(plan.proposals[0].line == "design");
    CHECK(plan.proposals[0].kind == "workshop");
    CHECK(plan.proposals[0].cost == 450'000);
    CHECK(plan.proposals[0].indicator.in("en") == "New models");
    CHECK(plan.proposals[0].baseline.in("ar") == "لا جديد منذ سنوات");
    CHECK(plan.proposals[1].baseline.empty());
}

TEST_CASE("what can be left out of lines and a plan has a usual value") {
    auto toml = replaced(plan_template, "months = 24\n", "top = 3\n");
    toml = replaced(toml, "themes_of = \"themes\"\n", "pictograms = [\"💡\", \"🎨\"]\n");
    auto const agenda = parse(toml, "p.toml");
    REQUIRE(agenda);
    CHECK(kind_at<Plan>(*agenda, "plan").months == 24);
    CHECK(kind_at<Plan>(*agenda, "plan").top == 3);
    CHECK(kind_at<Lines>(*agenda, "lines").pictograms == std::vector<std::string>{"💡", "🎨"});
}

TEST_CASE("a mistake in lines or a plan is told with its line and how to mend it") {
    std::string const plan_head = "lines_of = \"fund\"\nstart";
    for (auto const& mistake : std::vector<Mistake>{
             {"themes_of = \"themes\"", "themes_of = \"hello\"", "themes_of",
              "which is of kind \"welcome\"; name a step of kind \"vote\" or \"grouping\""},
             {"themes_of = \"themes\"", "themes_of = \"theme\"", "themes_of",
              "did you mean \"themes\"?"},
             {"themes_of = \"themes\"", "pictograms = [\"💡\", \"💡\"]", "pictograms",
              "has 💡 twice; take one out"},
             {"themes_of = \"themes\"", "pictograms = [\"abc\"]", "pictograms", "is not one emoji"},
             {"lines_from = \"lines\"", "lines_from = \"fund\"", "lines_from",
              "does not come before this step; change the order"},
             {"lines_from = \"lines\"", "lines_from = \"themes\"", "lines_from",
              "name a step of kind \"lines\""},
             {plan_head, "start", "[[step]]\nkey = \"plan\"", "\"lines_of\" is missing"},
             {"lines_of = \"fund\"", "lines_of = \"hello\"", "lines_of",
              "name a step of kind \"vote\" or \"lines\""},
             {"start = \"2027-01\"", "start = \"2027-13\"",
              "start =", "must be a year and a month, as in start = \"2027-03\""},
             {"start = \"2027-01\"", "start = 2027", "start =", "must be a year and a month"},
             {"months = 24", "months = 0", "months =", "a whole number from 1 to 120"},
             {"months = 24", "top = 0", "top =", "a whole number from 1 to 60"},
             {"kind = \"workshop\"\n", "kind = \"worksop\"\n", "worksop",
              "unknown kind of action \"worksop\"; did you mean \"workshop\"?"},
             {"line = \"training\"", "line = \"trainings\"", "\"trainings\"",
              "unknown line \"trainings\"; did you mean \"training\"?"},
             {"key = \"course\"", "key = \"studio\"",
              "[[step.action]]\nkey = \"studio\"\ntitle = { ar = \"دورة",
              "two of \"action\" have the key \"studio\"; rename one"},
             {"cost = 600000", "cost = -1", "cost = -1", "must be a whole number"},
             {"baseline = { ar = \"لا جديد منذ سنوات\", ", "baseline = { ar = \" \", ",
              "baseline =", "no text in \"ar\""},
         })
        refuses(mistake);
}

TEST_CASE("a baseline may be what a finding says") {
    auto const findings = [](std::string const& key) {
        return "[[step]]\nkey = \"found\"\nkind = \"findings\"\n"
               "title = { ar = \"ت\", fr = \"Constats\", en = \"Findings\" }\n"
               "prompt = { ar = \"ت\", fr = \"Constats ?\", en = \"Findings?\" }\n"
               "[[step.finding]]\nkind = \"weakness\"\nkey = \"" +
               key +
               "\"\npictogram = \"✏️\"\n"
               "title = { ar = \"ت\", fr = \"Le dessin\", en = \"The design\" }\n"
               "text = { ar = \"ت\", fr = \"Rarement renouvelé\", en = \"Rarely renewed\" }\n\n";
    };
    std::string const themes = "[[step]]\nkey = \"themes\"";
    std::string const words =
        "baseline = { ar = \"لا جديد منذ سنوات\", fr = \"Aucun depuis des années\", en = \"None "
        "for "
        "years\" }";
    auto const toml = replaced(plan_template, words, "baseline_of = \"design\"");
    auto const agenda = parse(replaced(toml, themes, findings("design") + themes), "p.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    CHECK(kind_at<Plan>(*agenda, "plan").proposals[0].baseline.in("en") == "Rarely renewed");
    auto const other = parse(replaced(toml, themes, findings("designs") + themes), "p.toml");
    REQUIRE_FALSE(other);
    CHECK(other.error().detail.find("unknown finding \"design\"; did you mean \"designs\"?") !=
          std::string::npos);
    auto const both =
        parse(replaced(replaced(plan_template, words, words + "\nbaseline_of = \"design\""), themes,
                       findings("design") + themes),
              "p.toml");
    REQUIRE_FALSE(both);
    CHECK(both.error().detail.find("take one of the two out") != std::string::npos);
}

TEST_CASE("proposals may be for an option of the vote itself") {
    auto const toml =
        replaced(replaced(plan_template, "lines_of = \"fund\"", "lines_of = \"themes\""),
                 "line = \"design\"", "line = \"youth\"");
    auto const whole = replaced(toml, "line = \"training\"", "line = \"name\"");
    CHECK(parse(whole, "p.toml"));
    auto const refused = parse(toml, "p.toml");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.find("unknown line \"training\"") != std::string::npos);
}

}  // namespace jemaa::agenda
