#include "ui/theme.h"

#include <cmath>

#include "catch_any.h"

using namespace jemaa;
using namespace jemaa::ui;

namespace {

// Relative luminance and contrast of WCAG 2.2.
double luminance(Colour colour) {
    auto const part = [&](int shift) {
        double const c = static_cast<double>(colour >> shift & 0xFF) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(Colour a, Colour b) {
    double const one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace

TEST_CASE("words stand out on every ground of every theme: 10 to 1, in high contrast 20 to 1") {
    for (auto const which : contrasts) {
        Theme const& t = theme_of(which);
        bool const high = which == Contrast::light || which == Contrast::dark;
        double const least = high ? 20 : 10;
        CAPTURE(name_of(which));
        for (Colour const ground : {t.paper, t.surface, t.sunken, t.chosen, t.current}) {
            CAPTURE(ground);
            CHECK(contrast(t.ink, ground) >= least);
        }
        for (Colour const ground : {t.paper, t.surface, t.sunken}) {
            CAPTURE(ground);
            CHECK(contrast(t.ink_soft, ground) >= least);
        }
        CHECK(contrast(t.on_act, t.act) >= least);
        for (Colour const sign : {t.good, t.danger}) CHECK(contrast(sign, t.surface) >= 10);
    }
}

TEST_CASE("lines, rings and graphics stand out from what they lie on by 3 to 1, the focus too") {
    for (auto const which : contrasts) {
        Theme const& t = theme_of(which);
        CAPTURE(name_of(which));
        for (Colour const ground : {t.paper, t.surface, t.sunken}) {
            CAPTURE(ground);
            CHECK(contrast(t.focus, ground) >= 4.5);
            CHECK(contrast(t.act, ground) >= 4.5);
            CHECK(contrast(t.bar, ground) >= 3);
        }
        CHECK(contrast(t.graphic, t.surface) >= 3);
    }
}
