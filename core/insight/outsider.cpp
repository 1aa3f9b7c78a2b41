#include "insight/outsider.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace jemaa::insight {
namespace {

using Hidden = HiddenCells;

/// What an outsider can say of a hidden cell.
struct Bounds {
    int low = 0;
    int high = 0;
};

/// What an outsider knows: shown cells, sums, and that counts are counts. It
/// narrows the bounds of hidden cells until nothing changes.
class Outsider {
public:
    Outsider(CountTable const& table, Hidden const& hidden)
        : table_(table), bounds_(table.rows.size()) {
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                auto const value = table.rows[row][column];
                auto const sum = std::accumulate(table.rows[row].begin(), table.rows[row].end(), 0);
                bounds_[row].push_back(hidden[row][column] ? Bounds{0, sum} : Bounds{value, value});
            }
        while (narrow()) {
        }
    }

    [[nodiscard]] bool knows(std::size_t row, std::size_t column) const {
        return bounds_[row][column].low == bounds_[row][column].high;
    }

private:
    bool narrow() {
        changed_ = false;
        for (std::size_t row = 0; row < bounds_.size(); ++row) by_sum(row);
        for (std::size_t column = 0; column < bounds_[0].size(); ++column) by_people(column);
        return changed_;
    }

    void set(Bounds& bounds, int low, int high) {
        changed_ |= low > bounds.low || high < bounds.high;
        bounds.low = std::max(bounds.low, low);
        bounds.high = std::min(bounds.high, high);
    }

    void by_sum(std::size_t row) {
        auto const& counts = table_.rows[row];
        auto const sum = std::accumulate(counts.begin(), counts.end(), 0);
        int low = 0;
        int high = 0;
        for (auto const& bounds : bounds_[row]) {
            low += bounds.low;
            high += bounds.high;
        }
        for (auto& bounds : bounds_[row])
            set(bounds, sum - (high - bounds.high), sum - (low - bounds.low));
    }

    void by_people(std::size_t column) {
        auto& people = bounds_[0][column];
        int low = 0;
        int high = 0;
        for (std::size_t row = 1; row < bounds_.size(); ++row) {
            set(bounds_[row][column], 0, people.high);
            set(people, bounds_[row][column].low, people.high);
            low += bounds_[row][column].low;
            high += bounds_[row][column].high;
        }
        if (!table_.each_in_one_row || bounds_.size() == 1) return;
        set(people, low, high);
        for (std::size_t row = 1; row < bounds_.size(); ++row) {
            auto& bounds = bounds_[row][column];
            set(bounds, people.low - (high - bounds.high), people.high - (low - bounds.low));
        }
    }

    CountTable const& table_;
    std::vector<std::vector<Bounds>> bounds_;
    bool changed_ = false;
};

/// Solves the equations that the sums make of the hidden cells, in fractions of
/// whole numbers modulo a prime: a cell whose value follows has an equation of
/// its own in the reduced form.
class Equations {
public:
    Equations(CountTable const& table, Hidden const& hidden) {
        auto const columns = table.rows[0].size();
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < columns; ++column)
                if (hidden[row][column]) cells_.emplace_back(row, column);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            add([&](auto const& cell) { return cell.first == row ? 1 : 0; });
        for (std::size_t column = 0; table.each_in_one_row && column < columns; ++column)
            add([&](auto const& cell) {
                return cell.second != column ? 0 : cell.first == 0 ? prime - 1 : 1;
            });
        reduce();
    }

    [[nodiscard]] bool determine(std::size_t row, std::size_t column) const {
        auto const cell = std::ranges::find(cells_, std::pair(row, column));
        auto const at = static_cast<std::size_t>(cell - cells_.begin());
        return std::ranges::any_of(equations_, [&](auto const& equation) {
            auto const others = std::ranges::count_if(equation, [](auto x) { return x != 0; });
            return others == 1 && equation[at] != 0;
        });
    }

private:
    static constexpr std::int64_t prime = 1'000'000'007;

    template <typename Coefficient>
    void add(Coefficient const& coefficient) {
        std::vector<std::int64_t> equation;
        for (auto const& cell : cells_) equation.push_back(coefficient(cell));
        equations_.push_back(std::move(equation));
    }

    static std::int64_t inverse(std::int64_t number) {
        std::int64_t result = 1;
        for (auto power = prime - 2; power > 0; power /= 2, number = number * number % prime)
            if (power % 2 == 1) result = result * number % prime;
        return result;
    }

    void reduce() {
        std::size_t done = 0;
        for (std::size_t at = 0; at < cells_.size() && done < equations_.size(); ++at) {
            auto pivot = done;
            while (pivot < equations_.size() && equations_[pivot][at] == 0) ++pivot;
            if (pivot == equations_.size()) continue;
            std::swap(equations_[done], equations_[pivot]);
            auto const by = inverse(equations_[done][at]);
            for (auto& x : equations_[done]) x = x * by % prime;
            for (std::size_t other = 0; other < equations_.size(); ++other)
                if (other != done && equations_[other][at] != 0) subtract(other, done, at);
            ++done;
        }
    }

    void subtract(std::size_t from, std::size_t what, std::size_t at) {
        auto const times = equations_[from][at];
        for (std::size_t i = 0; i < cells_.size(); ++i)
            equations_[from][i] =
                ((equations_[from][i] - times * equations_[what][i]) % prime + prime) % prime;
    }

    std::vector<std::pair<std::size_t, std::size_t>> cells_;
    std::vector<std::vector<std::int64_t>> equations_;
};

}  // namespace

HiddenCells what_is_known(CountTable const& table, HiddenCells const& hidden) {
    Outsider const outsider(table, hidden);
    Equations const equations(table, hidden);
    auto known = hidden;
    for (std::size_t row = 0; row < hidden.size(); ++row)
        for (std::size_t column = 0; column < hidden[row].size(); ++column)
            known[row][column] = !hidden[row][column] || outsider.knows(row, column) ||
                                 equations.determine(row, column);
    return known;
}

}  // namespace jemaa::insight
