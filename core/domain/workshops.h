#pragma once

#include <map>
#include <vector>

#include "domain/fact.h"

/// A file may hold several workshops: a diagnostic those that were merged into
/// it, the file of a workshop that follows another one also that other.
namespace jemaa {

/// Which workshop each one follows, by the newest word on it; only those that
/// are both among the facts.
std::map<Id, Id> followed_workshops(std::vector<Fact> const& facts);

/// The workshops that no other one follows, by beginning and id. In a file of a
/// kiosk that is its own, and no other.
std::vector<Workshop> newest_workshops(std::vector<Fact> const& facts);

/// What belongs to a workshop: all that refers to it, directly or not, and what
/// its kiosks said, also of things of an earlier workshop. They are those of
/// `facts`, and live as long as these.
std::vector<Fact const*> facts_of(std::vector<Fact> const& facts, Id const& workshop);

/// Copies of the same of the workshop, the one that it follows, and so on.
std::vector<Fact> facts_with_earlier(std::vector<Fact> const& facts, Id const& workshop);

}  // namespace jemaa
