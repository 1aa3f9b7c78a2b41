#pragma once

#include <map>
#include <memory>
#include <string>

#include "domain/fact.h"
#include "session/text_entry.h"

namespace jemaa::meaning {
struct CountedPoll;
}

namespace jemaa::session {

inline constexpr std::size_t longest_statement = 400;  ///< code points

/// What the facilitator has written, in each language, and not kept yet. It
/// belongs to the room and stays when the screen is left.
struct StatementDraft {
    std::map<LanguageTag, std::string> words;
    Id from;  ///< the version that it began with; nil: none
    bool operator==(StatementDraft const&) const = default;
};

/// The statement in the making. The keyboard's language is the one that is
/// written now.
struct StatementEntry : TextEntry {
    std::string step;  ///< key of the Statement step
    /// The vote whose first options stand beside.
    std::shared_ptr<meaning::CountedPoll const> reminder;
};

/// The versions of a statement, one at a time.
struct StatementView {
    std::string step;
    int version = 0;        ///< 1 for the first; 0: the newest
    bool for_room = false;  ///< shown by the facilitator: stays until it is taken away
};

}  // namespace jemaa::session
