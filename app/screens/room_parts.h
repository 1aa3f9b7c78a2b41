#pragma once

#include <string>
#include <vector>

#include "session/room_view.h"
#include "ui/ui.h"

/// What the room's screen is made of.
namespace jemaa::screens {

/// A sentence among others that stand one over the other.
struct OverLine {
    std::string key;
    ui::Words words;
    ui::Look look;
};

/// One over the other in the middle of `area`, all smaller by the same share where
/// they do not fit.
void draw_over(ui::Ui& ui, ui::Rect const& area, std::vector<OverLine> lines);

/// Words at the top of `area`, cut off it; they may be empty. The question of a step
/// is bold.
void draw_room_sentence(ui::Ui& ui, ui::Rect& area, ui::Words const& words, bool question);

/// As many cards on a page as can be read from afar; gives how many pages there are.
int draw_room_cards(session::RoomCards const& cards, ui::Ui& ui, ui::Rect const& area, int page);

/// One card as large as it fits.
void draw_room_card(session::RoomCard const& card, ui::Ui& ui, ui::Rect area);

/// What stands above results.
std::string title_of(session::RoomResults const& results, ui::Ui const& ui);
/// The results below that; gives how many pages there are.
int draw_room_results(session::RoomResults const& results, ui::Ui& ui, ui::Rect area, int page);

}  // namespace jemaa::screens
