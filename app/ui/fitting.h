#pragma once

#include "ui/ui.h"

namespace jemaa::ui {

/// Whether the words fit into the rectangle whole: in no more lines than the look
/// allows, and with no word broken in two.
bool fits(Ui& ui, Words const& words, Look const& look, Rect const& rect);

/// The look of words that stand in the rectangle uncut: its own, or else with as
/// many lines as fit into the room that it would take, at the greatest size that
/// lets them stand whole; its own again where not even the smallest does. Words in
/// the middle or at the bottom of a rectangle have all of it as their room.
Look uncut(Ui& ui, Words const& words, Look const& look, Rect const& rect);

/// The look at the greatest size, at most its own, at which the words fit into
/// the rectangle whole. At least `least` pixels, even if they do not fit then; 0:
/// those of the smallest words that there are.
Look fitting(Ui& ui, Words const& words, Look look, Rect const& rect, float least = 0);

}  // namespace jemaa::ui
