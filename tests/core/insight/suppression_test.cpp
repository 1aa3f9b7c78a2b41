#include <rapidcheck.h>
#include <functional>
#include <numeric>
#include <set>

#include "catch_any.h"
#include "insight/breakdown.h"
#include "insight/suppression.h"

using namespace jemaa;
using namespace jemaa::insight;

namespace {

int sum_of(std::vector<int> const& row) {
    return std::accumulate(row.begin(), row.end(), 0);
}

/// Tries every table that agrees with what is shown, and collects the values
/// that each hidden cell can have.
class AllTables {
public:
    AllTables(CountTable const& table, HiddenCells const& hidden)
        : table_(table), hidden_(hidden), now_(table), seen_(table.rows.size()) {
        for (auto& row : seen_) row.resize(table.rows[0].size());
        fill(0, 0);
    }

    [[nodiscard]] std::set<int> const& values(std::size_t row, std::size_t column) const {
        return seen_[row][column];
    }

private:
    void fill(std::size_t row, std::size_t column) {
        if (row == table_.rows.size()) return note();
        auto& counts = now_.rows[row];
        if (column == counts.size()) {
            if (sum_of(counts) == sum_of(table_.rows[row])) fill(row + 1, 0);
            return;
        }
        auto const shown = table_.rows[row][column];
        auto const most = row == 0 ? sum_of(table_.rows[0]) : now_.rows[0][column];
        for (int value = hidden_[row][column] ? 0 : shown;
             value <= (hidden_[row][column] ? most : shown); ++value) {
            if (value > most) return;
            counts[column] = value;
            if (std::accumulate(counts.begin(), counts.begin() + static_cast<int>(column) + 1, 0) >
                sum_of(table_.rows[row]))
                break;
            fill(row, column + 1);
        }
    }

    void note() {
        for (std::size_t column = 0; table_.each_in_one_row && column < now_.rows[0].size();
             ++column) {
            int people = 0;
            for (std::size_t row = 1; row < now_.rows.size(); ++row)
                people += now_.rows[row][column];
            if (people != now_.rows[0][column]) return;
        }
        for (std::size_t row = 0; row < now_.rows.size(); ++row)
            for (std::size_t column = 0; column < now_.rows[row].size(); ++column)
                seen_[row][column].insert(now_.rows[row][column]);
    }

    CountTable const& table_;
    HiddenCells const& hidden_;
    CountTable now_;
    std::vector<std::vector<std::set<int>>> seen_;
};

/// Two or three columns of few people; approvals, or one choice each.
rc::Gen<CountTable> tables() {
    return rc::gen::exec([] {
        auto const columns = *rc::gen::inRange<std::size_t>(2, 4);
        auto const rows = *rc::gen::inRange<std::size_t>(1, 3);
        CountTable table{{std::vector<int>(columns)}, *rc::gen::arbitrary<bool>()};
        for (auto& people : table.rows[0]) people = *rc::gen::inRange(0, 10);
        for (std::size_t row = 0; row < rows; ++row) {
            auto& counts = table.rows.emplace_back(columns);
            for (std::size_t column = 0; column < columns; ++column) {
                int used = 0;
                for (std::size_t other = 1; table.each_in_one_row && other <= row; ++other)
                    used += table.rows[other][column];
                auto const left = table.rows[0][column] - used;
                bool const last = table.each_in_one_row && row + 1 == rows;
                counts[column] = last ? left : *rc::gen::inRange(0, left + 1);
            }
        }
        return table;
    });
}

PollResults room(std::vector<std::pair<int, int>> const& approving_of_category) {
    PollResults results;
    results.options.push_back({});
    results.options[0].id.bytes[0] = 1;
    std::uint8_t category = 1;
    for (auto const& [people, approving] : approving_of_category) {
        for (int i = 0; i < people; ++i) {
            Ballot ballot;
            ballot.id.bytes[0] = category;
            ballot.id.bytes[1] = static_cast<std::uint8_t>(i);
            ballot.category.bytes[0] = category;
            ballot.marks.push_back({results.options[0].id, 0, i < approving ? 1 : 0, {}});
            results.ballots.push_back(ballot);
        }
        ++category;
    }
    return results;
}

}  // namespace

TEST_CASE("no number under five is shown, and no hidden one can be worked out") {
    CHECK(rc::check("suppression cannot be undone", [] {
        auto const table = *tables();
        auto const hidden = hidden_cells(table);
        AllTables const all(table, hidden);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                if (sum_of(table.rows[row]) == 0) continue;
                if (!hidden[row][column])
                    RC_ASSERT(table.rows[row][column] >= fewest_shown);
                else
                    RC_ASSERT(all.values(row, column).size() > 1U);
            }
    }));
}

TEST_CASE("large groups are shown as they are") {
    auto const breakdown = breakdown_of(room({{20, 12}, {15, 9}}));
    CHECK_FALSE(breakdown.hides_something);
    CHECK(breakdown.supporters[0].counts == std::vector<std::optional<int>>{12, 9});
    CHECK(breakdown.blank.counts == std::vector<std::optional<int>>{8, 6});
    CHECK(breakdown.ballots.counts == std::vector<std::optional<int>>{20, 15});
}

TEST_CASE("a single woman in the room is not found by subtraction") {
    auto const breakdown = breakdown_of(room({{14, 8}, {1, 1}, {9, 3}}));
    CHECK(breakdown.hides_something);
    for (auto const* row : {&breakdown.ballots, &breakdown.supporters[0], &breakdown.blank}) {
        CHECK_FALSE(row->counts[1].has_value());
        CHECK(std::ranges::count(row->counts, std::optional<int>{}) != 1);
    }
}

TEST_CASE("the order of ballots does not matter, nor do categories nobody has") {
    auto results = room({{7, 2}, {6, 6}, {12, 5}});
    auto const breakdown = breakdown_of(results);
    std::ranges::reverse(results.ballots);
    CHECK(breakdown_of(results) == breakdown);
    CHECK(breakdown_of({}).categories.empty());
    CHECK(breakdown_of(room({{3, 1}})).ballots.counts ==
          std::vector<std::optional<int>>{std::nullopt});
}

TEST_CASE("an objection is no support, and a duel supports the one that won") {
    Id const option = derived_id({}, "statement"), other = derived_id({}, "other");
    PollResults results;
    results.poll.rule = "consent";
    results.options = {{option, {}, "statement", {}}};
    for (int i = 0; i < 30; ++i)
        results.ballots.push_back(
            {derived_id({}, std::to_string(i)), {}, {{option, 0, i / 6 + 1}}});
    auto const consent = breakdown_of(results);
    CHECK(consent.supporters[0].sum == 18);  // six each of 3, 4 and 5
    CHECK(consent.blank.sum == 12);

    results.poll.rule = "bradley_terry";
    results.options.push_back({other, {}, "other", {}});
    for (int i = 0; i < 30; ++i)
        results.ballots[static_cast<std::size_t>(i)].marks = {{option, 0, i % 3 + 1, other}};
    auto const duels = breakdown_of(results);
    for (auto const& row : duels.supporters) CHECK(row.sum == 10);
    CHECK(duels.blank.sum == 10);  // they could not decide
}
