#include "screens/follow_up_parts.h"

#include <algorithm>
#include <array>

namespace jemaa::screens {

using namespace ui;
using session::Progress;

ProgressLook const& look_of(Progress progress) {
    static constexpr std::array<ProgressLook, 3> looks{{{"🌰", Icon::not_started, &Theme::ink_soft},
                                                        {"🌱", Icon::running, &Theme::on_bar},
                                                        {"🌳", Icon::done, &Theme::good}}};
    return looks.at(static_cast<std::size_t>(progress));
}

std::string progress_words(Progress progress, Ui const& ui) {
    return ui.say("progress." + std::string(session::name_of(progress)));
}

void draw_progress_words(Progress progress, Ui& ui, Rect row) {
    auto const& m = ui.metrics();
    auto const& look = look_of(progress);
    Colour const ink = ui.theme().*look.ink;
    float const side = std::min(row.h, m.body() * 1.3F);
    ui.icon(row.cut_start(side).middle(side, side), look.icon, ink);
    row.cut_start(m.mm(1.5F));
    Words const words{progress_words(progress, ui), ""};
    Look const spec{.size = m.body(),
                    .colour = ink,
                    .weight = text::Weight::bold,
                    .stand = Stand::middle,
                    .most_lines = 1};
    ui.write(row, words, spec);
}

}  // namespace jemaa::screens
