#define CATCH_CONFIG_MAIN
#include "catch_any.h"

// For the address sanitizer: Pango and fontconfig keep some of what they have
// read about fonts to the end of the program.
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" char const* __lsan_default_suppressions() {
    return "leak:libfontconfig\nleak:libpango";
}
