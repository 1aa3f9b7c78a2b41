#pragma once

#include <optional>

#include "ui/ui.h"

namespace jemaa::ui {

struct ChoiceCard;

/// How large a card's words are, as a share of their usual size, and whether the
/// sentence is among them.
struct CardWords {
    float share = 1;
    bool sentence = true;
};

/// The usual look of a card's title and of its sentence.
Look title_look(Ui const& ui);
Look sentence_look(Ui const& ui);

/// As large as lets all words of a card stand whole in `area`, at most as usual.
/// Where not even the smallest do, the title stands alone.
CardWords words_in(Ui& ui, ChoiceCard const& card, Rect const& area);

/// What suits each of several cards in its area, so that none says more than
/// another: the smallest size, and sentences on all of them or on none. A title
/// that is too long for its card whatever its size counts for nothing.
CardWords words_in_all(Ui& ui, std::vector<std::pair<Rect, ChoiceCard const*>> const& cards);

/// Writes them; of a title that is too long as much as there is room for.
void draw_card_words(Ui& ui, Rect area, ChoiceCard const& card, CardWords words, Stand stand);

}  // namespace jemaa::ui
