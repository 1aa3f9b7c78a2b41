#pragma once

#include <string_view>

#include "base/error.h"
#include "exchange/contest.h"

namespace jemaa::exchange {

/// Reads a BLT file of a transferable vote: options and seats; withdrawn
/// options as negative numbers; ballots as "copies first second .. 0", with
/// "2=5" for equal ranks and "-" for a rank left out; "0"; then the names and
/// the title. The seats become the setting `winners`; withdrawn options are
/// left out everywhere.
/// Source: I. D. Hill, B. A. Wichmann and D. R. Woodall, Algorithm 123, The
/// Computer Journal 30, 1987, as extended by OpenSTV and Droop.
/// bad_argument with `where:line` and the reason for a malformed file.
Expected<Contest> read_blt(std::string_view text, std::string_view where);

}  // namespace jemaa::exchange
