#include "store/admission.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"
#include "store/columns.h"

namespace jemaa {
namespace {

using Flaw = std::optional<std::string>;

Flaw flaw_in(std::string const& text) {
    if (is_valid_utf8(text)) return std::nullopt;
    return "a text is not well-formed UTF-8";
}

Flaw flaw_in(std::int64_t number) {
    if (number >= 0) return std::nullopt;
    return "a number is negative";
}

Flaw flaw_in(Stamp const& stamp) {
    return flaw_in(std::min(stamp.wall_ms, stamp.counter));
}

Flaw flaw_in(Id const&) {
    return std::nullopt;
}

template <typename Kind>
Flaw flaw_in_columns(Kind const& fact) {
    Flaw flaw;
    auto const look = [&](auto const& column) {
        if (!flaw) flaw = flaw_in(column);
    };
    std::apply([&](auto... member) { (look(fact.*member), ...); }, columns<Kind>);
    return flaw;
}

template <typename Kind>
Flaw flaw_of_kind(Kind const&) {
    return std::nullopt;
}

Flaw flaw_of_kind(Step const& step) {
    if (!step.key.empty()) return std::nullopt;
    return "the key is empty";
}

Flaw flaw_of_kind(AttendanceCell const& cell) {
    if (cell.sex == "woman" || cell.sex == "man") return std::nullopt;
    return "the sex is neither \"woman\" nor \"man\"";
}

Flaw flaw_of_kind(PollOption const& option) {
    if (option.key.empty() != option.idea.is_nil()) return std::nullopt;
    return "it must have either a key or an idea";
}

Flaw flaw_of_kind(Ballot const& ballot) {
    auto const misplaced = [](Mark const& a, Mark const& b) { return a.option >= b.option; };
    if (std::ranges::adjacent_find(ballot.marks, misplaced) != ballot.marks.end())
        return "its marks must be ordered by option, each option once";
    for (auto const& mark : ballot.marks)
        if (auto flaw = flaw_in(std::min(mark.position, mark.value))) return flaw;
    return std::nullopt;
}

}  // namespace

char const* kind_of(Fact const& fact) {
    return std::visit([]<typename Kind>(Kind const&) { return kind_name<Kind>; }, fact);
}

std::optional<std::string> flaw_of(Fact const& fact) {
    Flaw const flaw = std::visit(
        [](auto const& kind) -> Flaw {
            if (kind.id.is_nil()) return "it has no id";
            if (auto in_columns = flaw_in_columns(kind)) return in_columns;
            return flaw_of_kind(kind);
        },
        fact);
    if (!flaw) return std::nullopt;
    return std::string(kind_of(fact)) + ": " + *flaw;
}

Expected<std::vector<Fact const*>> admitted(std::span<Fact const> facts, std::string const& where) {
    std::vector<Fact const*> order;
    for (auto const& fact : facts) {
        if (auto flaw = flaw_of(fact)) return fail(ErrorCode::bad_argument, where, *flaw);
        order.push_back(&fact);
    }
    std::ranges::stable_sort(order, {}, [](Fact const* fact) { return fact->index(); });
    return order;
}

}  // namespace jemaa
