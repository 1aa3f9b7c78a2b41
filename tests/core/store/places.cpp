#include "core/store/places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <sqlite3.h>

#include "catch_any.h"

using namespace jemaa;

std::string as_text(Id const& id) {
    return {id.bytes.begin(), id.bytes.end()};
}

std::vector<std::size_t> places(std::string const& file, std::vector<std::string> const& texts) {
    std::vector<std::size_t> places;
    for (auto const& text : texts) {
        auto const place = file.find(text);
        REQUIRE(place != std::string::npos);
        REQUIRE(file.find(text, place + 1) == std::string::npos);
        places.push_back(place);
    }
    return places;
}

namespace {

std::vector<double> ranks(std::vector<std::size_t> const& values) {
    auto sorted = values;
    std::ranges::sort(sorted);
    std::vector<double> ranks;
    ranks.reserve(values.size());
    for (auto const value : values)
        ranks.push_back(
            static_cast<double>(std::ranges::lower_bound(sorted, value) - sorted.begin()));
    return ranks;
}

}  // namespace

double correlation(std::vector<std::size_t> const& a, std::vector<std::size_t> const& b) {
    auto const of_a = ranks(a), of_b = ranks(b);
    auto const n = static_cast<double>(a.size());
    double squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i) squares += std::pow(of_a[i] - of_b[i], 2);
    return 1 - 6 * squares / (n * (n * n - 1));
}

double correlation(std::vector<std::size_t> const& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return correlation(values, order);
}

WatchedDisk::Watcher const without_syncs = [](Operation const& operation, auto const& perform) {
    return operation.kind == Operation::Kind::sync ? SQLITE_OK : perform();
};
