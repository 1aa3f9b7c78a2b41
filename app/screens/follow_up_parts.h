#pragma once

#include <string>

#include "screens/draw.h"
#include "session/follow_up.h"

/// How the screens tell how far an action is: by pictogram, sign, colour and word.
namespace jemaa::screens {

struct ProgressLook {
    char const* pictogram;
    ui::Icon icon;
    ui::Colour ui::Theme::*ink;
};
ProgressLook const& look_of(session::Progress progress);

/// "under way"
std::string progress_words(session::Progress progress, ui::Ui const& ui);

/// The sign and the word, in their colour, from the start of the row.
void draw_progress_words(session::Progress progress, ui::Ui& ui, ui::Rect row);

void draw_decided(session::State const&, session::FollowUpView const&, ui::Ui&, ui::Rect);
void draw_followed_actions(session::State const&, session::FollowUpView const&, ui::Ui&, ui::Rect,
                           Actions&);

}  // namespace jemaa::screens
