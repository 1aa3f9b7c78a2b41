#include <algorithm>
#include <set>

#include "base/chance.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/resource.h"
#include "base/utf8.h"
#include "catch_any.h"

using namespace jemaa;

TEST_CASE("an id survives its hexadecimal form") {
    Id const id = random_id();
    CHECK(id_from_hex(to_hex(id)) == id);
    CHECK(to_hex(id).size() == 32);
}

TEST_CASE("only 32 hexadecimal digits are an id") {
    CHECK_FALSE(id_from_hex(""));
    CHECK_FALSE(id_from_hex("00"));
    CHECK_FALSE(id_from_hex(std::string(31, 'a') + "g"));
    CHECK_FALSE(id_from_hex(std::string(34, 'a')));
}

TEST_CASE("every kiosk derives the same id from the same parent and key") {
    Id const parent = random_id();
    CHECK(derived_id(parent, "vote") == derived_id(parent, "vote"));
    CHECK(derived_id(parent, "vote") != derived_id(parent, "vote2"));
    CHECK(derived_id(parent, "vote") != derived_id(random_id(), "vote"));
}

TEST_CASE("the same seed gives the same stream, another seed another") {
    Seed const seed = random_seed();
    Chance a(seed), b(seed), c(random_seed());
    Id const first = a.id();
    CHECK(first == b.id());
    CHECK(a.id() != first);
    CHECK(c.id() != first);
}

TEST_CASE("every order of options is drawn equally often") {
    std::array<int, 6> seen{};
    for (int run = 0; run < 6000; ++run) {
        Seed seed{};
        seed[0] = static_cast<std::uint8_t>(run & 0xFF);
        seed[1] = static_cast<std::uint8_t>(run >> 8);
        auto const order = Chance(seed).order(3);
        std::size_t const rank = order[0] * 2 + (order[1] > order[2] ? 1 : 0);
        ++seen[rank];
    }
    for (int count : seen) {
        CHECK(count > 850);  // 1000 expected, standard deviation 29
        CHECK(count < 1150);
    }
}

TEST_CASE("an order holds each place once") {
    auto const order = Chance(random_seed()).order(100);
    CHECK(std::set<std::size_t>(order.begin(), order.end()).size() == 100);
    CHECK(*std::max_element(order.begin(), order.end()) == 99);
    CHECK(Chance(random_seed()).order(0).empty());
}

TEST_CASE("stamps only grow, also when the wall clock steps back") {
    Stamp const first = next_stamp({}, Milliseconds(1000));
    CHECK(first == Stamp{1000, 0});
    Stamp const second = next_stamp(first, Milliseconds(1000));
    CHECK(second > first);
    Stamp const third = next_stamp(second, Milliseconds(500));
    CHECK(third > second);
    CHECK(next_stamp(third, Milliseconds(2000)) == Stamp{2000, 0});
}

TEST_CASE("well-formed UTF-8 is told from the rest") {
    CHECK(is_valid_utf8("Bijoux · حُليّ · ⵜⴰⵎⴰⵣⵉⵖⵜ · 💍"));
    CHECK(is_valid_utf8(""));
    CHECK_FALSE(is_valid_utf8(std::string_view("a\0b", 3)));
    CHECK_FALSE(is_valid_utf8("\xC0\xAF"));          // overlong
    CHECK_FALSE(is_valid_utf8("\xED\xA0\x80"));      // surrogate
    CHECK_FALSE(is_valid_utf8("\xF4\x90\x80\x80"));  // beyond U+10FFFF
    CHECK_FALSE(is_valid_utf8("\xD8"));              // cut off
    CHECK(code_points("حُليّ💍") == 6);
    CHECK(trimmed(" \t a b \n") == "a b");
    CHECK(trimmed("  ").empty());
}

TEST_CASE("files are built in under their own names") {
    REQUIRE(resource("assets/locale/ar.mo"));
    CHECK(resource("assets/locale/ar.mo")->size() > 20);
    CHECK_FALSE(resource("assets/nothing"));
    CHECK(resources_under("assets/locale/").size() == 4);
}
