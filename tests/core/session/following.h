#pragma once

#include "core/session/planning.h"

namespace jemaa::session {

/// A workshop with a statement and three actions on two lines, and a kiosk of one
/// that follows it.
struct Following {
    explicit Following(bool room_answers = false);

    /// Since (follow_up), vision (statement), plan (of the earlier lines).
    static agenda::Agenda agenda_after(bool room_answers = false);

    Stage stage;
};

}  // namespace jemaa::session
