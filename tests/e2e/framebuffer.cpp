#include "e2e/framebuffer.h"

#include <fstream>
#include <sstream>

#include "catch_any.h"

namespace jemaa {

Framebuffer::Framebuffer(std::filesystem::path const& file) {
    std::ostringstream all;
    all << std::ifstream(file, std::ios::binary).rdbuf();
    bytes_ = all.str();
    REQUIRE(bytes_.size() > 100);
}

std::string Framebuffer::part(std::size_t x, std::size_t y, std::size_t w, std::size_t h) const {
    std::size_t const first = number(0) + number(19) * 12, line = number(12);
    std::string pixels;
    for (std::size_t row = y; row < y + h; ++row)
        pixels += bytes_.substr(first + row * line + x * 4, w * 4);
    return pixels;
}

// The server's own order of bytes: blue, green, red, nothing.
std::uint32_t Framebuffer::colour(std::size_t x, std::size_t y) const {
    std::string const pixel = part(x, y, 1, 1);
    auto const byte = [&](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(pixel.at(at)));
    };
    return byte(2) << 16 | byte(1) << 8 | byte(0);
}

std::size_t Framebuffer::number(std::size_t at) const {
    std::size_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes_.at(at * 4 + i));
    return value;
}

}  // namespace jemaa
