#include "core/agenda/mistake.h"

using namespace jemaa;
using namespace jemaa::agenda;

TEST_CASE("an unknown key is named with the nearest one that is known") {
    check_all({
        {"most_per_person = 2", "most_per_persons = 2", "most_per_persons",
         "step \"think\": unknown key \"most_per_persons\"; did you mean \"most_per_person\"?"},
        {"per_option = 3", "per_option = 3\nmintues = 4", "mintues", "did you mean \"minutes\"?"},
        {"key = \"bye\"", "key = \"bye\"\ndots = 5", "dots = 5\nkind",
         "unknown key \"dots\"; known here: key, kind, minutes, title, prompt"},
        {"key = \"rules\"", "key = \"rules\"\ntitel = 1", "titel", "did you mean \"title\"?"},
        {"key = \"small\"", "key = \"small\"\nlanguage = 1", "language = 1",
         "did you mean \"languages\"?"},
        {"fr = \"Fin\" }", "fr = \"Fin\" }\n[[steps]]", "[[steps]]", "did you mean \"step\"?"},
        {"ideas_of =", "ideas_off =", "ideas_off", "did you mean \"ideas_of\"?"},
        {"pictogram = \"🎨\"", "pictogramm = \"🎨\"", "pictogramm =", "did you mean \"pictogram\"?"},
        {"[[step.category]]", "[[step.categories]]", "[[step.cat", "did you mean \"category\"?"},
        {"[workshop]", "[workshops]", "[workshops]", "did you mean \"workshop\"?"},
    });
}

TEST_CASE("an unknown kind or rule is named with the nearest one that is known") {
    check_all({
        {"kind = \"vote\"", "kind = \"voet\"", "voet",
         "step \"choose\": unknown kind \"voet\"; did you mean \"vote\"?"},
        {"kind = \"vote\"", "kind = \"x-x-x-x\"", "x-x-x-x",
         "known here: welcome, findings, follow_up, ideas, wall, grouping, lines, vote, results, "
         "statement, "
         "plan, close"},
        {"kind = \"close\"\n", "", "[[step]]\nkey = \"bye\"",
         "\"kind\" is missing; add kind = \"welcome\""},
        {"kind = \"close\"", "kind = 3", "kind = 3", "\"kind\" must be"},
        {"rule = \"dots\"", "rule = \"dost\"", "dost", "did you mean \"dots\"?"},
        {"rule = \"dots\"", "rule = \"borda-count\"", "borda", "known here: dots"},
    });
}

TEST_CASE("an unknown kind is told, not what follows from it") {
    check({"kind = \"vote\"\nrule = \"dots\"\ndots = 5",
           "dots = 5\nrule = \"dots\"\nkind = \"voet\"", "voet", "unknown kind"});
}

TEST_CASE("a text must stand in some language of the workshop and in no other") {
    check_all({
        {"title = { ar = \"تصويت\", fr = \"Vote\" }", "title = {}", "title = {}",
         "step \"choose\": \"title\" has no text; add title.ar = \"...\""},
        {"fr = \"Vote\"", "fr = \" \"", "fr = \" \"", "\"title\" has no text in \"fr\""},
        {"fr = \"Vote\"", "fr = \"Vo\\u0000te\"", "fr = \"Vo", "control character in \"fr\""},
        {"fr = \"Vote\"", "fr = \"Vo\\u001bte\"", "fr = \"Vo", "control character in \"fr\""},
        {"fr = \"Vote\"", "fr = 3", "fr = 3", "\"title\" has no text in \"fr\""},
        {"title = { ar = \"ختام\", fr = \"Fin\" }", "", "[[step]]\nkey = \"bye\"",
         "\"title\" is missing; add title.ar"},
        {"title = { ar = \"ختام\", fr = \"Fin\" }", "title = \"Fin\"", "title = \"Fin\"",
         "one text per language"},
        {"fr = \"Un\" }", "fr = \"Un\", fe = \"A\" }", "fe = \"A\"",
         "\"fe\" in \"title\" is not among the workshop's languages; did you mean \"fr\"?"},
        {"fr = \"Texte\"", "en = \"Text\"", "en = \"Text\"", "\"en\" in \"text\" is not among"},
        {"prompt = { ar = \"أيّ؟\", fr = \"Lequel ?\" }\n", "", "[[step]]\nkey = \"choose\"",
         "\"prompt\" is missing"},
    });
}

