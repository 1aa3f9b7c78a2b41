#include "recording.h"

using namespace jemaa::text;

namespace {

constexpr char before[] = "اختارت المجموعة ";
constexpr char after[] = " اليوم";

// Where the cursor stands between the letters of `name`, in an Arabic sentence
// around it.
std::vector<float> places(Workbench& bench, std::string const& name, std::string const& shown) {
    std::string const text = before + shown + after;
    std::size_t const from = text.find(name);
    std::vector<float> xs;
    for (std::size_t i = 1; i < name.size(); ++i)
        xs.push_back(bench.engine->caret(arabic(text), from + i).x);
    return xs;
}

}  // namespace

TEST_CASE("an isolated name keeps its order inside an Arabic sentence") {
    Workbench bench;
    std::string const name = GENERATE("ABC (1)!", "C++", "1. Cuivre");
    auto const alone = places(bench, name, isolated(name));
    CHECK(std::is_sorted(alone.begin(), alone.end()));
    auto const bare = places(bench, name, name);
    CHECK_FALSE(std::is_sorted(bare.begin(), bare.end()));
}

TEST_CASE("the sentence around an isolated name keeps its order") {
    Workbench bench;
    std::string const text = before + isolated("ABC (1)") + after;
    auto const x = [&](std::string const& part) {
        return bench.engine->caret(arabic(text), text.find(part) + 1).x;
    };
    CHECK(x("اختارت") > x("BC"));
    CHECK(x("BC") > x("اليوم"));
}

TEST_CASE("isolation closes exactly what it opens") {
    CHECK(isolated("ABC") ==
          "\u2068"
          "ABC"
          "\u2069");
    CHECK(isolated("") == "\u2068\u2069");
    CHECK(isolated("a\u2069b\u2068c\u2067\u2066") ==
          "\u2068"
          "abc"
          "\u2069");
}
