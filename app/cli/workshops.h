#pragma once

#include <filesystem>

#include "base/error.h"
#include "tables/compared.h"

namespace jemaa::cli {

/// The workshops of a diagnostic, or the one of a kiosk's file. Errors:
/// not_a_workshop (it holds none yet), those of the store and of gather_all().
Expected<outcome::Compared> workshops_in(std::filesystem::path const& file);

}  // namespace jemaa::cli
