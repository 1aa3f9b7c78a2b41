#include "store/admission.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>

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

Flaw flaw_in(Bytes const&) {
    return std::nullopt;
}

Flaw flaw_in(Settings const& settings) {
    if (is_well_formed(settings)) return std::nullopt;
    return "a setting has no proper name or is negative";
}

Flaw flaw_in_hex(std::string const& text, std::size_t bytes) {
    auto const is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (text.size() == 2 * bytes && std::ranges::all_of(text, is_digit)) return std::nullopt;
    return "a hash, key or signature is not as long as it must be";
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
    if (option.key.empty() != option.subject.is_nil()) return std::nullopt;
    return "it must have either a key or a subject";
}

Flaw flaw_of_kind(Attachment const& attachment) {
    if (attachment.id == content_id(attachment.content)) return std::nullopt;
    return "the id is not that of the content";
}

Flaw flaw_of_kind(Item const& item) {
    static constexpr std::array<std::string_view, 5> kinds{"finding", "theme", "line", "statement",
                                                           "action"};
    if (std::ranges::find(kinds, item.kind) != kinds.end()) return std::nullopt;
    return "there is no such kind of item";
}

Flaw flaw_of_kind(Card const& card) {
    if (card.number <= last_card_number) return std::nullopt;
    return "the number has more than six digits";
}

Flaw flaw_of_kind(CardUse const& use) {
    if (use.id == card_use_id(use.poll, use.card)) return std::nullopt;
    return "the id is not that of poll and card";
}

Flaw flaw_of_kind(Seal const& seal) {
    if (auto flaw = flaw_in_hex(seal.hash, 32)) return flaw;
    if (auto flaw = flaw_in_hex(seal.public_key, 32)) return flaw;
    return flaw_in_hex(seal.signature, 64);
}

Flaw flaw_of_kind(Source const& source) {
    return flaw_in_hex(source.hash, 32);
}

Flaw flaw_of_kind(Ballot const& ballot) {
    auto const place = [](Mark const& mark) { return std::tie(mark.option, mark.aspect); };
    auto const misplaced = [&](Mark const& a, Mark const& b) { return place(a) >= place(b); };
    if (std::ranges::adjacent_find(ballot.marks, misplaced) != ballot.marks.end())
        return "its marks must be ordered by option and aspect, each once";
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
