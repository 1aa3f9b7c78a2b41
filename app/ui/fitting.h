#pragma once

#include "ui/ui.h"

namespace jemaa::ui {

/// Whether the words fit into the rectangle whole: in no more lines than the look
/// allows, and with no word broken in two.
bool fits(Ui& ui, Words const& words, Look const& look, Rect const& rect);

/// The look at the greatest size, at most its own, at which the words fit into
/// the rectangle whole. At least `least` pixels, even if they do not fit then.
Look fitting(Ui& ui, Words const& words, Look look, Rect const& rect, float least);

}  // namespace jemaa::ui
