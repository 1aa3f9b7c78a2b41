#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace jemaa {

/// What an X server that keeps its picture in a file (Xvfb -fbdir) shows: an XWD dump
/// with a header of big-endian numbers.
class Framebuffer {
public:
    /// The picture of now; `file` is Xvfb_screen0 in the server's folder.
    explicit Framebuffer(std::filesystem::path const& file);

    /// The pixels of a part, four bytes each.
    [[nodiscard]] std::string part(std::size_t x, std::size_t y, std::size_t w,
                                   std::size_t h) const;
    /// 0xRRGGBB.
    [[nodiscard]] std::uint32_t colour(std::size_t x, std::size_t y) const;

private:
    [[nodiscard]] std::size_t number(std::size_t at) const;

    std::string bytes_;
};

}  // namespace jemaa
