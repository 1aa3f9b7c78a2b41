#include "fuzz/targets.h"

// One program for each target, which JEMAA_FUZZ_TARGET names.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    fuzz::JEMAA_FUZZ_TARGET({data, size});
    return 0;
}
