#pragma once

#include <string>

#include "session/room_view.h"
#include "ui/ui.h"

namespace jemaa::screens {

/// A card in the reader's words.
struct Told {
    std::string sign;
    ui::Words title, text;
    std::string note;
    std::string kind;  ///< of a finding

    [[nodiscard]] bool is_sign_only() const {
        return title.text.empty() && text.text.empty() && note.empty();
    }
};

/// For Ui::pictogram: the drawing of an idea, its pictogram, or one for a recording.
std::string sign_of(session::RoomCard const& card);

/// The card in the language of the screen.
Told told(session::RoomCard const& card, LocalizedText const& currency, ui::Ui const& ui);

}  // namespace jemaa::screens
