#include <cstdlib>
#include <string_view>

#include "agenda/agenda.h"
#include "fuzz/targets.h"

// A mistake is told with its place.
void fuzz::workshop_template(Input input) {
    auto const agenda = jemaa::agenda::parse(
        {reinterpret_cast<char const*>(input.data()), input.size()}, "fuzz.toml");
    if (!agenda && (agenda.error().where.empty() || agenda.error().detail.empty())) std::abort();
    if (agenda && agenda->steps.empty()) std::abort();
}
