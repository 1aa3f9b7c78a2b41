#include "tally/changes.h"

#include "catch_any.h"

namespace jemaa::tally {
namespace {

Id id(std::uint8_t n) {
    Id made;
    made.bytes[15] = n;
    return made;
}

// A poll of dots among these options; each ballot gives some of them dots.
PollResults poll_of(std::uint8_t number, std::vector<std::string> const& keys,
                    std::vector<std::vector<int>> const& ballots) {
    PollResults results;
    results.poll = {id(number), {}, {}, "dots", {{{"dots", 9}, {"per_option", 9}}}};
    for (std::size_t i = 0; i < keys.size(); ++i)
        results.options.push_back(
            {id(static_cast<std::uint8_t>(number + 1 + i)), id(number), keys[i], {}});
    std::uint8_t next = 200;
    for (auto const& dots : ballots) {
        Ballot ballot{id(next++), id(number), {}};
        for (std::size_t i = 0; i < dots.size(); ++i)
            ballot.marks.push_back({results.options[i].id, static_cast<int>(i), dots[i]});
        results.ballots.push_back(ballot);
    }
    return results;
}

std::vector<Change> changes(PollResults const& first, PollResults const& second) {
    auto const before = count(first), after = count(second);
    REQUIRE(before);
    REQUIRE(after);
    return changes_between({first.options, *before}, {second.options, *after});
}

}  // namespace

TEST_CASE("options are told apart by key and subject, in the later order") {
    auto const first = poll_of(10, {"a", "b", "c"}, {{5, 2, 0}, {4, 1, 3}});
    auto const second = poll_of(30, {"c", "b", "a"}, {{6, 1, 1}, {5, 0, 2}});
    auto const all = changes(first, second);
    REQUIRE(all.size() == 3);
    CHECK(all[0].option.key == "c");
    CHECK(all[0].before->score == 3);
    CHECK(all[0].after->score == 11);
    CHECK(direction_of(all[0]) == Direction::up);
    CHECK(all[1].option.key == "a");
    CHECK(all[1].before->place == 1);
    CHECK(all[1].after->place == 2);
    CHECK(direction_of(all[1]) == Direction::down);
    CHECK(direction_of(all[2]) == Direction::down);
}

TEST_CASE("more ballots alone move nothing") {
    auto const first = poll_of(10, {"a", "b"}, {{3, 1}});
    auto const second = poll_of(30, {"a", "b"}, {{3, 1}, {3, 1}});
    for (auto const& change : changes(first, second))
        CHECK(direction_of(change) == Direction::same);
}

TEST_CASE("options that joined or went are told so") {
    auto const first = poll_of(10, {"a", "b"}, {{3, 1}});
    auto const second = poll_of(30, {"a", "c"}, {{1, 3}});
    auto const all = changes(first, second);
    REQUIRE(all.size() == 3);
    CHECK(all[0].option.key == "c");
    CHECK(direction_of(all[0]) == Direction::joined);
    CHECK(all[2].option.key == "b");
    CHECK(direction_of(all[2]) == Direction::gone);
    CHECK(all[2].option.poll == first.poll.id);
}

}  // namespace jemaa::tally
