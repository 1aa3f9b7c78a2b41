#pragma once

#include <vector>

#include "session/state.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// What is heard of these elements of the screen, which shows `state`. What people
/// wrote is in the language that they wrote it in (session/written_in.h). Where words
/// have neither a clip nor a voice, what the same element says in the language that
/// stands in for them (session/stand_in.h): for that the state is drawn once more,
/// unseen. What people wrote is the same there, and is not read by a voice of another
/// language.
std::vector<session::Spoken> heard(session::State const& state, ui::Ui const& ui,
                                   std::vector<ui::Element const*> const& elements);

}  // namespace jemaa::screens
