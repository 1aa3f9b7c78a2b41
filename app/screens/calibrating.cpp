#include <algorithm>

#include "screens/frame.h"
#include "screens/screens.h"

namespace jemaa::screens {

using namespace ui;
using session::Calibrating;

namespace {

constexpr float card_width_mm = 85.6F, card_height_mm = 54.F;

// The outline has the card's size by the panel's own millimetres, whatever
// size everything else has.
void draw_card(Calibrating const& calibrating, Ui& ui, Rect const& area) {
    float const mm = ui.metrics().px_per_mm() * static_cast<float>(calibrating.thousandths) / 1000;
    Rect const card = area.middle(card_width_mm * mm, card_height_mm * mm);
    ui.begin_clip(area);
    ui.fill(card, ui.theme().surface, 3 * mm);
    ui.outline(card, ui.theme().act, std::max(2.F, ui.metrics().mm(0.4F)), 3 * mm);
    Rect chip = card.inset(card.w * 0.1F, card.h * 0.3F);
    // Where a real card has it, in every language.
    float const width = card.w * 0.15F;
    ui.fill(ui.mirrored() ? chip.cut_end(width) : chip.cut_start(width), ui.theme().graphic,
            ui.metrics().mm(1));
    ui.end_clip();
    ui.note({.key = "bank_card",
             .role = Role::image,
             .name = ui.say("calibration.card"),
             .rect = card.intersect(area)});
}

void draw_steps(Ui& ui, Rect row, Actions& actions) {
    struct Step {
        char const* key;
        int by;
    };
    constexpr Step steps[] = {
        {"smaller.much", -50}, {"smaller", -5}, {"larger", 5}, {"larger.much", 50}};
    int const count = static_cast<int>(std::size(steps));
    for (int i = 0; i < count; ++i) {
        auto const& step = steps[i];
        bool const much = step.by < -5 || step.by > 5;
        float const size = ui.metrics().mm(much ? 12.F : 7.F);
        if (button(ui, row.cell(i, count, 1, ui.metrics().gap()),
                   {.key = step.key,
                    .icon = step.by < 0 ? Icon::minus : Icon::plus,
                    .name = ui.say(std::string("calibration.") + step.key),
                    .size = size}))
            actions.push_back(session::Calibrate{step.by});
    }
}

std::string outcome(Calibrating const& calibrating, Ui const& ui) {
    if (calibrating.kept) return ui.say("calibration.kept");
    if (!calibrating.error) return ui.say("calibration.text");
    if (calibrating.error->code == ErrorCode::bad_argument) return ui.say("calibration.refused");
    return ui.say("error." + std::string(name_of(calibrating.error->code)),
                  {{"where", calibrating.error->where}, {"detail", calibrating.error->detail}});
}

}  // namespace

void draw_calibrating(session::State const& state, Calibrating const& calibrating, Ui& ui,
                      Actions& actions) {
    auto const& m = ui.metrics();
    Frame frame{.back = back_command(ui),
                .primary = primary_command("keep", ui.say("calibration.keep"), Icon::save,
                                           session::KeepCalibration{})};
    frame.primary->button.enabled = !calibrating.busy;
    Areas areas = draw_frame(state, ui, frame, actions);
    draw_low_heading(ui, areas, ui.say("calibration.title"), outcome(calibrating, ui));
    Rect area = areas.content;
    Rect const row = area.cut_bottom(m.target());
    draw_steps(ui, row.middle(std::min(row.w, m.mm(220)), row.h), actions);
    area.cut_bottom(m.mm(2.5F));
    draw_card(calibrating, ui, area);
}

}  // namespace jemaa::screens
