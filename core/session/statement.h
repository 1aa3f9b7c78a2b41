#pragma once

#include <string_view>
#include <vector>

#include "session/state.h"

/// The joint vision in words: its versions, and the one in the making.
namespace jemaa::session {

/// The versions that the step with this key worked out, first to last.
std::vector<Id> versions_of(Record const& record, std::string_view step_key);

/// The words of a version, in the languages in which it has any.
LocalizedText statement_words(Record const& record, Id const& version);

/// Which version of its step this is, 1 for the first; 0 for what is none.
int version_number(Record const& record, Id const& version);

/// Whether what is in the making says anything that the newest version does
/// not.
bool may_keep(State const& state, StatementEntry const& entry);

}  // namespace jemaa::session
