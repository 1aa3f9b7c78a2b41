#pragma once

#include <string>

namespace jemaa::session {

struct WriteStatement {};  ///< from the versions to the one in the making
struct ShowVersions {};    ///< and back
struct ShowVersion {
    int version;
};
struct KeepStatement {};  ///< what was written becomes the next version

struct AskVoteAgain {};
struct VoteAgain {
    std::string reason;
};  ///< a key: "discussed", "flawed", "room"

}  // namespace jemaa::session
