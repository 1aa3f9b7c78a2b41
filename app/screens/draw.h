#pragma once

#include <string_view>
#include <vector>

#include "session/event.h"
#include "session/state.h"
#include "ui/ui.h"

struct ImDrawList;

/// A screen draws a state and returns what people did on it. It keeps nothing
/// and changes nothing.
namespace jemaa::screens {

using Actions = std::vector<session::Happening>;

/// Draws one whole frame; without a canvas it is only laid out.
Actions draw(session::State const& state, ui::Ui& ui, ImDrawList* canvas);

/// The screen's name, e.g. "ballot": for pictures and tests.
std::string_view name_of(session::Situation const& situation);

}  // namespace jemaa::screens
