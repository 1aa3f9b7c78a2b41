// sample_day SAMPLE FILE [follow-up]: the file that a led sample workshop leaves,
// or that of the meeting that follows it.

#include <cstdio>
#include <string_view>

#include "sample_day/sample_day.h"
#include "sqlite/sqlite_store.h"

int main(int argc, char** argv) {
    bool const follows = argc == 4 && std::string_view(argv[3]) == "follow-up";
    if (argc != 3 && !follows) {
        std::fputs("sample_day SAMPLE FILE [follow-up]\n", stderr);
        return 2;
    }
    auto facts = jemaa::test::sample_day(argv[1]);
    if (follows) facts = jemaa::test::with_sample_follow_up(facts);
    auto const store = jemaa::SqliteStore::create(argv[2], facts);
    if (store) return 0;
    std::fprintf(stderr, "%s\n", to_string(store.error()).c_str());
    return 1;
}
