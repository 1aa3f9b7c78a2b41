#pragma once

#include <string>

namespace jemaa::session {

struct SearchPictogram {};
struct ShowSubject {
    std::string subject;  ///< its key
};
struct SearchByWord {
    bool yes;
};

}  // namespace jemaa::session
