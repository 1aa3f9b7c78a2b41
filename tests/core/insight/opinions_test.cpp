#include "catch_any.h"
TEST_CASE("x") { CHECK(true); }
