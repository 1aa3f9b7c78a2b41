#include "ui/choice_card.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/fitting.h"

namespace jemaa::ui {
namespace {

void draw_ground(Ui& ui, Rect const& rect, ChoiceCard const& card) {
    bool const held = card.enabled && ui.held(card.key, rect);
    Theme const& theme = ui.theme();
    Colour const ground = held ? theme.current : card.selected ? theme.chosen : theme.surface;
    ui.fill(rect, ground, ui.metrics().corner());
    if (card.selected)
        ui.outline(rect, theme.act, ui.chosen_line(), ui.metrics().corner());
    else
        ui.outline(rect, held ? theme.act : theme.border, ui.metrics().line(),
                   ui.metrics().corner());
}

// For those who want to hear the card without choosing it.
void cut_speaker(Ui& ui, Rect& area, ChoiceCard const& card) {
    float const size = ui.metrics().mm(12.7F);
    if (!ui.hearing().on || area.h < size) return;
    Rect column = area.cut_end(size);
    Rect const at = column.cut_top(size);
    area.cut_end(ui.metrics().mm(2));
    if (button(ui, at,
               {.key = "say." + card.key,
                .icon = Icon::sound,
                .name = ui.say("voice.say"),
                .size = at.h * 0.42F}))
        ui.ask(card.key);
}

void draw_words(Ui& ui, Rect area, ChoiceCard const& card, Stand stand) {
    Look title{.size = ui.metrics().strong(),
               .colour = ui.theme().ink,
               .weight = text::Weight::bold,
               .most_lines = 2};
    Look text{.size = ui.metrics().body() * 0.92F, .colour = ui.theme().ink_soft};
    title = fitting(ui, card.title, title, area, ui.metrics().mm(3.4F));
    Rect const any_height{area.x, area.y, area.w, 1e6F};  // only no word is to be broken
    text = fitting(ui, card.text, text, any_height, ui.metrics().mm(3.4F));
    float const title_height =
        card.title.text.empty() ? 0.F : ui.measure(card.title, title, area.w).height;
    float const line = ui.measure({"x", ""}, text).height;
    text.most_lines = static_cast<int>((area.h - title_height) / line);
    bool const has_text = text.most_lines > 0 && !card.text.text.empty();
    float const text_height = has_text ? ui.measure(card.text, text, area.w).height : 0;
    if (stand == Stand::middle) area = area.middle(area.w, title_height + text_height);
    if (title_height > 0) area.cut_top(ui.write(area, card.title, title));
    if (has_text) ui.write(area, card.text, text);
}

}  // namespace

CardResult choice_card(Ui& ui, Rect const& rect, ChoiceCard const& card) {
    bool const drawn = card.pictogram.starts_with("drawing:");
    std::string name = card.title.text;
    if (name.empty() && !drawn) name = card.pictogram;
    if (!card.text.text.empty()) name += (name.empty() ? "" : ". ") + card.text.text;
    Element element{.key = card.key,
                    .role = Role::card,
                    .name = name,
                    .value = card.value,
                    .recording = card.recording,
                    .language = card.title.text.empty() ? card.text.language : card.title.language,
                    .enabled = card.enabled,
                    .selected = card.selected,
                    .rect = rect};
    CardResult result;
    if (card.pressable)
        result.pressed = ui.press(std::move(element));
    else
        ui.note(std::move(element));
    draw_ground(ui, rect, card);

    float const pad = ui.metrics().mm(ui.metrics().compact() ? 2.5F : 4.5F);
    Rect area = rect.inset(pad);
    if (card.footer > 0) result.footer = area.cut_bottom(card.footer);
    if (card.pictogram.empty()) {
        cut_speaker(ui, area, card);
        draw_words(ui, area, card, Stand::middle);
        return result;
    }
    if (card.title.text.empty() && card.text.text.empty()) {
        cut_speaker(ui, area, card);
        ui.pictogram(area, card.pictogram);
        return result;
    }
    Look const title{.size = ui.metrics().strong(), .weight = text::Weight::bold, .most_lines = 2};
    Look const text{.size = ui.metrics().body() * 0.92F};
    float const words = ui.measure(card.title, title, area.w).height +
                        (card.text.text.empty() ? 0 : ui.measure(card.text, text, area.w).height);
    // A drawing is wider than a sign and says more.
    float const large = drawn ? area.h : std::max(ui.metrics().mm(22), area.h * 0.42F);
    // On a narrow card words beside a sign would have no width left.
    bool const narrow = area.w < ui.metrics().mm(46);
    float const least = std::min(area.h * 0.4F, area.w);
    float const sign = std::max(std::min({large, area.h - words, area.w}), narrow ? least : 0.F);
    bool const above = sign >= ui.metrics().mm(13) || narrow;
    float const beside = std::min({ui.metrics().mm(20), area.h, area.w * 0.28F});
    Rect strip = above ? area.cut_top(sign) : area.cut_start(beside);
    cut_speaker(ui, above ? strip : area, card);
    if (above) {
        strip.w = std::min(strip.w, drawn ? sign * 1.6F : sign);
        ui.pictogram(strip, card.pictogram);
    } else {
        ui.pictogram(strip, card.pictogram);
        area.cut_start(pad * 0.7F);
    }
    draw_words(ui, area, card, above ? Stand::top : Stand::middle);
    return result;
}

}  // namespace jemaa::ui
