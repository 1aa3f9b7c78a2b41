#pragma once

#include "session/action.h"
#include "session/field_entry.h"

namespace jemaa::session {

/// Puts into the entry what is said of its item now.
void fill_from(State const& state, FieldEntry& entry);

/// Sets what was entered; nothing when it says the same as before. Gives
/// whether anything was set.
bool set_field(Action& action, State const& state, FieldEntry const& entry, Id const& item);

}  // namespace jemaa::session
