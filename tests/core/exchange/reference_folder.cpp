#include "core/exchange/reference_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "catch_any.h"
#include "exchange/read_file.h"
#include "reference_data.h"

namespace jemaa::reference {

std::optional<Folder> folder(std::string const& name) {
    auto const path = (reference_data() / name).string();
    if (!std::filesystem::exists(path + "/reference.json")) {
        WARN("skipped: " << path << " is absent; JEMAA_REFERENCE_DATA can name the folder");
        return std::nullopt;
    }
    std::ifstream file(path + "/reference.json");
    return Folder{path, nlohmann::json::parse(file)};
}

exchange::Contest read(std::string const& path) {
    auto contest = exchange::read_file(path);
    INFO(path << ": " << (contest ? "" : to_string(contest.error())));
    REQUIRE(contest);
    return *contest;
}

tally::Outcome counted(std::string const& rule, tally::Profile const& profile) {
    auto outcome = tally::count_by(rule, profile);
    REQUIRE(outcome);
    return *outcome;
}

int number_of(tally::Outcome const& outcome, Id const& option) {
    auto const found = std::ranges::lower_bound(outcome.options, option);
    return static_cast<int>(found - outcome.options.begin());
}

std::map<std::string, std::int64_t> scores(tally::Outcome const& outcome, std::int64_t scale) {
    std::map<std::string, std::int64_t> scores;
    for (auto const& placed : outcome.order) {
        REQUIRE(placed.score * scale % placed.per == 0);
        scores[std::to_string(number_of(outcome, placed.option) + 1)] =
            placed.score * scale / placed.per;
    }
    return scores;
}

std::vector<int> winners(tally::Outcome const& outcome) {
    std::vector<int> numbers;
    for (auto const& option : outcome.winners) numbers.push_back(number_of(outcome, option) + 1);
    std::ranges::sort(numbers);
    return numbers;
}

}  // namespace jemaa::reference
