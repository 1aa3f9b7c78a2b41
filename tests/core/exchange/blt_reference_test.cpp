#include <fmt/format.h>

#include <algorithm>

#include "catch_any.h"
#include "core/exchange/reference_folder.h"
#include "tally/steps.h"

using namespace jemaa;

TEST_CASE("BLT: the elected ones and the quota of Glasgow's wards") {
    auto const folder = reference::folder("blt");
    if (!folder) return;
    for (auto const& [name, expected] : folder->reference["instances"].items()) {
        INFO(name);
        auto const contest = reference::read(folder->path + "/" + name);
        auto const outcome = reference::counted("stv", contest.profile);
        std::vector<std::string> elected;
        for (auto const& winner : outcome.winners)
            elected.push_back(
                contest.names[static_cast<std::size_t>(reference::number_of(outcome, winner))]);
        auto names = expected["elected"].get<std::vector<std::string>>();
        std::ranges::sort(elected);
        std::ranges::sort(names);
        CHECK(elected == names);
        CHECK(outcome.ballots == expected["ballots"].get<int>());
        auto const quota = std::get<tally::TransferSteps>(outcome.steps).quota;
        CHECK(fmt::format("{}.{:05}", quota / 100'000, quota % 100'000) ==
              expected["quota"].get<std::string>());
    }
}
