#include "screens/finding_kind.h"

#include <algorithm>
#include <array>

namespace jemaa::screens {

using namespace ui;

namespace {

struct KindLook {
    std::string_view kind;
    Icon icon;
    Colour Theme::*ink;
};

constexpr std::array<KindLook, 4> kind_looks{{{"strength", Icon::strength, &Theme::good},
                                              {"weakness", Icon::weakness, &Theme::danger},
                                              {"opportunity", Icon::opportunity, &Theme::on_bar},
                                              {"threat", Icon::threat, &Theme::danger}}};

}  // namespace

void draw_finding_kind(Ui& ui, Rect row, std::string const& kind) {
    auto const look = std::ranges::find(kind_looks, kind, &KindLook::kind);
    if (look == kind_looks.end()) return;
    Colour const ink = ui.theme().*look->ink;
    ui.icon(row.cut_start(row.h), look->icon, ink);
    row.cut_start(ui.metrics().mm(2));
    ui.write(row, {ui.say("finding." + kind), ""},
             {.size = ui.metrics().body(),
              .colour = ink,
              .weight = text::Weight::bold,
              .stand = Stand::middle,
              .most_lines = 1});
}

}  // namespace jemaa::screens
