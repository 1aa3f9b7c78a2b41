#pragma once

#include <optional>

#include "domain/drawing.h"
#include "ui/ui.h"

/// A sheet to draw on with a finger. It is never mirrored: what is drawn is the
/// same picture in every language.
namespace jemaa::ui {

/// The largest sheet in the middle of `area`.
Rect sheet_in(Rect const& area);

/// Draws the sheet with what is on it, and with the line that the finger draws
/// now. The new stroke in the frame in which the finger leaves.
std::optional<Stroke> sheet(Ui& ui, Rect const& rect, Element element, Drawing const& drawing,
                            std::size_t colour);

}  // namespace jemaa::ui
