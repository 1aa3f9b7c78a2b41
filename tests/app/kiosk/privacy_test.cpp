#include "kiosk/privacy.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include "catch_any.h"
#include "core/store/child.h"

TEST_CASE("a process that keeps its memory private cannot be dumped") {
    CHECK(child::run([] {
              jemaa::kiosk::keep_memory_private();
              rlimit limit{1, 1};
              getrlimit(RLIMIT_CORE, &limit);
              bool const has_limit = limit.rlim_cur == 0 && limit.rlim_max == 0;
              return has_limit && prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1;
          }) == 0);
}