TEST_CASE("keys are short names, each used once") {
    check_all({
        {"key = \"tell\"", "key = \"look\"", "key = \"look\"\nkind = \"results\"",
         "another step has this key already"},
        {"key = \"two\"", "key = \"one\"", "[[step.option]]\nkey = \"one\"\npictogram = \"📐\"",
         "two of \"option\" have the key \"one\"; rename one"},
        {"key = \"tell\"", "key = \"Tell us\"", "Tell us", "must be 1 to 30 of a-z"},
        {"key = \"tell\"", "key = \"\"", "key = \"\"", "must be 1 to 30 of a-z"},
        {"key = \"tell\"", "key = \"a123456789012345678901234567890\"", "a1234",
         "must be 1 to 30 of a-z"},
        {"key = \"tell\"\n", "", "[[step]]\nkind = \"results\"", "\"key\" is missing"},
        {"key = \"small\"\n", "", "[workshop]", "workshop: \"key\" is missing"},
        {"key = \"one\"\n", "", "[[step.option]]\npictogram", "option: \"key\" is missing"},
    });
}

TEST_CASE("a reference names a step of the right kind that comes before") {
    check_all({
        {"ideas_of = \"think\"", "ideas_of = \"thinks\"", "ideas_of",
         "\"ideas_of\" names \"thinks\", but there is no such step; did you mean \"think\"?"},
        {"ideas_of = \"think\"", "ideas_of = \"hello\"", "ideas_of",
         "\"ideas_of\" names \"hello\", which is of kind \"welcome\"; name a step of kind "
         "\"ideas\""},
        {"ideas_of = \"think\"", "ideas_of = \"tell\"", "ideas_of",
         "does not come before this step; change the order"},
        {"ideas_of = \"think\"", "ideas_of = \"look\"", "ideas_of",
         "does not come before this step"},
        {"ideas_of = \"think\"\n", "", "[[step]]\nkey = \"look\"", "\"ideas_of\" is missing"},
        {"ideas_from = \"look\"", "ideas_from = \"think\"", "ideas_from",
         "of kind \"ideas\"; name a step of kind \"wall\" or \"grouping\""},
        {"of = \"choose\"", "of = \"look\"", "of = \"look\"", "name a step of kind \"vote\""},
        {"of = \"choose\"", "of = \"bye\"", "of = \"bye\"", "change the order"},
        {"of = \"choose\"\n", "", "[[step]]\nkey = \"tell\"", "\"of\" is missing"},
    });
}

TEST_CASE("a reference to what the template has nowhere says what to add") {
    std::string toml(small_template);
    auto const vote = toml.find("[[step]]\nkey = \"choose\"");
    toml.erase(vote, toml.find("[[step]]\nkey = \"tell\"") - vote);
    auto const agenda = parse(toml, "a.toml");
    REQUIRE_FALSE(agenda);
    CHECK(agenda.error().detail.find("add a step of kind \"vote\" before this one") !=
          std::string::npos);
}

TEST_CASE("numbers stay in their ranges") {
    check_all({
        {"dots = 5", "dots = 5\nask_category = \"yes\"", "ask_category",
         "\"ask_category\" must be true or false, as in ask_category = true"},
        {"dots = 5", "dots = 0", "dots = 0", "\"dots\" must be a whole number from 1 to 20"},
        {"dots = 5", "dots = 21", "dots = 21", "from 1 to 20"},
        {"dots = 5", "dots = -1", "dots = -1", "from 1 to 20"},
        {"dots = 5", "dots = 5.0", "dots = 5.0", "whole number"},
        {"dots = 5", "dots = \"5\"", "dots = \"5\"", "whole number"},
        {"dots = 5", "dots = 4294967301", "dots = 4294967301", "whole number"},
        {"dots = 5\n", "", "[[step]]\nkey = \"choose\"", "\"dots\" is missing"},
        {"per_option = 3", "per_option = 0", "per_option", "from 1 to 5"},
        {"per_option = 3", "per_option = 6", "per_option", "from 1 to 5"},
        {"per_option = 3\n", "", "[[step]]\nkey = \"choose\"", "\"per_option\" is missing"},
        {"most_per_person = 2", "most_per_person = 0", "most_per_person", "from 1 to 9"},
        {"most_per_person = 2", "most_per_person = 10", "most_per_person", "from 1 to 9"},
        {"minutes = 5", "minutes = -1", "minutes", "from 0 to 600"},
        {"minutes = 5", "minutes = 601", "minutes", "from 0 to 600"},
    });
}

TEST_CASE("wrong dots are told, not what follows from them") {
    check({"dots = 5\nper_option = 3", "per_option = 20\ndots = 21", "dots = 21", "\"dots\""});
}

