#include "session/card.h"

#include <algorithm>
#include <optional>
#include <set>

#include "domain/card_code.h"
#include "session/course.h"
#include "session/overloaded.h"
#include "session/rounds.h"
#include "session/situations.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

using Trouble = CardEntry::Trouble;

void start_over_after_trouble(CardEntry& entry) {
    if (entry.trouble == Trouble::none) return;
    entry = CardEntry{.by_pictograms = entry.by_pictograms};
}

void type(CardEntry& entry, char digit) {
    if (entry.by_pictograms || digit < '0' || digit > '9') return;
    start_over_after_trouble(entry);
    if (entry.digits.size() < card_code_length) entry.digits.push_back(digit);
}

void choose(CardEntry& entry, std::size_t pictogram) {
    if (!entry.by_pictograms || pictogram >= card_pictograms.size()) return;
    start_over_after_trouble(entry);
    if (entry.pictograms.size() < card_pictogram_count) entry.pictograms.push_back(pictogram);
}

// The last sign only, so that a wrong code can be mended.
void erase(CardEntry& entry) {
    entry.trouble = Trouble::none;
    if (!entry.digits.empty()) entry.digits.pop_back();
    if (!entry.pictograms.empty()) entry.pictograms.pop_back();
}

std::optional<int> number_of(CardEntry const& entry) {
    if (!entry.by_pictograms) return number_of_code(entry.digits);
    if (entry.pictograms.size() != card_pictogram_count) return std::nullopt;
    CardPictograms pictograms{};
    std::copy(entry.pictograms.begin(), entry.pictograms.end(), pictograms.begin());
    return number_of_pictograms(pictograms);
}

Trouble trouble_with(State const& state, Poll const& poll, Id const& id) {
    Record const& record = state.record;
    auto const card = record.cards.find(id);
    if (card == record.cards.end()) return Trouble::unknown;
    if (card->second.kiosk != record.kiosk.id) return Trouble::foreign;
    if (record.card_uses.contains(card_use_id(poll.id, id))) return Trouble::used;
    return Trouble::none;
}

std::string kiosk_of(Record const& record, Id const& card) {
    auto const found = record.cards.find(card);
    if (found == record.cards.end()) return {};
    auto const kiosk = record.kiosks.find(found->second.kiosk);
    return kiosk == record.kiosks.end() ? std::string{} : kiosk->second.name;
}

void count_wrong_try(State& state) {
    CardGuard& guard = state.card_guard;
    if (++guard.wrong_tries < free_card_tries) return;
    guard = {0, state.now + card_pause};
}

void submit(State& state, CardEntry& entry) {
    Poll const* const poll = open_poll(state);
    if (!poll || (entry.digits.empty() && entry.pictograms.empty())) return;
    auto const number = number_of(entry);
    if (!number) {
        entry.trouble = Trouble::mistyped;
        return;
    }
    Id const id = card_id(state.record.workshop.id, *number);
    entry.trouble = trouble_with(state, *poll, id);
    if (entry.trouble == Trouble::none) {
        state.situation = Invite{Voter{id, {}}};
        return;
    }
    entry.kiosk = entry.trouble == Trouble::foreign ? kiosk_of(state.record, id) : std::string{};
    count_wrong_try(state);
}

// Where this kiosk stands among those of its workshop.
struct Share {
    int rank = 0, kiosks = 0;
    bool found = false;
};
Share share_of(Record const& record) {
    Share share;
    for (auto const& [id, kiosk] : record.kiosks) {
        if (kiosk.workshop != record.kiosk.workshop) continue;
        if (id == record.kiosk.id) share = {share.kiosks, share.kiosks, true};
        ++share.kiosks;
    }
    return share;
}

}  // namespace

std::vector<Card> own_cards(Record const& record) {
    std::vector<Card> own;
    for (auto const& [id, card] : record.cards)
        if (card.kiosk == record.kiosk.id) own.push_back(card);
    return own;
}

bool has_cards(Record const& record) {
    return std::any_of(record.cards.begin(), record.cards.end(),
                       [&](auto const& entry) { return entry.second.kiosk == record.kiosk.id; });
}

int cards_used(Record const& record, std::string_view vote_key) {
    Id const poll = current_poll(record, vote_key);
    int used = 0;
    for (Card const& card : own_cards(record))
        used += record.card_uses.contains(card_use_id(poll, card.id)) ? 1 : 0;
    return used;
}

std::vector<Card> further_cards(Record const& record, int count, Chance& chance) {
    std::set<int> taken;
    for (Card const& card : own_cards(record)) taken.insert(card.number);
    Share const share = share_of(record);
    if (!share.found) return {};
    int const numbers = (last_card_number - share.rank) / share.kiosks + 1;
    // Half of the numbers stay unused, so that drawing one never takes long.
    auto const most = static_cast<std::size_t>(std::min(most_cards, numbers / 2));
    std::vector<Card> cards;
    while (static_cast<int>(cards.size()) < count && taken.size() < most) {
        auto const drawn = static_cast<int>(chance.below(static_cast<std::uint32_t>(numbers)));
        int const number = share.rank + share.kiosks * drawn;
        if (taken.insert(number).second)
            cards.push_back({card_id(record.workshop.id, number), record.kiosk.id, number});
    }
    return cards;
}

bool may_make_cards(State const& state) {
    if (has_cards(state.record)) return true;
    auto const& steps = state.agenda->steps;
    return std::none_of(steps.begin(), steps.end(), [&](agenda::AgendaStep const& step) {
        return std::holds_alternative<agenda::Vote>(step.kind) && !is_closed(state, step.key) &&
               ballots_cast(state.record, step.key) > 0;
    });
}

bool may_vote(State const& state, Poll const& poll, Voter const& voter) {
    if (voter.card.is_nil()) return !has_cards(state.record);
    return trouble_with(state, poll, voter.card) == Trouble::none;
}

CardSheet card_sheet(agenda::Agenda const& agenda, Record const& record, std::vector<int> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return {agenda.cluster,    agenda.title,       agenda.languages,
            record.kiosk.name, std::move(numbers), Milliseconds(record.workshop.created_ms)};
}

void handle(Turn& turn, CardEntry& entry) {
    State& state = turn.state;
    bool const is_open = state.now >= state.card_guard.retry_at;
    std::visit(Overloaded{
                   [&](CardDigit const& e) {
                       if (is_open) type(entry, e.digit);
                   },
                   [&](CardPictogram const& e) {
                       if (is_open) choose(entry, e.pictogram);
                   },
                   [&](CardErase const&) { erase(entry); },
                   [&](CardByPictograms const& e) { entry = CardEntry{.by_pictograms = e.yes}; },
                   [&](CardSubmit const&) {
                       if (is_open) submit(state, entry);
                   },
                   [&](GoBack const&) { return_to_attract(state); },
                   [](auto const&) {},
               },
               turn.event.what);
}

}  // namespace jemaa::session
