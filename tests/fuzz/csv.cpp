#include "outcome/csv.h"

#include <cstdlib>

#include "fuzz/targets.h"

// What was read, written and read again is the same.
void fuzz::csv(Input input) {
    using namespace jemaa::outcome;
    auto const rows = read_csv({reinterpret_cast<char const*>(input.data()), input.size()});
    if (!rows) {
        if (rows.error().where.empty()) std::abort();
        return;
    }
    auto const again = read_csv(write_csv(*rows));
    if (!again || *again != *rows) std::abort();
}
