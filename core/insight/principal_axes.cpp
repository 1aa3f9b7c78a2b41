#include "insight/principal_axes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jemaa::insight {
namespace {

using Vector = std::vector<double>;

constexpr int most_iterations = 5000;
constexpr double settled = 1e-13;

double product(Vector const& a, Vector const& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

bool normalize(Vector& vector) {
    auto const length = std::sqrt(product(vector, vector));
    if (length < 1e-12) return false;
    for (auto& x : vector) x /= length;
    return true;
}

Vector means_of(Opinions const& opinions) {
    Vector center(opinions.statements);
    for (std::size_t i = 0; i < opinions.statements; ++i) {
        double sum = 0;
        double answers = 0;
        for (auto const& row : opinions.people)
            if (row[i]) {
                sum += *row[i];
                ++answers;
            }
        if (answers > 0 && !opinions.leaves_out(i)) center[i] = sum / answers;
    }
    return center;
}

/// Opinions less the mean; 0 where somebody was not asked.
std::vector<Vector> centered(Opinions const& opinions, Vector const& center) {
    std::vector<Vector> rows;
    for (auto const& row : opinions.people) {
        auto& values = rows.emplace_back(opinions.statements);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (row[i] && !opinions.leaves_out(i)) values[i] = *row[i] - center[i];
    }
    return rows;
}

void take_out(Vector& vector, Vector const& axis) {
    auto const part = product(vector, axis);
    for (std::size_t i = 0; i < vector.size() && !axis.empty(); ++i) vector[i] -= part * axis[i];
}

Vector times_spread(std::vector<Vector> const& rows, Vector const& axis) {
    Vector result(axis.size());
    for (auto const& row : rows) {
        auto const part = product(row, axis);
        for (std::size_t i = 0; i < row.size(); ++i) result[i] += part * row[i];
    }
    return result;
}

/// The direction in which the rows vary most, at right angles to `former`.
Vector axis_of(std::vector<Vector> const& rows, std::size_t size, Vector const& former) {
    Vector axis(size);
    // Any start that is hardly at right angles to the axis will do.
    for (std::size_t i = 0; i < size; ++i) axis[i] = 1 + 1.0 / static_cast<double>(i + 2);
    for (int i = 0; i < most_iterations; ++i) {
        auto next = times_spread(rows, axis);
        if (!former.empty()) take_out(next, former);
        if (!normalize(next)) return Vector(size);
        bool const done = 1 - std::abs(product(axis, next)) < settled && i > 0;
        axis = std::move(next);
        if (done) break;
    }
    auto const greatest = std::ranges::max_element(axis, {}, [](double x) { return std::abs(x); });
    if (greatest != axis.end() && *greatest < 0)
        for (auto& x : axis) x = -x;
    return axis;
}

}  // namespace

OpinionMap map_of(Opinions const& opinions) {
    OpinionMap map;
    map.center = means_of(opinions);
    auto const rows = centered(opinions, map.center);
    map.axes[0] = axis_of(rows, opinions.statements, {});
    map.axes[1] = axis_of(rows, opinions.statements, map.axes[0]);
    for (std::size_t person = 0; person < rows.size(); ++person) {
        double answers = 0;
        for (std::size_t i = 0; i < opinions.statements; ++i)
            answers += opinions.people[person][i] || opinions.leaves_out(i) ? 1 : 0;
        auto const outward =
            answers == 0 ? 0 : std::sqrt(static_cast<double>(opinions.statements) / answers);
        map.people.push_back({outward * product(rows[person], map.axes[0]),
                              outward * product(rows[person], map.axes[1])});
    }
    return map;
}

}  // namespace jemaa::insight
