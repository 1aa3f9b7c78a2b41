#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "diagnostic/doubts.h"
#include "diagnostic/verify.h"

/// How the kiosk and the commands speak of files, seals and errors.
namespace jemaa::wording {

/// The error's message; `file` is where it happened if it does not say.
std::string words_for(Error const& error, std::string const& file, std::string_view language);

/// "ballots": what facts of a kind are called.
std::string words_for_kind(std::string const& kind, std::string_view language);

/// Whether the file is sealed, by whom and when, and where it differs: one
/// line or more.
std::string words_for(diagnostic::Verdict const& verdict, std::string_view language);

std::string words_for(diagnostic::Doubt const& doubt, std::string_view language);

}  // namespace jemaa::wording
