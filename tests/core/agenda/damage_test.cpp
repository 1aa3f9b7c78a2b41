#include "base/resource.h"
#include "base/utf8.h"
#include "core/agenda/mistake.h"

using namespace jemaa;
using namespace jemaa::agenda;

TEST_CASE("what is not TOML is told with its line") {
    check_all({
        {"kind = \"close\"", "kind = close", "kind = close", "this is not TOML"},
        {"kind = \"close\"", "kind = \"close\"\nkind = \"vote\"",
         "kind = \"vote\"\ntitle = { ar = \"ختام\"", "this is not TOML"},
        {"[workshop]", "[workshop", "[workshop", "this is not TOML"},
    });
}

TEST_CASE("what is not UTF-8 is told with its line") {
    check_all({
        {"fr = \"Fin\"", "fr = \"Fin\xE9\"", "Fin\xE9", "not UTF-8"},
        {"fr = \"Fin\"", std::string("fr = \"Fin") + '\0' + "\"", "\"Fin", "not UTF-8"},
    });
}

TEST_CASE("a template is at most 1 MiB, in lines that a person can read") {
    std::string const comment = "# " + std::string(1000, 'x') + "\n";
    std::string large(small_template);
    while (large.size() + comment.size() <= (1u << 20)) large += comment;
    CHECK(parse(large, "a.toml"));
    large += comment;
    REQUIRE_FALSE(parse(large, "a.toml"));
    CHECK(parse(large, "a.toml").error().detail.find("larger than 1 MiB") != std::string::npos);

    // 4000 bytes of "a.a.a..." nest deep; ten times as many would end the stack.
    std::string nested = "a";
    while (nested.size() < 1'000'000) nested += ".a";
    check({"key = \"small\"", "key = \"small\"\n" + nested + " = 1", "a.a.a",
           "longer than 4000 bytes; break it up"});
    check({"key = \"small\"", "key = \"small\"\n" + nested.substr(0, 3901) + " = 1", "a.a.a",
           "unknown key \"a\""});
}

TEST_CASE("a word of the template cannot upset the terminal") {
    auto const toml = replaced(small_template, "fr = \"Fin\" }",
                               "fr = \"Fin\" }\n\"\\u001b[31m" + std::string(100, 'x') + "\" = 1");
    auto const agenda = parse(toml, "a.toml");
    REQUIRE_FALSE(agenda);
    auto const& detail = agenda.error().detail;
    CHECK(detail.find("unknown key \" [31mxxx") != std::string::npos);
    CHECK(detail.find('\x1b') == std::string::npos);
    CHECK(detail.find(std::string(60, 'x')) == std::string::npos);
}

TEST_CASE("of several mistakes, the topmost is told") {
    auto const toml = replaced(replaced(small_template, "dots = 5", "dots = 99"), "fr = \"Titre\"",
                               "en = \"Title\"");
    auto const agenda = parse(toml, "a.toml");
    REQUIRE_FALSE(agenda);
    CHECK(agenda.error().where == "a.toml:5");
}

TEST_CASE("a template cut off or spoilt anywhere is a mistake with a line, never more") {
    auto const sample = std::string(*resource("assets/samples/batna.toml"));
    auto const is_well_told = [](Expected<Agenda> const& agenda) {
        if (agenda) return true;
        auto const& error = agenda.error();
        return error.code == ErrorCode::template_invalid && error.where.starts_with("b.toml:") &&
               !error.detail.empty() && is_valid_utf8(error.detail);
    };
    for (std::size_t end = 0; end < sample.size(); end += 97) {
        INFO("cut off after " << end << " bytes");
        REQUIRE(is_well_told(parse(sample.substr(0, end), "b.toml")));
    }
    std::string const spoilers = "\"[]={}.#\n\\0\xFF";
    for (std::size_t at = 0; at < sample.size(); at += 97) {
        auto spoilt = sample;
        spoilt[at] = spoilers[at % spoilers.size()];
        INFO("spoilt byte " << at);
        REQUIRE(is_well_told(parse(spoilt, "b.toml")));
    }
}
