#pragma once

#include "domain/comfort.h"

namespace jemaa::session {

struct ShowComfort {};  ///< asks how the screen should be
struct SetTextSize {
    int size;
};
struct SetContrast {
    Contrast contrast;
};
struct SetReach {
    bool low;
};

}  // namespace jemaa::session
