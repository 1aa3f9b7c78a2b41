#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "charts/chart.h"

namespace jemaa::charts {

/// A chart as pixels, RGBA, over the paper of its palette.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
    Drawn drawn;
};
Picture picture_of(Chart const& chart, Size size, Look const& look);

/// What a file begins with, for those who do not see the picture.
struct Caption {
    std::string title;
    std::string sentence;  ///< under the title; may be empty
};

/// The chart under its caption as the bytes of a PNG, or of an SVG whose texts say
/// every mark with its value. The same chart gives the same bytes. write_failed
/// when Cairo cannot make it: the width is out of reason.
Expected<std::string> png_of(Chart const& chart, Caption const& caption, float width,
                             Look const& look);
Expected<std::string> svg_of(Chart const& chart, Caption const& caption, float width,
                             Look const& look);

}  // namespace jemaa::charts
