#include "domain/merges.h"

#include "catch_any.h"

using namespace jemaa;

namespace {

Id id_of(int number) {
    Id id;
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

Id const poll = id_of(90), other_poll = id_of(91);

// Options 1 to 4, and 5 of another poll, merged as said.
std::map<Id, Id> merged(std::map<int, int> const& into) {
    std::map<Id, PollOption> options;
    for (int i = 1; i <= 5; ++i)
        options.emplace(id_of(i), PollOption{id_of(i), i == 5 ? other_poll : poll, "x", {}});
    return merges_of(options, poll, [&](Id const& option) {
        auto const found = into.find(option.bytes[15]);
        return found == into.end() ? std::string() : to_hex(id_of(found->second));
    });
}

}  // namespace

TEST_CASE("an option is part of the one that it was merged into") {
    CHECK(merged({}).empty());
    CHECK(merged({{3, 1}}) == std::map<Id, Id>{{id_of(3), id_of(1)}});
    CHECK(merged({{3, 2}, {2, 1}}).size() == 2);
}

TEST_CASE("merges of two kiosks that go in a circle leave the one of the greatest id out") {
    CHECK(merged({{1, 2}, {2, 1}}) == std::map<Id, Id>{{id_of(1), id_of(2)}});
    CHECK(merged({{1, 2}, {2, 3}, {3, 1}}).size() == 2);
    CHECK(merged({{4, 4}}).empty());
}

TEST_CASE("nothing is merged into what is no option of the same poll") {
    CHECK(merged({{1, 5}, {2, 77}}).empty());
}
