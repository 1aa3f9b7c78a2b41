#pragma once

#include <string>
#include <vector>

namespace jemaa::print {

/// A square of dark and light modules, row by row.
struct QrCode {
    int side = 0;
    std::vector<bool> dark;

    [[nodiscard]] bool is_dark(int x, int y) const {
        return dark[static_cast<std::size_t>(y * side + x)];
    }
};

/// Light modules that must surround it on each side.
inline constexpr int quiet_modules = 4;

/// The QR code of a short text, with the strongest error correction (level H).
QrCode qr_code(std::string const& text);

}  // namespace jemaa::print
