#include "agenda/agenda.h"

#include <set>

#include "base/resource.h"
#include "catch_any.h"
#include "core/agenda/small_template.h"

using namespace jemaa;
using namespace jemaa::agenda;

namespace {

Agenda parsed(std::string_view toml) {
    auto agenda = parse(toml, "test.toml");
    if (!agenda) FAIL(to_string(agenda.error()));
    return *agenda;
}

Agenda built_in(std::string_view name) {
    auto const toml = resource(name);
    REQUIRE(toml);
    return parsed(*toml);
}

template <typename Kind>
Kind const& kind_of(Agenda const& agenda, std::string_view key) {
    auto const step = find_step(agenda, key);
    REQUIRE(step >= 0);
    return std::get<Kind>(agenda.steps[static_cast<std::size_t>(step)].kind);
}

}  // namespace

TEST_CASE("a template's workshop is read in every language") {
    auto const agenda = parsed(small_template);
    CHECK(agenda.key == "small");
    CHECK(agenda.languages == std::vector<LanguageTag>{"ar", "fr"});
    CHECK(agenda.cluster.in("fr") == "Groupe");
    CHECK(agenda.title.in("ar") == "عنوان");
    CHECK(agenda.source.in("fr") == "Source");
}

TEST_CASE("a template's steps are read in their order") {
    auto const agenda = parsed(small_template);
    std::vector<std::string> keys, kinds;
    for (auto const& step : agenda.steps) {
        keys.push_back(step.key);
        kinds.emplace_back(name_of(step.kind));
    }
    CHECK(keys ==
          std::vector<std::string>{"hello", "told", "think", "look", "choose", "tell", "bye"});
    CHECK(kinds == std::vector<std::string>{"welcome", "findings", "ideas", "wall", "vote",
                                            "results", "close"});
    CHECK(agenda.steps[0].minutes == 5);
    CHECK(agenda.steps[1].minutes == 0);
    CHECK(agenda.steps[0].prompt.in("fr") == "Bienvenue");
    CHECK(agenda.steps[5].prompt.empty());
    CHECK(find_step(agenda, "choose") == 4);
    CHECK(find_step(agenda, "nothing") == -1);
}

TEST_CASE("each kind of step has its own content") {
    auto const agenda = parsed(small_template);
    auto const& welcome = kind_of<Welcome>(agenda, "hello");
    REQUIRE(welcome.points.size() == 1);
    CHECK(welcome.points[0].key == "rules");
    CHECK(welcome.points[0].pictogram == "🗣️");
    CHECK(welcome.points[0].text.in("ar") == "نص");
    REQUIRE(welcome.categories.size() == 1);
    CHECK(welcome.categories[0].text.empty());
    auto const& ideas = kind_of<Ideas>(agenda, "think");
    CHECK(ideas.most_per_person == 2);
    CHECK(ideas.pictograms == std::vector<std::string>{"💍", "👩‍🎓"});
    CHECK(kind_of<Wall>(agenda, "look").ideas_of == "think");
    auto const& vote = kind_of<Vote>(agenda, "choose");
    CHECK(vote.rule == "dots");
    CHECK(vote.settings.get("dots") == 5);
    CHECK(vote.settings.get("per_option") == 3);
    CHECK(vote.ideas_from == "look");
    REQUIRE(vote.options.size() == 2);
    CHECK(vote.options[1].title.in("fr") == "Deux");
    CHECK(kind_of<Results>(agenda, "tell").of == "choose");
}

TEST_CASE("what may be left out has a default") {
    auto toml = replaced(small_template, "most_per_person = 2\n", "");
    toml = replaced(toml, "rule = \"dots\"\n", "");
    toml = replaced(toml, "ideas_from = \"look\"\n", "");
    toml = replaced(toml, "source = { ar = \"مصدر\", fr = \"Source\" }\n", "");
    auto const agenda = parsed(toml);
    CHECK(kind_of<Ideas>(agenda, "think").most_per_person == 3);
    CHECK(kind_of<Vote>(agenda, "choose").rule == "dots");
    CHECK(kind_of<Vote>(agenda, "choose").ideas_from.empty());
    CHECK(agenda.source.empty());
}

TEST_CASE("a vote on ideas alone needs no options") {
    auto toml = std::string(small_template);
    auto const first = toml.find("[[step.option]]");
    toml.erase(first, toml.find("[[step]]", first) - first);
    CHECK(kind_of<Vote>(parsed(toml), "choose").options.empty());
}

