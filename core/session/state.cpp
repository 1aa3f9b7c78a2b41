#include "session/state.h"

namespace jemaa::session {

Situation::Situation() = default;
Situation::Situation(Situation const&) = default;
Situation::Situation(Situation&&) noexcept = default;
Situation& Situation::operator=(Situation const&) = default;
Situation& Situation::operator=(Situation&&) noexcept = default;
Situation::~Situation() = default;

}  // namespace jemaa::session
