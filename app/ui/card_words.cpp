#include "ui/card_words.h"

#include <algorithm>

#include "ui/choice_card.h"
#include "ui/fitting.h"

namespace jemaa::ui {
namespace {

// Of a card without a title, the sentence is it.
Words const& first_of(ChoiceCard const& card) {
    return card.title.text.empty() ? card.text : card.title;
}

bool has_sentence(ChoiceCard const& card) {
    return !card.title.text.empty() && !card.text.text.empty();
}

Look scaled(Ui const& ui, Look look, float share) {
    look.size = std::max(look.size * share, ui.metrics().least());
    return look;
}

Look first_look(Ui const& ui, ChoiceCard const& card, float share) {
    return scaled(ui, card.title.text.empty() ? sentence_look(ui) : title_look(ui), share);
}

bool fit(Ui& ui, ChoiceCard const& card, Rect area, CardWords words) {
    auto const& first = first_of(card);
    Look const look = first_look(ui, card, words.share);
    if (!fits(ui, first, look, area)) return false;
    if (!words.sentence || !has_sentence(card)) return true;
    area.cut_top(ui.measure(first, look, area.w).height);
    return fits(ui, card.text, scaled(ui, sentence_look(ui), words.share), area);
}

// The greatest share at which they fit, from the usual size down to the smallest.
std::optional<float> share_for(Ui& ui, ChoiceCard const& card, Rect const& area, bool sentence) {
    float const least = ui.metrics().least() / title_look(ui).size;
    for (float share = 1;; share = std::max(share * 0.93F, least)) {
        if (fit(ui, card, area, {share, sentence})) return share;
        if (share <= least) return std::nullopt;
    }
}

}  // namespace

Look title_look(Ui const& ui) {
    return {.size = ui.metrics().strong(), .colour = ui.theme().ink, .weight = text::Weight::bold};
}

Look sentence_look(Ui const& ui) {
    return {.size = ui.metrics().body() * 0.92F, .colour = ui.theme().ink_soft};
}

CardWords words_in(Ui& ui, ChoiceCard const& card, Rect const& area) {
    if (auto const both = share_for(ui, card, area, true)) return {*both, true};
    return {share_for(ui, card, area, false).value_or(0), false};
}

CardWords words_in_all(Ui& ui, std::vector<std::pair<Rect, ChoiceCard const*>> const& cards) {
    CardWords all;
    for (auto const& [area, card] : cards) {
        bool const alone = share_for(ui, *card, area, false).has_value();
        if (alone && !share_for(ui, *card, area, true)) all.sentence = false;
    }
    for (auto const& [area, card] : cards)
        if (auto const share = share_for(ui, *card, area, all.sentence))
            all.share = std::min(all.share, *share);
    return all;
}

void draw_card_words(Ui& ui, Rect area, ChoiceCard const& card, CardWords words, Stand stand) {
    auto const& first = first_of(card);
    Look look = first_look(ui, card, words.share);
    float height = ui.measure(first, look, area.w).height;
    if (height > area.h) {
        look.most_lines = 1;
        float const line = ui.measure(first, look, area.w).height;
        look.most_lines = std::max(1, static_cast<int>(area.h / line));
        height = ui.measure(first, look, area.w).height;
    }
    Look const below = scaled(ui, sentence_look(ui), words.share);
    bool const sentence = words.sentence && has_sentence(card) && look.most_lines == 0;
    if (sentence) height += ui.measure(card.text, below, area.w).height;
    if (stand == Stand::middle) area = area.middle(area.w, height);
    area.cut_top(ui.write(area, first, look));
    if (sentence) ui.write(area, card.text, below);
}

}  // namespace jemaa::ui
