#include "core/agenda/mistake.h"

using namespace jemaa;
using namespace jemaa::agenda;

namespace {

constexpr char sorting[] = R"([[step]]
key = "sort"
kind = "grouping"
ideas_of = "think"
title = { ar = "ترتيب", fr = "Tri" }
[[step.theme]]
key = "trade"
pictogram = "🛒"
title = { ar = "سوق", fr = "Marché" }
)";

// The small template with this step before its vote.
std::string with(std::string const& step) {
    std::string toml(small_template);
    return toml.insert(toml.find("[[step]]\nkey = \"choose\""), step + "\n");
}

void refuses(std::string const& from, std::string const& to, std::string const& says) {
    auto const toml = with(replaced(sorting, from, to));
    auto const agenda = parse(toml, "a.toml");
    REQUIRE_FALSE(agenda);
    INFO("said: " << to_string(agenda.error()));
    CHECK(agenda.error().detail.find(says) != std::string::npos);
    auto const line = std::stoi(agenda.error().where.substr(7));
    auto const first = std::stoi(line_of(toml, "key = \"sort\"")) - 1;
    CHECK(line >= first);
    CHECK(line < first + 12);
}

}  // namespace

TEST_CASE("a grouping names the step whose ideas it sorts, and the themes to begin with") {
    auto const agenda = parse(with(sorting), "a.toml");
    REQUIRE(agenda);
    auto const at = static_cast<std::size_t>(find_step(*agenda, "sort"));
    CHECK(name_of(agenda->steps[at].kind) == "grouping");
    auto const& grouping = std::get<Grouping>(agenda->steps[at].kind);
    CHECK(grouping.ideas_of == "think");
    REQUIRE(grouping.themes.size() == 1);
    CHECK(grouping.themes[0].key == "trade");
    CHECK(grouping.themes[0].title.in("ar") == "سوق");
}

TEST_CASE("a grouping may begin without themes, and a vote may take its ideas from there") {
    std::string const bare = std::string(sorting).substr(0, std::string(sorting).find("[[step.th"));
    auto const agenda =
        parse(replaced(with(bare), "ideas_from = \"look\"", "ideas_from = \"sort\""), "a.toml");
    REQUIRE(agenda);
    auto const& steps = agenda->steps;
    CHECK(std::get<Grouping>(steps[static_cast<std::size_t>(find_step(*agenda, "sort"))].kind)
              .themes.empty());
    auto const vote = static_cast<std::size_t>(find_step(*agenda, "choose"));
    CHECK(std::get<Vote>(steps[vote].kind).ideas_from == "sort");
}

TEST_CASE("mistakes in a grouping are told with the remedy") {
    refuses("ideas_of = \"think\"\n", "", "step \"sort\": \"ideas_of\" is missing");
    refuses("\"think\"", "\"look\"", "which is of kind \"wall\"; name a step of kind \"ideas\"");
    refuses("\"think\"", "\"choose\"", "does not come before this step; change the order");
    refuses("[[step.theme]]", "[[step.themes]]", "did you mean \"theme\"?");
    refuses("pictogram = \"🛒\"\n", "", "\"pictogram\" is missing");
    refuses("fr = \"Marché\"", "en = \"Market\"", "\"title\"");
    std::string const theme = std::string(sorting).substr(std::string(sorting).find("[[step.th"));
    refuses(theme, theme + theme, "two of \"theme\" have the key \"trade\"; rename one");
    std::string many;
    for (int i = 0; i < 21; ++i) many += replaced(theme, "trade", "t" + std::to_string(i));
    refuses(theme, many, "21 of \"theme\", but there must be 0 to 20; take some out");
}
