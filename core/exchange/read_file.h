#pragma once

#include <string>

#include "base/error.h"
#include "exchange/contest.h"

namespace jemaa::exchange {

/// Reads an election file by the ending of its name: .blt, or one of PrefLib's
/// (.soc .soi .toc .toi .cat). Errors as of the format's reader; file_missing,
/// read_failed; bad_argument for another ending.
Expected<Contest> read_file(std::string const& path);

}  // namespace jemaa::exchange
