#include "catch_any.h"
TEST_CASE("y") { CHECK(true); }
