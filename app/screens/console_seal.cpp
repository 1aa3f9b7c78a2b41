#include "screens/console_seal.h"

#include <algorithm>

#include "session/update.h"
#include "ui/button.h"

namespace jemaa::screens {

using namespace ui;

namespace {

std::string words_of(session::State const& state, Ui const& ui) {
    if (auto const& trouble = state.seal_trouble)
        return ui.say("seal.failed") + " " +
               ui.say("error." + std::string(name_of(trouble->code)),
                      {{"where", trouble->where}, {"detail", trouble->detail}});
    if (!session::is_sealed(state.record)) return ui.say("seal.missing");
    Milliseconds const wall(state.record.seals.at(state.record.kiosk.id).stamp.wall_ms);
    return ui.say("seal.done", {{"date", text::date(state.language, wall)},
                                {"time", text::time_of_day(state.language, wall)}});
}

}  // namespace

void draw_seal(session::State const& state, Ui& ui, Rect area, Actions& actions) {
    auto const& m = ui.metrics();
    if (!session::is_closed(state, session::current_step(state))) return;
    bool const sealed = session::is_sealed(state.record) && !state.seal_trouble;
    std::string const words = words_of(state, ui);
    Rect card = area.cut_top(std::min(area.h, m.mm(40)));
    ui.fill(card, ui.theme().surface, m.corner());
    ui.outline(card, ui.theme().border, m.line(), m.corner());
    card = card.inset(m.mm(4));
    Button const again{.key = "seal_again", .label = ui.say("seal.again"), .icon = Icon::lock};
    if (!sealed) {
        float const width = std::min(button_width(ui, again), card.w * 0.45F);
        if (button(ui, card.cut_end(width).middle(width, m.target()), again))
            actions.push_back(session::SealAgain{});
        card.cut_end(m.mm(3));
    }
    Colour const ink = sealed ? ui.theme().good : ui.theme().danger;
    ui.note({.key = "seal", .role = Role::text, .name = words, .rect = card});
    ui.icon(card.cut_start(m.mm(12)), sealed ? Icon::lock : Icon::warning, ink);
    card.cut_start(m.mm(3));
    ui.write(card, {words, ""},
             {.size = m.body(), .colour = ink, .stand = Stand::middle, .most_lines = 4});
}

}  // namespace jemaa::screens