TEST_CASE("the numbers at the ends of their ranges are right") {
    auto const most = replaced(replaced(small_template, "dots = 5", "dots = 20"), "per_option = 3",
                               "per_option = 20");
    CHECK(kind_of<Vote>(parsed(most), "choose").settings.get("per_option") == 20);
    auto const least = replaced(replaced(small_template, "dots = 5", "dots = 1"), "per_option = 3",
                                "per_option = 1");
    CHECK(kind_of<Vote>(parsed(least), "choose").settings.get("dots") == 1);
    CHECK(kind_of<Ideas>(parsed(replaced(small_template, "person = 2", "person = 9")), "think")
              .most_per_person == 9);
}

TEST_CASE("a vote asks for categories only where the template says so") {
    CHECK_FALSE(kind_of<Vote>(parsed(std::string(small_template)), "choose").ask_category);
    auto const asking =
        parsed(replaced(small_template, "dots = 5", "dots = 5\nask_category = true"));
    CHECK(kind_of<Vote>(asking, "choose").ask_category);
    REQUIRE(categories_of(asking).size() == 1);
    CHECK(categories_of(asking)[0].key == "artisan");
    CHECK(categories_of(Agenda{}).empty());
}

TEST_CASE("Windows line ends, a byte order mark and Tifinagh are welcome") {
    std::string windows = "\xEF\xBB\xBF";
    for (char const letter : small_template)
        windows += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    CHECK(parsed(windows).steps.size() == 7);
    auto const tifinagh = replaced(small_template, "fr = \"Groupe\"", "fr = \"ⵜⴰⵎⴰⵣⵉⵖⵜ\"");
    CHECK(parsed(tifinagh).cluster.in("fr") == "ⵜⴰⵎⴰⵣⵉⵖⵜ");
}

TEST_CASE("the Batna sample is a short workshop on the vision of its cluster") {
    auto const agenda = built_in("assets/samples/batna.toml");
    CHECK(agenda.languages == std::vector<LanguageTag>{"ar", "fr", "en"});
    CHECK(agenda.cluster.in("fr") == "Bijoux de Batna");
    CHECK(agenda.source.in("en") == "Sample data, drawn from press reports.");
    CHECK(kind_of<Welcome>(agenda, "welcome").points.size() == 3);
    CHECK(kind_of<Welcome>(agenda, "welcome").categories.size() == 5);
    CHECK(kind_of<Findings>(agenda, "findings").findings.size() == 6);
    CHECK(kind_of<Findings>(agenda, "findings").findings.front().kind == "weakness");
    auto const& ideas = kind_of<Ideas>(agenda, "ideas");
    CHECK(std::set<std::string>(ideas.pictograms.begin(), ideas.pictograms.end()).size() == 30);
    CHECK(ideas.most_per_person == 3);
    auto const& vote = kind_of<Vote>(agenda, "vote");
    CHECK(vote.settings.get("dots") == 7);
    CHECK(vote.settings.get("per_option") == 3);
    CHECK(vote.options.size() == 6);
    CHECK(vote.ideas_from == "wall");
    CHECK(kind_of<Wall>(agenda, "wall").ideas_of == "ideas");
    CHECK(kind_of<Results>(agenda, "results").of == "vote");
    CHECK(name_of(agenda.steps.back().kind) == "close");
}

TEST_CASE("every template that is built in is without mistakes") {
    auto const names = resources_under("assets/templates/");
    CHECK_FALSE(names.empty());
    for (auto const name : names) {
        INFO(name);
        CHECK_FALSE(built_in(name).steps.empty());
    }
}

TEST_CASE("the starting template says nothing of a cluster, and has the sample's steps") {
    auto const own = built_in("assets/templates/short-vision.toml");
    auto const sample = built_in("assets/samples/batna.toml");
    CHECK(own.source.empty());
    REQUIRE(own.steps.size() == sample.steps.size());
    for (std::size_t i = 0; i < own.steps.size(); ++i) {
        CHECK(own.steps[i].key == sample.steps[i].key);
        CHECK(own.steps[i].kind.index() == sample.steps[i].kind.index());
    }
    auto const text = *resource("assets/templates/short-vision.toml");
    CHECK(text.find("Batna") == std::string_view::npos);
    CHECK(text.find("باتنة") == std::string_view::npos);
}
