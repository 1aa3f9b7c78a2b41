// sample_day SAMPLE FILE: the file that a led sample workshop leaves.

#include <cstdio>

#include "sample_day/sample_day.h"
#include "sqlite/sqlite_store.h"

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("sample_day SAMPLE FILE\n", stderr);
        return 2;
    }
    auto const store = jemaa::SqliteStore::create(argv[2], jemaa::test::sample_day(argv[1]));
    if (store) return 0;
    std::fprintf(stderr, "%s\n", to_string(store.error()).c_str());
    return 1;
}
