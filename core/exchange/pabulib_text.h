#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "budget/election.h"
#include "exchange/pabulib.h"

namespace jemaa::exchange {

/// A line of the file, cut at its semicolons.
struct PabulibLine {
    int number = 0;
    std::vector<std::string> cells;
};

/// Cuts the text into lines and cells, without those that are blank. A cell
/// may stand in double quotes, in which "" means one; a quote that is not
/// closed in its line is an ordinary letter.
std::vector<PabulibLine> pabulib_lines_of(std::string_view text);

/// The parts of a list such as "3, 5", trimmed; none for an empty text.
std::vector<std::string> list_of(std::string_view text);

/// A number as written: digits, perhaps with decimals ("1200.50").
struct Decimal {
    std::int64_t digits = 0;  ///< all of them, as one whole number
    int decimals = 0;         ///< trailing zeros are not kept
};

/// Nothing for any other text, a negative number, or one that is too large.
std::optional<Decimal> decimal_from(std::string_view text);

/// The number in parts of 10^-decimals; nothing when it gets too large.
std::optional<budget::Money> scaled(Decimal const& number, int decimals);

std::optional<std::int64_t> whole_from(std::string_view text);

/// The name of the type in a file; nothing for another name.
std::string_view name_of(VoteType type);
std::optional<VoteType> vote_type_from(std::string_view name);

}  // namespace jemaa::exchange
