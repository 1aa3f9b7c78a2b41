#pragma once

namespace jemaa::session {

/// One function for all alternatives of a variant, made of one for each.
template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace jemaa::session
