// hostile_workshop FILE: a finished workshop in which people gave ideas that
// look like formulas. Prints each idea, followed by a NUL.

#include <cstdio>
#include <string>

#include "core/outcome/whole_workshop.h"
#include "sqlite/sqlite_store.h"

namespace {

using namespace jemaa;

std::string const hostile[] = {
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(1,1)",
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://x\",\"y\")",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "'=1+1",
    "''=1+1",
    "\uFF1D1+1",
    "\uFF0B1+1",
    "\u200F=1+1",
    "=1;2\"3",
    "+cmd",
    "{=1+1}",
    "%3D1+1",
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    auto facts = test::whole_workshop();
    int number = 0;
    for (auto const& text : hostile) {
        facts.emplace_back(Idea{test::id_of(2000 + number++),
                                test::step_id("think"),
                                test::id_of(11),
                                "fr",
                                "",
                                text,
                                {}});
        std::fwrite(text.c_str(), 1, text.size() + 1, stdout);
    }
    auto const store = SqliteStore::create(argv[1], facts);
    if (store) return 0;
    std::fprintf(stderr, "%s\n", to_string(store.error()).c_str());
    return 1;
}
