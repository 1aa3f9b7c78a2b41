// The guide's example is a workshop that works, and the same in each language.

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "agenda/agenda.h"
#include "catch_any.h"

using namespace jemaa;

namespace {

std::string guide(std::string const& language) {
    std::filesystem::path const docs(JEMAA_DOCS);
    std::ifstream file(docs / "guide" / ("template." + language + ".md"));
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// All its blocks of TOML, one under the other, as a reader puts them together.
std::string example_in(std::string const& text) {
    std::string const begin = "```toml\n", end = "```";
    std::string example;
    for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin, at)) {
        at += begin.size();
        auto const stop = text.find(end, at);
        example += text.substr(at, stop - at) + "\n";
        at = stop;
    }
    return example;
}

}  // namespace

TEST_CASE("the guide's example is a workshop") {
    auto const agenda = agenda::parse(example_in(guide("fr")), "guide");
    if (!agenda) FAIL(to_string(agenda.error()));
    CHECK(agenda->steps.size() == 6);
    CHECK(agenda::name_of(agenda->steps.back().kind) == "close");
}

TEST_CASE("the guide shows the same example in every language") {
    auto const example = example_in(guide("fr"));
    CHECK(example.size() > 1000);
    CHECK(example_in(guide("en")) == example);
    CHECK(example_in(guide("ar")) == example);
}
