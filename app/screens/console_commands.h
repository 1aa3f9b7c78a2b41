#pragma once

#include <optional>
#include <string>

#include "screens/frame.h"

/// What the console offers at the current step.
namespace jemaa::screens {

/// What belongs to the step: its screen for the room, the head count, the export.
Command side_command(session::State const& state, ui::Ui& ui);

/// What leads on: start, close, next; nothing once the last step is closed.
std::optional<Command> main_command(session::State const& state, ui::Ui& ui);

/// What the step asks of the room, or what it still lacks.
std::string sentence_of(session::State const& state, ui::Ui const& ui);

}  // namespace jemaa::screens
