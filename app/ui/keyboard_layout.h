#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jemaa::ui {

/// Rows of keys from left to right, each key the text that it types.
using KeyRows = std::vector<std::vector<std::string>>;

/// The letters of a language: the usual Arabic order, QWERTY for English, Latin
/// letters in the order of AZERTY or Tifinagh for Tamazight by its script, AZERTY
/// otherwise. `shift`: capitals; in Arabic the vowel signs, in Tifinagh the rarer
/// letters.
KeyRows const& letter_rows(std::string_view language, bool shift);

/// Digits and punctuation; the Arabic comma, semicolon and question mark for
/// Arabic.
KeyRows const& symbol_rows(std::string_view language);

}  // namespace jemaa::ui
