#pragma once

#include <string>

#include "base/error.h"
#include "domain/card_sheet.h"

namespace jemaa::print {

inline constexpr int cards_on_a_page = 10;

/// Voting cards to cut out, as a PDF of A4 pages: what the workshop is called,
/// the code in digits, as a QR code and as four pictograms, and the kiosk where
/// it votes. The same cards give the same bytes. Errors: bad_argument when
/// there are no cards; fonts_missing; write_failed.
Expected<std::string> card_sheets(CardSheet const& sheet);

}  // namespace jemaa::print
