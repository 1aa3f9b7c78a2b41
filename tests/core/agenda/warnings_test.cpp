#include "agenda/warnings.h"

#include <algorithm>
#include <tuple>

#include "base/resource.h"
#include "core/agenda/mistake.h"
#include "core/agenda/small_template.h"

namespace jemaa::agenda {
namespace {

std::vector<Warning> warned(std::string const& toml) {
    auto const agenda = parse(toml, "a.toml");
    INFO((agenda ? "" : to_string(agenda.error())));
    REQUIRE(agenda);
    return warnings_in(toml, *agenda);
}

std::string options(int count, std::string const& more = {}) {
    static char const* const emoji[] = {"💍", "🎨", "🎓", "🌍", "🏠", "📦", "🤝", "💰", "🔥", "🌱"};
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "[[step.option]]\nkey = \"o" + std::to_string(i) + "\"\npictogram = \"" +
                emoji[i % 10] + (i < 10 ? "" : emoji[i / 10]) + "\"\ntitle.fr = \"Option\"\n" +
                more;
    return text;
}

std::string workshop(std::string const& settings, std::string const& options) {
    return "[workshop]\nkey = \"w\"\nlanguages = [\"fr\"]\ncluster.fr = \"C\"\ntitle.fr = \"T\"\n"
           "[[step]]\nkey = \"vote\"\nkind = \"vote\"\n" +
           settings + "title.fr = \"V\"\nprompt.fr = \"?\"\n" + options;
}

void expects(std::string const& toml, unsigned line, std::string const& words) {
    auto const warnings = warned(toml);
    REQUIRE(warnings.size() == 1);
    INFO(warnings[0].what);
    CHECK(warnings[0].line == line);
    CHECK(warnings[0].what.find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("a list is too long by its rule, and not one option before") {
    struct Rule {
        std::string settings;
        int most;
        std::string more = {};
    };
    for (auto const& [settings, most, more] :
         std::vector<Rule>{{"rule = \"schulze_margins\"\n", 7},
                           {"rule = \"bradley_terry\"\n", 7},
                           {"rule = \"score_mean\"\n", 28},
                           {"rule = \"majority_judgment\"\n", 14},
                           {"rule = \"consent\"\n", 7},
                           {"rule = \"approval\"\n", 28},
                           {"dots = 5\nper_option = 3\n", 21},
                           {"rule = \"seeds\"\n", 21},
                           {"rule = \"equal_shares\"\nbudget = 100\n", 21, "cost = 10\n"}}) {
        CAPTURE(settings);
        CHECK(warned(workshop(settings, options(most, more))).empty());
        expects(workshop(settings, options(most + 1, more)), 6,
                "keep at most " + std::to_string(most));
    }
}

TEST_CASE("with criteria fewer options are too many") {
    std::string const criteria =
        "[[step.criterion]]\nkey = \"a\"\npictogram = \"🎯\"\ntitle.fr = \"A\"\n"
        "[[step.criterion]]\nkey = \"b\"\npictogram = \"🔧\"\ntitle.fr = \"B\"\n";
    auto const toml = [&](int count) {
        return workshop("rule = \"score_mean\"\n", options(count) + criteria);
    };
    CHECK(warned(toml(14)).empty());
    expects(toml(15), 6, "criterion");
}

TEST_CASE("two choices with one pictogram cannot be told apart without reading") {
    auto const toml = replaced(workshop("dots = 5\nper_option = 3\n", options(3)), "🎨", "💍");
    expects(toml, 6, "\"o0\" and \"o1\"");
}

TEST_CASE("planned minutes must make a day, and be there for all steps or none") {
    std::string const close = "[[step]]\nkey = \"end\"\nkind = \"close\"\ntitle.fr = \"F\"\n";
    std::string const vote = workshop("dots = 5\nper_option = 3\nminutes = 590\n", options(2));
    CHECK(warned(vote + close + "minutes = 10\n").empty());
    expects(vote + close + "minutes = 11\n", 1, "10 hours and 1 minutes");
    expects(vote + close, 22, "no minutes are planned");
}

TEST_CASE("a vote that can choose nothing, or only everything, is warned of") {
    expects(workshop("rule = \"greedy_votes\"\nbudget = 100\n", options(2, "cost = 101\n")), 6,
            "funds none");
    expects(workshop("rule = \"approval\"\nwinners = 2\n", options(2)), 6, "all of them win");
    CHECK(warned(workshop("rule = \"approval\"\nwinners = 1\n", options(2))).empty());
    std::string const plan =
        "[[step]]\nkey = \"plan\"\nkind = \"plan\"\nlines_of = \"vote\"\nstart = \"2027-01\"\n"
        "currency.fr = \"DA\"\ntitle.fr = \"P\"\n"
        "[[step.action_kind]]\nkey = \"k\"\npictogram = \"🎓\"\ntitle.fr = \"K\"\n";
    expects(workshop("rule = \"consent\"\n", options(1)) + plan, 16, "chooses no lines");
}

TEST_CASE("nothing that is built in is warned of") {
    for (std::string_view const shelf : {"assets/samples/", "assets/templates/"})
        for (auto const name : resources_under(shelf)) {
            if (name.ends_with("-room.toml")) continue;
            CAPTURE(name);
            for (auto const& warning : warned(std::string(*resource(name))))
                FAIL_CHECK(warning.line << ": " << warning.what);
        }
}

TEST_CASE("a text that lacks a language is told at its line, and the other stands in for it") {
    for (auto const& [whole, part, line_of, words] :
         {std::tuple{"title = { ar = \"تصويت\", fr = \"Vote\" }", "title = { fr = \"Vote\" }",
                     "title = { fr = \"Vote\" }", "\"title\" is not translated into \"ar\""},
          std::tuple{", fr = \"Groupe\"", "", "cluster =", "add cluster.fr = \"...\""},
          std::tuple{", fr = \"Source\"", "", "source =", "\"source\" is not translated"},
          std::tuple{", fr = \"Un\"", "", "title = { ar = \"واحد\"", "add title.fr"},
          std::tuple{", fr = \"Quoi ?\"", "", "prompt = { ar = \"ماذا", "add prompt.fr"}}) {
        CAPTURE(part, words);
        auto const toml = replaced(small_template, whole, part);
        auto const before = toml.substr(0, toml.find(line_of));
        auto const line = 1 + static_cast<unsigned>(std::ranges::count(before, '\n'));
        CHECK(std::ranges::any_of(warned(toml), [&](Warning const& warning) {
            return warning.line == line && warning.what.find(words) != std::string::npos;
        }));
    }
    auto const toml = replaced(small_template, ", fr = \"Groupe\"", "");
    auto const cluster = parse(toml, "a").value().cluster;
    CHECK(cluster.in("fr") == cluster.in("ar"));
}

TEST_CASE("a language without any text is named once") {
    auto const toml = replaced(small_template, "[\"ar\", \"fr\"]", "[\"ar\", \"fr\", \"kab\"]");
    int told = 0;
    for (auto const& [line, what] : warned(toml)) {
        if (what.find("kab") == std::string::npos) continue;
        CHECK(line == 3);
        CHECK(what.find("no text stands in \"kab\"") == 0);
        ++told;
    }
    CHECK(told == 1);
}

TEST_CASE("a spoken form of a language that is there needs no texts of its own") {
    auto const toml = replaced(small_template, "[\"ar\", \"fr\"]", "[\"ar\", \"fr\", \"ar-DZ\"]");
    for (auto const& [line, what] : warned(toml)) CHECK(what.find("ar-DZ") == std::string::npos);
    CHECK(parse(toml, "a").value().cluster.in("ar-DZ") ==
          parse(toml, "a").value().cluster.in("ar"));
}

}  // namespace jemaa::agenda
