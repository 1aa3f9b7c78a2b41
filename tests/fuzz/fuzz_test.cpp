// A short run of each target on inputs of our own and what becomes of them, the
// same every time. A target that fails ends the program.

#include <array>
#include <random>
#include <string>
#include <vector>

#include "base/resource.h"
#include "catch_any.h"
#include "core/store/crafted.h"
#include "fuzz/targets.h"

using namespace jemaa;

namespace {

using Target = void (*)(fuzz::Input);
using Chance = std::mt19937;

std::size_t below(std::size_t end, Chance& chance) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(chance);
}

// Changes one place: a byte, a piece taken away, doubled, or put elsewhere.
void change(std::string& text, std::string const& telling, Chance& chance) {
    if (text.empty()) text = "x";
    std::size_t const at = below(text.size(), chance);
    std::size_t const size = 1 + below(std::min<std::size_t>(40, text.size() - at), chance);
    std::string const piece = text.substr(at, size);
    switch (below(5, chance)) {
        case 0: text[at] = static_cast<char>(below(256, chance)); break;
        case 1: text[at] = telling[below(telling.size(), chance)]; break;
        case 2: text.erase(at, size); break;
        case 3: text.insert(at, piece); break;
        default: text.insert(below(text.size(), chance), piece);
    }
}

void run(Target target, std::string const& text) {
    target({reinterpret_cast<std::uint8_t const*>(text.data()), text.size()});
}

int run_changed(Target target, std::vector<std::string> const& seeds, std::string const& telling,
                int times) {
    Chance chance(2016);
    int runs = 0;
    for (auto const& seed : seeds) {
        run(target, seed);
        for (int i = 0; i < times; ++i, ++runs) {
            auto text = seed;
            for (std::size_t n = 1 + below(4, chance); n > 0; --n) change(text, telling, chance);
            run(target, text);
        }
    }
    return runs;
}

}  // namespace

TEST_CASE("changed templates are read or refused") {
    std::vector<std::string> seeds{"", "[workshop]\nkey = \"a\"\n[[step]]\nkind = \"vote\"\n"};
    for (auto const name : resources_under("assets/samples/")) seeds.emplace_back(*resource(name));
    CHECK(seeds.size() > 3);
    CHECK(run_changed(fuzz::workshop_template, seeds, "[]{}=\"'\\#\n.,0-\xFF", 150) > 500);
}

TEST_CASE("changed tables are read or refused") {
    std::vector<std::string> const seeds{"", "a,b\r\n\"c\",d\r\n",
                                         "\"quo\"\"te\",\"two\r\nlines\"\n\n,,\n",
                                         "حُليّ,💍\n\xFF\xFE,\0x", "\xEF\xBB\xBFkey;title\n1;2"};
    CHECK(run_changed(fuzz::csv, seeds, ",\"\r\n\0;\xEF", 2000) == 10'000);
}

TEST_CASE("changed workshop files are read or refused") {
    Crafted const crafted;
    auto const bytes = crafted.bytes();
    std::vector<std::string> const seeds{bytes, bytes.substr(0, 100), "SQLite format 3"};
    std::string const telling("\0\1\2\5\x0A\x0D\x7F\x80\xFF", 9);
    CHECK(run_changed(fuzz::workshop_file, seeds, telling, 200) == 600);
}
