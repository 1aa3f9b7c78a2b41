#include "ui/metrics.h"
#include "catch_any.h"

using namespace jemaa::ui;

namespace {

Panel const reference{1920, 1080, 476, 268};
Panel const small{1280, 800, 215, 135};
Panel const large{3840, 2160, 952, 535};

constexpr float capital_per_em = 0.714F;

}  // namespace

TEST_CASE("capitals have the stated height in millimetres") {
    float const usual[] = {3.8F, 5.F, 6.7F, 8.7F}, on_low_panels[] = {3.8F, 5.F, 5.8F, 6.6F};
    for (int size = 0; size < 4; ++size) {
        auto const capital = [&](Panel const& panel) {
            Metrics const m(panel, size);
            return m.body() * capital_per_em / m.px_per_mm();
        };
        CHECK(capital(reference) == Approx(usual[size]).margin(0.02));
        CHECK(capital(small) == Approx(on_low_panels[size]).margin(0.02));
    }
}

TEST_CASE("no target is below 12.7 mm on any panel") {
    for (Panel const& panel : {reference, small, large}) {
        Metrics const m(panel, 1);
        CHECK(m.target() / m.px_per_mm() >= 12.7F - 0.01F);
        CHECK(m.gap() / m.px_per_mm() >= 2.5F - 0.01F);
    }
}

TEST_CASE("a panel for a whole room shows everything larger") {
    CHECK(Metrics(large, 1).mm(10) / Metrics(large, 1).px_per_mm() == Approx(20).margin(0.1));
    CHECK(Metrics(reference, 1).mm(10) / Metrics(reference, 1).px_per_mm() == Approx(10));
}

TEST_CASE("a text size out of range is the nearest one") {
    CHECK(Metrics(reference, -5).body() == Metrics(reference, 0).body());
    CHECK(Metrics(reference, 99).body() == Metrics(reference, 3).body());
}
