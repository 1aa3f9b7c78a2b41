#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"

/// How the number of a voting card is written, read, scanned and drawn.
namespace jemaa {

inline constexpr std::size_t card_code_length = 8;
inline constexpr std::size_t card_pictogram_count = 4;

/// Signs that are told apart by their outline alone, also in black and white.
/// Their order is part of what is printed: never change it.
inline constexpr std::array<std::string_view, 32> card_pictograms{
    "☀️", "⭐", "☂️", "🌳",      "🌷", "🌵",    "🍎", "🍇", "🥕", "🍞",      "🐟",
    "🐪",      "🐓", "🦋",   "🐢",      "🐈", "🐘",    "🐝", "🚗", "🚲",    "✈️", "⛵",
    "🏠",      "🔑", "🔔",      "✂️", "🔨", "🪑", "⚽", "👓", "💡",    "👕"};

/// Places in card_pictograms, from the left.
using CardPictograms = std::array<std::size_t, card_pictogram_count>;

/// The six digits of a card's number and two check digits (ISO 7064, MOD
/// 97-10), which give away every single wrong digit and every two that were
/// swapped: "48291354". `number` is 0 .. 999999.
std::string card_code(int number);

/// The same as it is printed: "482 913 54".
std::string spaced_card_code(std::string_view code);

/// The number of a code of eight digits; nothing when the check digits differ.
std::optional<int> number_of_code(std::string_view code);

/// The number as four pictograms, the most significant first.
CardPictograms pictograms_of(int number);

/// The number of four pictograms; nothing for the few that stand on no card.
std::optional<int> number_of_pictograms(CardPictograms const& pictograms);

/// The id of the workshop's card with this number.
Id card_id(Id const& workshop, int number);

/// The digit that a key means for somebody who types, or a scanner that types,
/// a code: digits of Latin and Arabic keyboards, and what the digit row gives
/// on a French one without shift. Nothing for any other letter.
std::optional<char> digit_of_key(std::string_view letter);

}  // namespace jemaa
