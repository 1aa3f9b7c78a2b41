#include "store/derivation.h"

namespace jemaa {
namespace {

using Derived = std::optional<Id>;

template <typename Kind>
Derived derived(Kind const&) {
    return std::nullopt;
}

Derived derived(Step const& step) {
    return derived_id(step.workshop, step.key);
}

Derived derived(AttendanceCell const& cell) {
    return derived_id(cell.step, to_hex(cell.kiosk) + "/" + cell.category + "/" + cell.sex);
}

Derived derived(Poll const& poll) {
    return poll_id(poll.step, poll.key);
}

Derived derived(PollOption const& option) {
    return derived_id(option.poll, option.key.empty() ? to_hex(option.subject) : option.key);
}

Derived derived(Source const& source) {
    return source_id(source.hash);
}

}  // namespace

std::optional<Id> derived_id_of(Fact const& fact) {
    return std::visit([](auto const& kind) { return derived(kind); }, fact);
}

}  // namespace jemaa
