#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "exchange/contest.h"

namespace jemaa::exchange {

/// Reads a file of PrefLib (N. Mattei and T. Walsh, PrefLib: A Library for
/// Preferences, 2013; the headers of 2022): .soc .soi .toc .toi are rankings;
/// a .cat of two categories is approvals, the first category meaning yes, and
/// one of more is grades, the first category being the highest.
/// bad_argument with `where:line` and the reason for a malformed file, also
/// where orders do not fit the type or the number of voters in the header.
Expected<Contest> read_preflib(std::string_view text, std::string_view where);

struct PreflibFile {
    std::string type;  ///< the ending of the file's name: "soc", "soi", "toc", "toi" or "cat"
    std::string text;
};

/// What the header says besides the contest.
struct PreflibHeader {
    std::string name;  ///< of the file, without ending
    std::string description;
    std::string date;  ///< "2026-11-24"
};

/// Writes rankings, approvals or grades, and scores on one criterion, as
/// PrefLib has them: most frequent order first, so that nothing tells when a
/// ballot was cast. Blank ballots cannot be said there and are left out.
/// bad_argument for ballots of another kind.
Expected<PreflibFile> write_preflib(Contest const& contest, PreflibHeader const& header);

}  // namespace jemaa::exchange
