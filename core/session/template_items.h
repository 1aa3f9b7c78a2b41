#pragma once

#include <vector>

#include "agenda/agenda.h"
#include "base/chance.h"
#include "base/clock.h"
#include "domain/fact.h"

namespace jemaa::session {

/// The items with which a workshop begins: the template's lines, and actions
/// that are proposed, which are hidden until somebody takes them. They are the
/// same on every kiosk, as if `kiosk` had made them.
std::vector<Fact> template_items(agenda::Agenda const& agenda, Id const& workshop, Id const& kiosk,
                                 Moment const& at, Chance& chance);

}  // namespace jemaa::session
