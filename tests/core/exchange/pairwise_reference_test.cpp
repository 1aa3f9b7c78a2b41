#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

#include "catch_any.h"
#include "core/exchange/reference_folder.h"
#include "tally/steps.h"

using namespace jemaa;
using Rows = std::vector<std::vector<std::string>>;

namespace {

bool is_near(double value, double expected) {
    return std::abs(value - expected) < 1e-8 * expected;
}

// Fields without quotes; the files have no commas inside them.
Rows rows_of(std::string const& path) {
    std::ifstream file(path);
    Rows rows;
    for (std::string line; std::getline(file, line);) {
        std::erase(line, '"');
        rows.emplace_back();
        std::istringstream words(line);
        for (std::string word; std::getline(words, word, ',');) rows.back().push_back(word);
    }
    return rows;
}

struct Duels {
    std::vector<std::string> items;
    tally::Profile profile;

    explicit Duels(nlohmann::json const& reference)
        : items(reference["items"].get<std::vector<std::string>>()),
          profile(BallotKind::duels, {}, tally::numbered_ids(static_cast<int>(items.size()))) {}

    std::uint16_t number(std::string const& item) const {
        return static_cast<std::uint16_t>(std::ranges::find(items, item) - items.begin());
    }

    // result: 1 = the first won, 2 = the second, 3 = cannot decide
    tally::Entry duel(std::string const& first, std::string const& second, int result) const {
        auto const a = number(first);
        auto const b = number(second);
        if (a < b) return {a, b, result};
        return {b, a, result == 3 ? 3 : 3 - result};
    }
};

// One row a pair: student, school1, school2, win1, win2, tied, ...
Duels read_cems(std::string const& path, nlohmann::json const& reference) {
    Duels duels(reference);
    std::map<std::string, std::vector<tally::Entry>> ballots;
    auto const rows = rows_of(path);
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        if ((*row)[3] == "NA") continue;
        int const result = (*row)[3] == "1" ? 1 : (*row)[4] == "1" ? 2 : 3;
        ballots[(*row)[0]].push_back(duels.duel((*row)[1], (*row)[2], result));
    }
    for (auto const& [student, ballot] : ballots) duels.profile.add(ballot);
    return duels;
}

// One row a person, one column "A:B" a pair: 1 = A, -1 = B.
Duels read_paircomp(std::string const& path, nlohmann::json const& reference) {
    Duels duels(reference);
    auto const rows = rows_of(path);
    auto const& header = rows.front();
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        std::vector<tally::Entry> ballot;
        for (std::size_t i = 0; i < header.size(); ++i) {
            if ((*row)[i] == "NA") continue;
            auto const colon = header[i].find(':');
            int const result = (*row)[i] == "0" ? 3 : (*row)[i] == "1" ? 1 : 2;
            ballot.push_back(
                duels.duel(header[i].substr(0, colon), header[i].substr(colon + 1), result));
        }
        duels.profile.add(ballot);
    }
    return duels;
}

void check_worths(Duels const& duels, nlohmann::json const& reference) {
    auto const outcome = reference::counted("bradley_terry", duels.profile);
    auto const& steps = std::get<tally::WorthSteps>(outcome.steps);
    CHECK_FALSE(steps.regularised);
    auto const expected = reference["worth"].get<std::map<std::string, double>>();
    std::string best;
    for (auto const& worth : steps.options) {
        auto const& item = duels.items[static_cast<std::size_t>(worth.option)];
        INFO(item);
        CHECK(is_near(worth.worth, expected.at(item)));
        if (best.empty() || expected.at(item) > expected.at(best)) best = item;
    }
    REQUIRE(outcome.winners.size() == 1);
    CHECK(outcome.winners.front() == outcome.options[duels.number(best)]);
}

void check_win_rates(Duels const& duels, nlohmann::json const& reference) {
    auto const outcome = reference::counted("win_rate", duels.profile);
    auto const expected =
        reference["win_rate_allourideas_(w+1)/(w+l+2)*100"].get<std::map<std::string, double>>();
    for (auto const& placed : outcome.order) {
        auto const& item =
            duels.items[static_cast<std::size_t>(reference::number_of(outcome, placed.option))];
        CHECK(is_near(static_cast<double>(placed.score) / static_cast<double>(placed.per),
                      expected.at(item)));
    }
}

void check_wins(Duels const& duels, nlohmann::json const& reference) {
    auto const outcome = reference::counted("bradley_terry", duels.profile);
    for (auto const& worth : std::get<tally::WorthSteps>(outcome.steps).options) {
        double wins = 0;
        for (auto const& cell : reference["wins_matrix"][static_cast<std::size_t>(worth.option)])
            wins += cell.get<double>();
        CHECK(static_cast<double>(worth.wins_doubled) == 2 * wins);
    }
}

void check_all(Duels const& duels, nlohmann::json const& reference) {
    check_wins(duels, reference);
    check_worths(duels, reference);
    check_win_rates(duels, reference);
}

}  // namespace

TEST_CASE("pairwise: worths and win rates of students' choices, with ties and gaps") {
    if (auto const folder = reference::folder("pairwise")) {
        auto const& expected = folder->reference["CEMS"];
        check_all(read_cems(folder->path + "/CEMS_preferences.csv", expected), expected);
    }
}

TEST_CASE("pairwise: worths and win rates of names and of sounds") {
    auto const folder = reference::folder("pairwise");
    if (!folder) return;
    for (std::string const name : {"FirstNames", "SoundQuality"}) {
        INFO(name);
        auto const& expected = folder->reference[name];
        check_all(read_paircomp(folder->path + "/" + name + "_paircomp.csv", expected), expected);
    }
}
