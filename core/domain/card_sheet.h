#pragma once

#include <string>
#include <vector>

#include "base/clock.h"
#include "domain/language.h"

namespace jemaa {

/// What is printed on sheets of voting cards.
struct CardSheet {
    LocalizedText cluster;
    LocalizedText title;
    std::vector<LanguageTag> languages;  ///< of the workshop
    std::string kiosk;                   ///< its name: where these cards vote
    std::vector<int> numbers;            ///< one card each, in this order
    Milliseconds made{};                 ///< the workshop's beginning, UTC: dates the document
};

}  // namespace jemaa
