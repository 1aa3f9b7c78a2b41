#pragma once

#include <set>
#include <string>

#include "catch_any.h"
#include "charts/chart.h"
#include "lettering/fonts.h"
#include "lettering/layout.h"

namespace jemaa {

/// Draws charts without a surface, in Jemaa's own fonts.
struct DrawingRoom {
    text::Fonts fonts = text::load_fonts().value();
    text::Composer composer{fonts.get()};

    [[nodiscard]] charts::Look look(std::string const& language, float text = 20) const {
        return {composer, language, text};
    }
    [[nodiscard]] charts::Drawn draw(charts::Chart const& chart, charts::Size size,
                                     std::string const& language = "fr") const {
        return charts::draw(nullptr, chart, size, look(language));
    }
    /// As high as it needs to be.
    [[nodiscard]] charts::Drawn draw(charts::Chart const& chart, float width,
                                     std::string const& language = "fr") const {
        return draw(chart, {width, charts::height_for(chart, width, look(language))}, language);
    }
};

/// No words lie over other words, outside of the picture, or without a letter.
inline void check_words(charts::Drawn const& drawn, charts::Size size) {
    for (std::size_t i = 0; i < drawn.words.size(); ++i) {
        auto const& a = drawn.words[i];
        CAPTURE(a.text, a.box.x, a.box.y, a.box.w, a.box.h, size.width, size.height);
        CHECK(a.box.x >= -1);
        CHECK(a.box.y >= -1);
        CHECK(a.box.right() <= size.width + 1);
        CHECK(a.box.bottom() <= size.height + 1);
        for (std::size_t j = i + 1; j < drawn.words.size(); ++j) {
            auto const over = a.box.intersect(drawn.words[j].box);
            if (over.w <= 1 || over.h <= 1) continue;
            FAIL_CHECK("over it lies: " << drawn.words[j].text);
        }
    }
}

}  // namespace jemaa
