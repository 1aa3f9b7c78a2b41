#pragma once

#include <filesystem>
#include <fstream>

#include "app/speech/virtual_device.h"
#include "speech/clip.h"

namespace jemaa {

/// A tone of 440 hertz as the kiosk records it.
inline Bytes recorded(double seconds, double hertz = 440) {
    speech::ClipWriter writer;
    writer.add(speech::tone(hertz, seconds));
    return writer.finish().value();
}

inline void put(std::filesystem::path const& file, Bytes const& content) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<char const*>(content.data()),
               static_cast<std::streamsize>(content.size()));
}

}  // namespace jemaa
