#pragma once

#include <string>
#include <string_view>

namespace jemaa::report {

/// The PDF with its language, its direction of reading, and its title shown
/// instead of its file's name. Cairo 1.16 cannot say these; so they are
/// appended as PDF provides for changes (ISO 32000-1, 7.5.6): nothing that is
/// there moves. A document whose cross-reference is no plain table, as a later
/// Cairo may write it, is given back unchanged.
std::string with_reading(std::string document, std::string_view language);

}  // namespace jemaa::report