TEST_CASE("a vote without ideas has 2 to 60 options") {
    auto const without_ideas = replaced(small_template, "ideas_from = \"look\"\n", "");
    std::string const second =
        "[[step.option]]\nkey = \"two\"\npictogram = \"📐\"\n"
        "title = { ar = \"اثنان\", fr = \"Deux\" }\n";
    auto const with = [&](int more) {
        std::string options;
        for (int i = 0; i < more; ++i)
            options += replaced(second, "two", "two-" + std::to_string(i));
        return parse(replaced(without_ideas, second, options), "a.toml");
    };
    REQUIRE_FALSE(with(0));
    CHECK(with(0).error().detail ==
          "step \"choose\": 1 of \"option\", but there must be 2 to 60; add some");
    CHECK(with(1));
    CHECK(with(59));
    REQUIRE_FALSE(with(60));
    CHECK(with(60).error().detail ==
          "step \"choose\": 61 of \"option\", but there must be 2 to 60; take some out");
}

TEST_CASE("pictograms are single emoji") {
    check_all({
        {"\"👩‍🎓\"", "\"💍\"", "\"💍\",\n]", "\"pictograms\" has 💍 twice; take one out"},
        {"\"👩‍🎓\"", "\"girl\"", "girl", "\"girl\" in \"pictograms\" is not one emoji"},
        {"\"👩‍🎓\"", "3", "pictograms = [", "\"pictograms\" must be a list of strings"},
        {"\"💍\",\n  \"👩‍🎓\",", "", "pictograms = [",
         "0 of \"pictograms\", but there must be 1 to 60"},
        {"pictogram = \"🎨\"", "pictogram = \"\"", "pictogram = \"\"", "must be one emoji"},
        {"pictogram = \"🎨\"", "pictogram = \"art\"", "\"art\"", "must be one emoji"},
        {"pictogram = \"🎨\"", "pictogram = \" 🎨\"", "\" 🎨\"", "must be one emoji"},
        {"pictogram = \"🎨\"", "pictogram = \"🎨\\u0000🎨\"", "🎨\\u", "must be one emoji"},
        {"pictogram = \"🎨\"\n", "", "[[step.option]]\nkey = \"one\"", "\"pictogram\" is missing"},
    });
}

TEST_CASE("a welcome has something to tell and somebody to count") {
    check_all({
        {"[[step.point]]", "[[step.category]]", "[[step]]\nkey = \"hello\"",
         "0 of \"point\", but there must be 1 to 6; add some"},
        {"[[step.category]]", "[[step.point]]", "[[step]]\nkey = \"hello\"",
         "0 of \"category\", but there must be 1 to 8; add some"},
        {"[[step.point]]", "[step.point]", "[step.point]", "must be tables with double brackets"},
    });
}

TEST_CASE("the workshop's languages are tags, each given once") {
    check_all({
        {"languages = [\"ar\", \"fr\"]\n", "", "[workshop]", "\"languages\" is missing"},
        {"languages = [\"ar\", \"fr\"]", "languages = []", "languages", "0 of \"languages\""},
        {"languages = [\"ar\", \"fr\"]", "languages = \"ar\"", "languages", "list of strings"},
        {"[\"ar\", \"fr\"]", "[\"ar\", \"French\"]", "languages",
         "\"French\" in \"languages\" is no"},
        {"[\"ar\", \"fr\"]", "[\"ar\", \"ar\"]", "languages", "stands twice"},
        {"[\"ar\", \"fr\"]", "[\"ar\", \"fr-\"]", "languages", "is no language"},
    });
}

TEST_CASE("a template has a workshop and steps") {
    check({"[workshop]", "workshop = 1\n[other]", "workshop = 1", "must be a table: [workshop]"});
    auto const none = parse("", "empty.toml");
    REQUIRE_FALSE(none);
    CHECK(none.error().where == "empty.toml:1");
    auto const steps = small_template.find("[[step]]");
    auto const no_workshop = parse(small_template.substr(steps), "a.toml");
    REQUIRE_FALSE(no_workshop);
    CHECK(to_string(no_workshop.error()) ==
          "template_invalid: a.toml:1: template: \"workshop\" is missing; add [workshop]");
    auto const no_steps = parse(small_template.substr(0, steps), "a.toml");
    REQUIRE_FALSE(no_steps);
    CHECK(no_steps.error().detail ==
          "template: 0 of \"step\", but there must be 1 to 60; add some");
}
