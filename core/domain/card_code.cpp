#include "domain/card_code.h"

#include <algorithm>

#include "domain/fact.h"

namespace jemaa {
namespace {

constexpr int number_length = 6;
constexpr int modulus = 97;

std::string with_zeros(int number, int length) {
    std::string digits(static_cast<std::size_t>(length), '0');
    for (auto place = digits.rbegin(); place != digits.rend(); ++place, number /= 10)
        *place = static_cast<char>('0' + number % 10);
    return digits;
}

}  // namespace

std::string card_code(int number) {
    int const check = modulus + 1 - static_cast<int>(number * std::int64_t{100} % modulus);
    return with_zeros(number, number_length) + with_zeros(check, 2);
}

std::string spaced_card_code(std::string_view code) {
    std::string spaced;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i == 3 || i == 6) spaced += ' ';
        spaced += code[i];
    }
    return spaced;
}

std::optional<int> number_of_code(std::string_view code) {
    bool const digits =
        std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (code.size() != card_code_length || !digits) return std::nullopt;
    int whole = 0;
    for (char const digit : code) whole = whole * 10 + (digit - '0');
    // Also refuses check digits that are never printed (00, 01, 99).
    int const number = whole / 100;
    return card_code(number) == code ? std::optional(number) : std::nullopt;
}

CardPictograms pictograms_of(int number) {
    auto constexpr base = static_cast<int>(card_pictograms.size());
    CardPictograms places{};
    for (auto place = places.rbegin(); place != places.rend(); ++place, number /= base)
        *place = static_cast<std::size_t>(number % base);
    return places;
}

std::optional<int> number_of_pictograms(CardPictograms const& pictograms) {
    int number = 0;
    for (std::size_t const place : pictograms) {
        if (place >= card_pictograms.size()) return std::nullopt;
        number = number * static_cast<int>(card_pictograms.size()) + static_cast<int>(place);
    }
    return number <= last_card_number ? std::optional(number) : std::nullopt;
}

Id card_id(Id const& workshop, int number) {
    return derived_id(workshop, "card " + with_zeros(number, number_length));
}

std::optional<char> digit_of_key(std::string_view letter) {
    static constexpr std::array<std::string_view, 4> rows[10] = {
        {"0", "à", "٠", "۰"}, {"1", "&", "١", "۱"}, {"2", "é", "٢", "۲"}, {"3", "\"", "٣", "۳"},
        {"4", "'", "٤", "۴"}, {"5", "(", "٥", "۵"}, {"6", "-", "٦", "۶"}, {"7", "è", "٧", "۷"},
        {"8", "_", "٨", "۸"}, {"9", "ç", "٩", "۹"}};
    for (std::size_t digit = 0; digit < 10; ++digit)
        for (auto const key : rows[digit])
            if (key == letter) return static_cast<char>('0' + digit);
    return std::nullopt;
}

}  // namespace jemaa
