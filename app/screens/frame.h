#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screens/draw.h"
#include "ui/button.h"

/// What participants' screens have in common: help at the start of the top
/// bar, language and text size at its end; back at the start of the bottom bar
/// and the one primary action at its end.
namespace jemaa::screens {

struct Command {
    ui::Button button;
    session::Happening action;
};

struct Frame {
    std::optional<Command> back;
    std::optional<Command> primary;
    bool help = true;
};

struct Areas {
    ui::Rect content;
    ui::Rect middle;  ///< of the bottom bar, between the buttons
    ui::Rect top;     ///< of the top bar, between the tools
};

Areas draw_frame(session::State const& state, ui::Ui& ui, Frame const& frame, Actions& actions);

/// The usual way back.
Command back_command(ui::Ui const& ui);
Command primary_command(std::string key, std::string label, ui::Icon icon,
                        session::Happening action);

/// The commands from the start of `row` on, as wide as their words; where there
/// is no room for all of these, the widest give way to their signs first. Gives
/// where each stands.
std::vector<ui::Rect> draw_command_row(ui::Ui& ui, ui::Rect row,
                                       std::vector<Command> const& commands, Actions& actions);

/// Writes a title and a sentence under it at the top of `area` and cuts them
/// off. They are at most `most` pixels high; 0: two lines each.
void draw_heading(ui::Ui& ui, ui::Rect& area, std::string const& title, std::string const& sentence,
                  float most = 0);

/// The title of a screen that needs all its height: on a low panel it stands
/// in the top bar.
void draw_dense_heading(ui::Ui& ui, Areas& areas, std::string const& title,
                        std::string const& sentence);

/// The same of a screen whose sentence is needed: on a low panel it stands in one
/// line. It may be empty.
void draw_low_heading(ui::Ui& ui, Areas& areas, std::string const& title,
                      std::string const& sentence);

/// The top bar with its line; returns what is left below.
ui::Rect draw_top_line(ui::Ui& ui, ui::Rect& below);

/// What a button for a language shows: its name; on a low panel, which has no room
/// for names, its letters.
std::string language_label(ui::Ui const& ui, LanguageTag const& language);

/// One button per language, cut off the end of `bar`.
void draw_languages(session::State const& state, ui::Ui& ui, ui::Rect& bar, Actions& actions);

/// The button that asks how the screen should be: text size, contrast, reach.
void draw_sight(ui::Ui& ui, ui::Rect const& at, Actions& actions);

/// The words in the language of the screen, or else in one that they have.
ui::Words words_in(LocalizedText const& text, ui::Ui const& ui);

/// The language that an option's title is in: an idea's own, or that of a
/// theme's name; empty, the screen's, for an option of the template.
std::string language_of(session::State const& state, PollOption const& option);

/// The agenda's step that the kiosk stands at.
agenda::AgendaStep const& step_of(session::State const& state);

}  // namespace jemaa::screens
