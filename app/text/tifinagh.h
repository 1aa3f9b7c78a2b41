#pragma once

#include <string>
#include <string_view>

namespace jemaa::text {

/// Tamazight in Latin letters written in Tifinagh, letter by letter (IRCAM's
/// letters and, for those of the north of Algeria, Unicode's Kabyle ones): ɣ is
/// ⵖ, ɛ ⵄ, č ⵞ, ǧ ⴵ, c ⵛ; a dot below is ⴹ ⵃ ⵕ ⵚ ⵟ ⵥ. Tifinagh has no
/// capitals. What stands in braces stays, and so do digits and signs.
std::string in_tifinagh(std::string_view latin);

}  // namespace jemaa::text
