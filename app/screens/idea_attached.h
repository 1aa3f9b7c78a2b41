#pragma once

#include <functional>
#include <memory>
#include <string>

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
ui::Words name_of_idea(session::State const& state, Idea const& idea);

/// Its recording; nil if it has none.
Id recording_of_idea(session::State const& state, Idea const& idea);

/// For Ui::pictogram: its drawing, its pictogram, or one for words or a recording.
std::string sign_of_idea(session::State const& state, Idea const& idea);

// The same of an option, whatever it is.
std::string sign_of(session::State const& state, PollOption const& option);
ui::Words title_of(session::State const& state, PollOption const& option);
Id recording_of(session::State const& state, PollOption const& option);
/// What was drawn of the idea that it is; or null.
std::shared_ptr<Attachment const> drawing_of(session::State const& state, PollOption const& option);

/// Finds the drawings of the workshop, as Ui::pictogram asks for them; for as
/// long as the state is there.
std::function<Bytes const*(std::string const&)> drawings_of(session::State const& state);

}  // namespace jemaa::screens
