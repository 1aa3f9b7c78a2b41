#include "catch_any.h"
TEST_CASE("z") { CHECK(true); }
