#include "domain/rejection.h"

#include <array>
#include <cstddef>

namespace jemaa {

char const* name_of(Fault fault) {
    static constexpr std::array names{"foreign_ballot",  "unknown_option",   "unknown_aspect",
                                      "doubled_mark",    "negative",         "too_much_on_one",
                                      "too_much_in_all", "too_little_in_all"};
    return names.at(static_cast<std::size_t>(fault));
}

}  // namespace jemaa
