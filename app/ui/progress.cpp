#include "ui/progress.h"

#include <algorithm>

namespace jemaa::ui {
namespace {

// What is not reached yet is seen in every theme.
Colour rest_of(Theme const& theme) {
    return theme.sunken == theme.paper ? theme.faint : theme.sunken;
}

}  // namespace

void progress_ring(Ui& ui, Rect const& rect, ProgressRing const& ring) {
    ui.note({.key = ring.key,
             .role = Role::meter,
             .name = ring.name,
             .value = ring.figure,
             .rect = rect});
    float const radius = std::min(rect.w, rect.h) / 2;
    float const width = radius * 0.26F;
    Look look{.size = std::min(radius * 0.55F, rect.h * 0.6F),
              .colour = ui.theme().ink,
              .weight = text::Weight::bold,
              .align = text::Align::center,
              .stand = Stand::middle,
              .most_lines = 1};
    float const room = (radius - width) * 1.75F;
    float const wide = ui.measure({ring.figure, "en"}, look).width;
    if (wide > room) look.size *= room / wide;
    bool const around = look.size >= ui.metrics().least();
    if (around) {
        Point const centre{rect.x + rect.w / 2, rect.y + rect.h / 2};
        ui.ring(centre, radius - width / 2, rest_of(ui.theme()), width);
        ui.arc(centre, radius - width / 2, ring.share, ui.theme().bar, width);
    }
    // Where the ring would be too small for words, the figure stands alone.
    if (!around) look.size = std::max(ui.metrics().least(), rect.h * 0.6F);
    ui.write(rect, {ring.figure, "en"}, look);
}

void progress_row(Ui& ui, Rect const& rect, std::string const& name, int done, int all) {
    ui.note({.key = "progress",
             .role = Role::meter,
             .name = name,
             .value = std::to_string(done) + "/" + std::to_string(all),
             .rect = rect});
    for (int i = 0; i < all; ++i) {
        // What is done is thicker too, for whoever sees no colours.
        Rect const part = rect.cell(i, all, 1, ui.metrics().mm(1.5F));
        Rect const rest = part.middle(part.w, part.h * 0.4F);
        if (i < done)
            ui.fill(part, ui.theme().act, part.h / 2);
        else
            ui.fill(rest, rest_of(ui.theme()), rest.h / 2);
    }
}

}  // namespace jemaa::ui
