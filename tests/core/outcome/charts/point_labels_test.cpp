#include "charts/point_labels.h"

#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::charts;

namespace {

Rect const within{0, 0, 1000, 600};

std::vector<PointLabel> labels_at(std::vector<Point> const& points) {
    std::vector<PointLabel> labels;
    for (auto const& point : points) labels.push_back({point, {160, 40}});
    return labels;
}

void check_apart(std::vector<PointLabel> const& labels, std::vector<Rect> const& taken) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        auto const& rect = labels[i].rect;
        CHECK(rect.intersect(within).w == Approx(rect.w));
        CHECK(rect.intersect(within).h == Approx(rect.h));
        for (auto const& other : taken) CHECK(rect.intersect(other).empty());
        for (std::size_t j = 0; j < labels.size(); ++j) {
            if (j != i) CHECK(rect.intersect(labels[j].rect).empty());
            CHECK_FALSE(rect.contains(labels[j].at));
        }
    }
}

}  // namespace

TEST_CASE("a label stands beside its point where there is room") {
    auto labels = labels_at({{200, 300}, {700, 100}});
    REQUIRE(place_labels(labels, within, {}, 8, 4));
    check_apart(labels, {});
    for (auto const& label : labels) CHECK_FALSE(label.moved);
}

TEST_CASE("labels of one place, in a corner and beside what is taken move apart") {
    std::vector<Rect> const taken{{0, 0, 200, 30}, {800, 570, 200, 30}};
    auto labels = labels_at({{500, 300},
                             {500, 300},
                             {500, 300},
                             {500, 300},
                             {500, 300},
                             {500, 300},
                             {500, 300},
                             {2, 598},
                             {998, 2}});
    REQUIRE(place_labels(labels, within, taken, 8, 4));
    check_apart(labels, taken);
    CHECK_FALSE(labels.front().moved);
    CHECK(labels[6].moved);
}

TEST_CASE("where not all find room, it is said") {
    auto many = labels_at(std::vector<Point>(200, {500, 300}));
    CHECK_FALSE(place_labels(many, within, {}, 8, 4));
    auto none = labels_at({});
    CHECK(place_labels(none, within, {}, 8, 4));
}
