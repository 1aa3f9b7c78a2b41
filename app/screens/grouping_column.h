#pragma once

#include <optional>
#include <string>

#include "screens/draw.h"
#include "session/grouping.h"
#include "ui/drag.h"

/// The columns on which ideas are sorted: one for each theme, and the tray of
/// those without one.
namespace jemaa::screens {

/// Everything that a column needs to know.
struct Board {
    session::State const& state;
    session::GroupingView const& view;
    session::Grouped const& groups;
    ui::Ui& ui;
    Actions& actions;
    bool may;  ///< ideas can be moved now
    std::optional<ui::Carried> carried;
};

/// Whether the carried card would land on the element with this key.
bool is_over(Board const& board, std::string const& key);

/// A card as high as all are, pixels.
float card_height(ui::Metrics const& metrics);
void draw_card(Board& board, ui::Rect const& cell, Id const& idea);

void draw_theme(Board& board, ui::Rect area, session::Theme const& theme);

/// The tray, with so many cards side by side.
void draw_tray(Board& board, ui::Rect area, int columns);

/// The card that the finger carries, over all else.
void draw_carried(Board& board);

/// An idea's words and those of what was merged into it; a picture where it has
/// no words.
std::string whole_words(Board const& board, Id const& idea);

/// A mark around what would take the carried card, or a chosen one.
void draw_welcome(Board& board, ui::Rect const& rect, std::string const& key);

}  // namespace jemaa::screens
