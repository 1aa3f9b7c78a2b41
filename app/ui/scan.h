#pragma once

#include "ui/ui.h"

namespace jemaa::ui {

/// The switch "next" pressed by the clock: it moves the focus on, and nobody was
/// there for it.
KeyStroke next_by_itself();
bool is_by_itself(KeyStroke const& stroke);

}  // namespace jemaa::ui
