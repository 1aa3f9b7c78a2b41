#include "insight/clusters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jemaa::insight {
namespace {

constexpr int most_rounds = 200;
constexpr std::size_t most_starts = 50;

double distance(Point const& a, Point const& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1]);
}

Point mean_of(std::vector<Point> const& points) {
    Point mean{};
    for (auto const& point : points) {
        mean[0] += point[0] / static_cast<double>(points.size());
        mean[1] += point[1] / static_cast<double>(points.size());
    }
    return mean;
}

std::size_t nearest(Point const& point, std::vector<Point> const& centers) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < centers.size(); ++i)
        if (distance(point, centers[i]) < distance(point, centers[best])) best = i;
    return best;
}

/// From one point, each next one farthest from those before; of equally far
/// ones the one with the smaller coordinates.
std::vector<Point> far_apart(std::vector<Point> const& sorted, Point const& first, int count) {
    std::vector<Point> centers{first};
    while (static_cast<int>(centers.size()) < count) {
        auto const far = [&](Point const& point) {
            return distance(point, centers[nearest(point, centers)]);
        };
        auto const next = std::ranges::max_element(sorted, {}, far);
        if (far(*next) <= 0) break;
        centers.push_back(*next);
    }
    return centers;
}

std::vector<Point> moved(std::vector<Point> const& points, std::vector<Point> centers) {
    for (std::size_t i = 0; i < centers.size(); ++i) {
        std::vector<Point> own;
        for (auto const& point : points)
            if (nearest(point, centers) == i) own.push_back(point);
        if (!own.empty()) centers[i] = mean_of(own);
    }
    return centers;
}

double spread_around(std::vector<Point> const& sorted, std::vector<Point> const& centers) {
    double sum = 0;
    for (auto const& point : sorted)
        sum += std::pow(distance(point, centers[nearest(point, centers)]), 2);
    return sum;
}

/// Of several starts the centres that points are closest to.
std::vector<Point> closest_centers(std::vector<Point> const& points, int count) {
    auto sorted = points;
    std::ranges::sort(sorted);
    auto const step = (sorted.size() + most_starts - 1) / most_starts;
    std::vector<Point> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t start = 0; start < sorted.size(); start += step) {
        auto centers = far_apart(sorted, sorted[start], count);
        for (int i = 0; i < most_rounds; ++i) {
            auto next = moved(sorted, centers);
            if (next == centers) break;
            centers = std::move(next);
        }
        auto const spread = spread_around(sorted, centers);
        if (spread >= least) continue;
        least = spread;
        best = std::move(centers);
    }
    return best;
}

double silhouette_of(std::vector<Point> const& points, Clusters const& clusters) {
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto const count = static_cast<std::size_t>(clusters.count);
        std::vector<double> total(count);
        std::vector<double> size(count);
        for (std::size_t j = 0; j < points.size(); ++j) {
            if (i == j) continue;
            auto const cluster = static_cast<std::size_t>(clusters.of[j]);
            total[cluster] += distance(points[i], points[j]);
            ++size[cluster];
        }
        auto const own = static_cast<std::size_t>(clusters.of[i]);
        if (size[own] == 0) continue;
        double other = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < count; ++c)
            if (c != own && size[c] > 0) other = std::min(other, total[c] / size[c]);
        auto const within = total[own] / size[own];
        auto const greater = std::max(within, other);
        if (greater > 0 && std::isfinite(other)) sum += (other - within) / greater;
    }
    return points.empty() ? 0 : sum / static_cast<double>(points.size());
}

/// Numbers by size, equal ones by their centre.
std::vector<int> numbers_by_size(std::vector<Point> const& points,
                                 std::vector<Point> const& centers) {
    std::vector<int> size(centers.size());
    for (auto const& point : points) ++size[nearest(point, centers)];
    std::vector<std::size_t> order(centers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(-size[i], centers[i]); });
    std::vector<int> number(centers.size());
    for (std::size_t i = 0; i < order.size(); ++i) number[order[i]] = static_cast<int>(i);
    return number;
}

}  // namespace

Clusters clusters_of(std::vector<Point> const& points, int count) {
    if (points.empty()) return {};
    auto const centers = closest_centers(points, count);
    auto const number = numbers_by_size(points, centers);
    Clusters clusters{.count = static_cast<int>(centers.size()), .of = {}};
    for (auto const& point : points) clusters.of.push_back(number[nearest(point, centers)]);
    clusters.silhouette = silhouette_of(points, clusters);
    return clusters;
}

Clusters best_clusters(std::vector<Point> const& points, int most, int smallest) {
    auto best = clusters_of(points, 1);
    for (int count = 2; count <= most; ++count) {
        auto clusters = clusters_of(points, count);
        // Larger clusters come first.
        bool const large_enough = std::ranges::count(clusters.of, count - 1) >= smallest;
        if (clusters.count == count && large_enough &&
            (best.count == 1 || clusters.silhouette > best.silhouette))
            best = std::move(clusters);
    }
    return best;
}

}  // namespace jemaa::insight
