#pragma once

#include <string>

#include "screens/draw.h"
#include "session/field_entry.h"

namespace jemaa::screens {

/// The field's name in messages: "title", "start_month", ...
std::string key_of(session::ItemField field);

/// What is said of an item, as the room reads it; empty when nothing is.
std::string value_words(session::State const& state, Item const& item, session::ItemField field,
                        ui::Ui const& ui);

}  // namespace jemaa::screens
