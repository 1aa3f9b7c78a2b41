#include "session/event.h"

namespace jemaa::session {

Happening::Happening(Happening const&) = default;
Happening::Happening(Happening&&) noexcept = default;
Happening& Happening::operator=(Happening const&) = default;
Happening& Happening::operator=(Happening&&) noexcept = default;
Happening::~Happening() = default;

}  // namespace jemaa::session
