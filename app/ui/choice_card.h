#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/card_words.h"
#include "ui/ui.h"

namespace jemaa::ui {

/// A choice as people see it: a pictogram, a title and a sentence.
struct ChoiceCard {
    std::string key;
    std::string pictogram;
    Words title;
    Words text;
    bool selected = false;
    bool enabled = true;
    Id recording{};     ///< heard instead of the words; nil: none
    std::string value;  ///< spoken with the name, e.g. "2 dots"
    float footer = 0;   ///< height kept free at the bottom, pixels
    bool pressable = true;
    std::optional<CardWords> words{};  ///< none: as suits this card alone
};

struct PlacedCard {
    Rect rect;
    ChoiceCard card;
};

struct CardResult {
    bool pressed = false;
    Rect footer;  ///< the free strip inside the card
};

/// Draws the card so that all of it fits: large pictogram above the words
/// where there is room, beside them where there is not.
CardResult choice_card(Ui& ui, Rect const& rect, ChoiceCard const& card);

/// Has the words of cards that stand side by side look alike.
void say_alike(Ui& ui, std::vector<PlacedCard>& cards);

}  // namespace jemaa::ui
