// What does not fit in a slot must not tell when it came either: drawings and
// recordings of any length, and ballots that ask about other options.

#include <algorithm>
#include <cmath>

#include "catch_any.h"
#include "core/store/places.h"
#include "core/store/raw_file.h"
#include "core/store/sample.h"
#include "core/store/stores.h"

using namespace jemaa;

namespace {

// Drawings of some pages each, one after the other, each a sign of its own over
// and over; r of arrival and place.
double correlation_of_drawings(std::size_t bytes) {
    InSqlite in;
    Sample const sample;
    REQUIRE(in.store().append(sample.before_votes()));
    std::vector<std::string> signs;
    for (std::size_t i = 0; i < 40; ++i) {
        signs.push_back(as_text(random_id()));
        Bytes content(bytes / 2 + bytes * ((i * 7) % 11) / 10);
        for (std::size_t at = 0; at < content.size(); ++at)
            content[at] = static_cast<std::uint8_t>(signs.back()[at % 16]);
        REQUIRE(append(in.store(), Attachment{content_id(content), "image/png", content}));
    }
    CHECK(raw::value(in.path, "PRAGMA integrity_check") == "ok");
    CHECK(raw::value(in.path, "SELECT count(*) FROM pragma_foreign_key_check") == "0");
    auto const file = raw::bytes_of(in.path);
    std::vector<std::size_t> places;
    for (auto const& sign : signs) places.push_back(file.rfind(sign));
    return correlation(places);
}

}  // namespace

// By chance alone the mean of 20 has a standard deviation of 0.04, of 6 of 0.07.
// The greatest ones are more than what is written anew at a time.
TEST_CASE("the file does not tell in which order drawings were given") {
    WatchedDisk const disk(without_syncs);
    auto const [bytes, files] =
        GENERATE(table<std::size_t, int>({{3'000, 20}, {20'000, 20}, {100'000, 6}}));
    double mean = 0;
    for (int i = 0; i < files; ++i) mean += correlation_of_drawings(bytes) / files;
    CAPTURE(bytes, mean);
    CHECK(std::abs(mean) < 0.25);
}

// Ballots of one poll that ask about other options do not fit in each other's
// rows.
TEST_CASE("the file does not tell in which order ballots of two shapes were cast") {
    WatchedDisk const disk(without_syncs);
    constexpr int files = 20;
    double mean = 0;
    for (int file = 0; file < files; ++file) {
        InSqlite in;
        Sample const sample;
        REQUIRE(in.store().append(sample.before_votes()));
        std::vector<Ballot> ballots;
        std::vector<std::string> ids;
        for (int i = 0; i < 60; ++i) {
            auto ballot = sample.new_ballot(i, 1);
            if (i % 2 == 1) ballot.marks.pop_back();
            REQUIRE(append(in.store(), ballot));
            ballots.push_back(ballot);
            ids.push_back(as_text(ballot.id));
        }
        std::ranges::sort(ballots, {}, &Ballot::id);
        CHECK(in.store().results(sample.poll.id)->ballots == ballots);
        mean += correlation(places(raw::bytes_of(in.path), ids)) / files;
    }
    CAPTURE(mean);
    CHECK(std::abs(mean) < 0.15);
}
