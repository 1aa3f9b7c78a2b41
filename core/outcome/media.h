#pragma once

#include <string>

#include "domain/fact.h"

/// The drawings and recordings of a workshop, as files.
namespace jemaa::outcome {

inline constexpr char media_folder[] = "media";
inline constexpr char media_column[] = "media";  ///< of a table that names such files

/// Its file below an export's folder, named by its content: "media/HASH.png", ".opus".
std::string media_path(Attachment const& attachment);

}  // namespace jemaa::outcome
