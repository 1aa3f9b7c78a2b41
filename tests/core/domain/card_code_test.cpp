#include "domain/card_code.h"

#include <set>

#include "catch_any.h"
#include "domain/fact.h"

using namespace jemaa;

namespace {

// Numbers from all over, and both ends.
template <typename Check>
void for_many_numbers(Check check) {
    for (int number = 0; number <= last_card_number; number += 7919) check(number);
    check(last_card_number);
}

}  // namespace

TEST_CASE("a card's code is its six digits and the check digits of ISO 7064 MOD 97-10") {
    CHECK(card_code(0) == "00000098");
    CHECK(card_code(794) == "00079444");  // 79444 leaves 1, as the standard asks
    for_many_numbers([](int number) {
        auto const code = card_code(number);
        CHECK(code.size() == card_code_length);
        CHECK(std::stoi(code) % 97 == 1);
        CHECK(number_of_code(code) == number);
    });
}

TEST_CASE("check digits give away every single wrong digit") {
    for_many_numbers([](int number) {
        auto const code = card_code(number);
        for (std::size_t at = 0; at < code.size(); ++at)
            for (char digit = '0'; digit <= '9'; ++digit) {
                auto wrong = code;
                wrong[at] = digit;
                if (wrong != code) CHECK_FALSE(number_of_code(wrong));
            }
    });
}

TEST_CASE("check digits give away every two digits that were swapped, wherever they stand") {
    for_many_numbers([](int number) {
        auto const code = card_code(number);
        for (std::size_t a = 0; a < code.size(); ++a)
            for (std::size_t b = a + 1; b < code.size(); ++b) {
                auto wrong = code;
                std::swap(wrong[a], wrong[b]);
                if (wrong != code) CHECK_FALSE(number_of_code(wrong));
            }
    });
}

TEST_CASE("what is no code has no number") {
    for (auto const* text : {"", "4829135", "482913540", "482 91354", "4829135x", "00000001"})
        CHECK_FALSE(number_of_code(text));
    CHECK(spaced_card_code("48291354") == "482 913 54");
    CHECK(spaced_card_code("4829") == "482 9");
    CHECK(spaced_card_code("").empty());
}

TEST_CASE("four pictograms stand for each number, and lead back to it") {
    std::set<std::string_view> const all(card_pictograms.begin(), card_pictograms.end());
    CHECK(all.size() == card_pictograms.size());
    std::set<CardPictograms> seen;
    int numbers = 0;
    for_many_numbers([&](int number) {
        auto const pictograms = pictograms_of(number);
        CHECK(number_of_pictograms(pictograms) == number);
        seen.insert(pictograms);
        ++numbers;
    });
    CHECK(static_cast<int>(seen.size()) == numbers);
    CHECK_FALSE(number_of_pictograms({31, 31, 31, 31}));
    CHECK_FALSE(number_of_pictograms({0, 0, 0, 32}));
}

TEST_CASE("a card's id is that of its workshop and number") {
    Id const workshop = random_id(), other = random_id();
    CHECK(card_id(workshop, 42) == derived_id(workshop, "card 000042"));
    CHECK(card_id(workshop, 42) != card_id(other, 42));
}

TEST_CASE("keys of the usual keyboards mean digits") {
    std::string typed;
    for (auto const* letter : {"4", "é", "٣", "۹", "à", "-", "&"})
        typed += digit_of_key(letter).value_or('?');
    CHECK(typed == "4239061");
    for (auto const* letter : {"", "a", " ", "س", "12"}) CHECK_FALSE(digit_of_key(letter));
}
