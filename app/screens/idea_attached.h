#pragma once

#include "screens/draw.h"
#include "ui/ui.h"

/// Ideas that are drawn or spoken, wherever they are shown.
namespace jemaa::screens {

/// The offers to draw and, where there is a microphone, to speak; cut off the
/// top of `area`.
void draw_idea_offers(session::State const& state, ui::Ui& ui, ui::Rect& area, Actions& actions);

/// The drawing or recording that the idea in the making has, with what takes it
/// off again.
void draw_attached(session::IdeaEntry const& entry, ui::Ui& ui, ui::Rect area, Actions& actions);

/// A given idea's drawing or the button that plays its recording, in `rect`.
/// False, and nothing drawn, when it has neither.
bool draw_contribution(session::State const& state, Idea const& idea, ui::Ui& ui,
                       ui::Rect const& rect, Actions& actions);

/// What an idea is called: its words, else that it is drawn or spoken, else its
/// pictogram.
ui::Words name_of_idea(session::State const& state, Idea const& idea, ui::Ui const& ui);

/// Its recording; nil if it has none.
Id recording_of_idea(session::State const& state, Idea const& idea);

/// Its pictogram, or one for words, drawings or recordings.
std::string sign_of_idea(session::State const& state, Idea const& idea);

}  // namespace jemaa::screens
