#include "kiosk/privacy.h"

#if defined(__unix__)
#include <sys/resource.h>
#endif
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace jemaa::kiosk {

// A dump that is piped to a program heeds only the second.
void keep_memory_private() {
#if defined(__unix__)
    rlimit const none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(__linux__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace jemaa::kiosk
