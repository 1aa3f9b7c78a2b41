#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/text/message_uses.h"
#include "app/text/po_file.h"

namespace jemaa::text {

/// What the catalogues are held against.
struct Expectation {
    std::vector<MessageUse> uses;
    std::set<std::string> put_together;  ///< "help.": how keys begin that are
};

/// Everything that is wrong, one line each: where, and what.
std::vector<std::string> mistakes_in(std::vector<PoFile> const& catalogues,
                                     Expectation const& expected);

}  // namespace jemaa::text
