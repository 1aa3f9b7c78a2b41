#pragma once

#include <optional>

#include "domain/fact.h"

namespace jemaa {

/// The id that the fact must have because it derives from what the fact says,
/// so that several kiosks agree on it without talking; nothing where the id is
/// free. Steps, attendance cells, polls, options and sources; those of
/// attachments and card uses are seen to by flaw_of(), and that of a card needs
/// its kiosk's workshop too: card_id.
std::optional<Id> derived_id_of(Fact const& fact);

}  // namespace jemaa
