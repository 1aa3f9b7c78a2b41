#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "places.h"

/// Published elections to check against: the folder that JEMAA_REFERENCE_DATA
/// names, else shared/data beside the project's folder. Often it is not there.
inline std::filesystem::path reference_data() {
    auto const* named = std::getenv("JEMAA_REFERENCE_DATA");
    return named != nullptr ? std::filesystem::path(named)
                            : std::filesystem::path(JEMAA_SOURCE_DIR) / "../shared/data";
}

inline std::string content_of(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}
