#include "sqlite/content_check.h"

#include <algorithm>
#include <array>
#include <map>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/card_code.h"
#include "sqlite/fact_reader.h"
#include "sqlite/row.h"
#include "store/admission.h"
#include "store/columns.h"
#include "store/derivation.h"

namespace jemaa::sqlite {
namespace {

using Flaw = std::optional<std::string>;

Flaw flaw_of_fact(Fact const& fact) {
    if (auto flaw = flaw_of(fact)) return flaw;
    if (auto const derived = derived_id_of(fact);
        derived && *derived != std::visit([](auto const& kind) { return kind.id; }, fact))
        return std::string(kind_of(fact)) + ": its id is not the one that derives from it";
    return std::nullopt;
}

// All rows of the kind, also of an id that no writer gives.
template <typename Kind>
Flaw flaw_of_all(Queries& queries) {
    static constexpr std::array<std::uint8_t, 16> first{};
    static constexpr auto last = [] {
        std::array<std::uint8_t, 16> bytes{};
        bytes.fill(0xFF);
        return bytes;
    }();
    auto& query = queries[std::string("select_") + kind_name<Kind>];
    query.bindNoCopy(1, first.data(), static_cast<int>(first.size()));
    query.bindNoCopy(2, last.data(), static_cast<int>(last.size()));
    while (query.executeStep()) {
        Kind fact;
        RowReader row(query);
        std::apply([&](auto... member) { (row >> ... >> (fact.*member)); }, columns<Kind>);
        if (auto flaw = flaw_of_fact(std::move(fact))) return flaw;
    }
    return std::nullopt;
}

bool finds_any(Queries& queries, char const* name) {
    auto& query = queries[name];
    bool const found = query.executeStep();
    query.reset();
    return found;
}

// The marks' own columns are seen to by the schema.
template <>
Flaw flaw_of_all<Ballot>(Queries& queries) {
    std::vector<Id> ids;
    auto& query = queries["select_ballot_ids"];
    while (query.executeStep()) RowReader(query) >> ids.emplace_back();
    std::ranges::sort(ids);
    if (std::ranges::adjacent_find(ids) != ids.end()) return "ballot: two have the same id";
    if (finds_any(queries, "check_ballot_slots")) return "ballot: a slot is empty";
    if (finds_any(queries, "check_aspects")) return "ballot: an aspect is nil";
    return std::nullopt;
}

template <>
Flaw flaw_of_all<CardUse>(Queries& queries) {
    auto const uses = read_card_uses(queries);
    if (std::ranges::adjacent_find(uses) != uses.end()) return "card_use: a card is used twice";
    if (finds_any(queries, "check_card_slots")) return "card_use: a slot is empty";
    return std::nullopt;
}

// A card's id derives from its kiosk's workshop's and its number.
Flaw flaw_of_card_ids(Queries& queries) {
    std::map<Id, Id> workshops;
    for (auto const& kiosk : read_all<Kiosk>(queries)) workshops[kiosk.id] = kiosk.workshop;
    bool derive = true;
    each<Card>(queries, [&](Card const& card) {
        derive = derive && card.id == card_id(workshops[card.kiosk], card.number);
    });
    if (derive) return std::nullopt;
    return "card: its id is not the one that derives from it";
}

template <typename... Kinds>
Flaw flaw_of_kinds(Queries& queries, std::variant<Kinds...> const*) {
    Flaw flaw;
    (void)((flaw = flaw_of_all<Kinds>(queries)) || ...);
    return flaw;
}

Flaw flaw_of_what_is_local(Queries& queries) {
    auto& query = queries["select_local_texts"];
    std::string text;
    while (query.executeStep()) RowReader(query) >> text;
    if (finds_any(queries, "check_own_kiosk")) return "own_kiosk: there is more than one";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> content_flaw(Queries& queries) {
    auto flaw = flaw_of_kinds(queries, static_cast<Fact const*>(nullptr));
    if (!flaw) flaw = flaw_of_card_ids(queries);
    return flaw ? flaw : flaw_of_what_is_local(queries);
}

}  // namespace jemaa::sqlite
