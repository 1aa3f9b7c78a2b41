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

bool is_drawing(ChoiceCard const& card) {
    return card.pictogram.starts_with("drawing:");
}

// Whether every word of the title can stand whole in this width.
bool has_room(Ui& ui, Words const& title, float width) {
    Look least = title_look(ui);
    least.size = ui.metrics().least();
    return fits(ui, title, least, {0, 0, width, 1e6F});
}

// Where the parts of a card stand.
struct Places {
    Rect footer{}, speaker{}, sign{}, words{};
    Stand stand = Stand::middle;
};

// For those who want to hear the card without choosing it.
void place_speaker(Ui const& ui, Rect& area, Places& places) {
    float const size = ui.metrics().mm(12.7F);
    if (!ui.hearing().on || area.h < size) return;
    Rect column = area.cut_end(size);
    places.speaker = column.cut_top(size);
    area.cut_end(ui.metrics().mm(2));
}

float usual_height(Ui& ui, ChoiceCard const& card, float width) {
    float const title = ui.measure(card.title, title_look(ui), width).height;
    if (card.text.text.empty()) return title;
    return title + ui.measure(card.text, sentence_look(ui), width).height;
}

Places places_of(Ui& ui, Rect const& rect, ChoiceCard const& card) {
    auto const& m = ui.metrics();
    Places places;
    // Words keep off the line around what is chosen.
    float const pad = std::max(m.mm(m.compact() ? 2.5F : 4.5F), ui.chosen_line() + m.mm(1));
    Rect area = rect.inset(pad);
    if (card.footer > 0) places.footer = area.cut_bottom(card.footer);
    bool const wordless = card.title.text.empty() && card.text.text.empty();
    if (card.pictogram.empty() || wordless) {
        place_speaker(ui, area, places);
        (wordless ? places.sign : places.words) = area;
        return places;
    }
    // A drawing is wider than a sign and says more.
    bool const drawn = is_drawing(card);
    float const large = drawn ? area.h : std::max(m.mm(22), area.h * 0.42F);
    // On a narrow card words beside a sign would have no width left.
    bool const narrow = area.w < m.mm(46) || area.h > area.w;
    float const least = std::min({area.h * 0.4F, area.w, m.mm(16)});
    float const sign = std::max(std::min({large, area.h - usual_height(ui, card, area.w), area.w}),
                                narrow ? least : 0.F);
    bool const above = sign >= m.mm(13) || narrow;
    float beside = std::min({m.mm(20), area.h, area.w * 0.28F});
    if (!has_room(ui, card.title, area.w - beside - pad * 0.7F)) beside *= 0.6F;
    places.sign = above ? area.cut_top(sign) : area.cut_start(beside);
    place_speaker(ui, above ? places.sign : area, places);
    if (above) places.sign.w = std::min(places.sign.w, drawn ? sign * 1.6F : sign);
    if (above) area.cut_top(m.mm(0.8F));  // marks stand above their line
    if (!above) area.cut_start(pad * 0.7F);
    places.words = area;
    places.stand = above ? Stand::top : Stand::middle;
    return places;
}

void draw_speaker(Ui& ui, Rect const& at, ChoiceCard const& card) {
    if (at.empty()) return;
    if (button(ui, at,
               {.key = "say." + card.key,
                .icon = Icon::sound,
                .name = ui.say("voice.say"),
                .size = at.h * 0.42F}))
        ui.ask(card.key);
}

// Gives whether it was pressed.
bool note_card(Ui& ui, Rect const& rect, ChoiceCard const& card) {
    std::string name = card.title.text;
    if (name.empty() && !is_drawing(card)) name = card.pictogram;
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
    if (card.pressable) return ui.press(std::move(element));
    ui.note(std::move(element));
    return false;
}

}  // namespace

CardResult choice_card(Ui& ui, Rect const& rect, ChoiceCard const& card) {
    bool const pressed = note_card(ui, rect, card);
    draw_ground(ui, rect, card);
    auto const places = places_of(ui, rect, card);
    draw_speaker(ui, places.speaker, card);
    if (!places.sign.empty()) ui.pictogram(places.sign, card.pictogram);
    auto const words = card.words ? *card.words : words_in(ui, card, places.words);
    if (!places.words.empty()) draw_card_words(ui, places.words, card, words, places.stand);
    return {pressed, places.footer};
}

void say_alike(Ui& ui, std::vector<PlacedCard>& cards) {
    std::vector<std::pair<Rect, ChoiceCard const*>> all;
    for (auto const& [rect, card] : cards) {
        auto const places = places_of(ui, rect, card);
        if (!places.words.empty()) all.emplace_back(places.words, &card);
    }
    auto const words = words_in_all(ui, all);
    for (auto& placed : cards) placed.card.words = words;
}

}  // namespace jemaa::ui
