#pragma once

#include "screens/draw.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// The two turns of the page and which one it is, in the middle of `bar`; `page`
/// counts from 0. Nothing where there is only one.
void draw_page_turns(int page, int pages, ui::Ui& ui, ui::Rect const& bar, Actions& actions);

}  // namespace jemaa::screens
