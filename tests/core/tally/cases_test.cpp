#include <algorithm>
#include <filesystem>
#include <vector>

#include "catch_any.h"
#include "core/tally/tally_case.h"
#include "places.h"

using namespace jemaa;

TEST_CASE("every case in tests/cases/tally gives what it says") {
    std::vector<std::string> folders;
    for (auto const& entry :
         std::filesystem::directory_iterator(JEMAA_SOURCE_DIR "/tests/cases/tally"))
        if (entry.is_directory()) folders.push_back(entry.path().string());
    std::ranges::sort(folders);
    CHECK(folders.size() >= 25);
    for (auto const& folder : folders) {
        INFO(folder);
        auto const wanted = cases::read_case(folder);
        if (!wanted)
            FAIL_CHECK(to_string(wanted.error()));
        else
            CHECK(cases::told(*wanted, tally::count_merged(wanted->poll, wanted->merges)) ==
                  wanted->expected);
    }
}
