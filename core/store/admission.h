#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/fact.h"

namespace jemaa {

/// What is wrong with a fact by itself, in English, e.g. "idea: a text is not
/// well-formed UTF-8"; nothing when it is sound. It never names the id: a log
/// that tells when a ballot failed must not tell which ballot it was.
std::optional<std::string> flaw_of(Fact const& fact);

/// The facts in an order in which each refers only to facts before it or to
/// facts kept already. bad_argument, naming `where`, when one has a flaw.
Expected<std::vector<Fact const*>> admitted(std::span<Fact const> facts, std::string const& where);

/// The name of the fact's kind, which is that of its table.
char const* kind_of(Fact const& fact);

}  // namespace jemaa
