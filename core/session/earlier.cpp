#include "session/earlier.h"

#include "domain/workshops.h"
#include "session/update.h"

namespace jemaa::session {
namespace {

// The workshop of the kiosk; of nobody's, the newest.
Id own_workshop(std::vector<Fact> const& facts, Id const& kiosk) {
    for (auto const& fact : facts)
        if (auto const* const known = std::get_if<Kiosk>(&fact); known && known->id == kiosk)
            return known->workshop;
    auto const newest = newest_workshops(facts);
    return newest.empty() ? Id{} : newest.front().id;
}

// What was said, also of earlier things, by whichever workshop's kiosk, is all
// in the record: so the newest word on something counts.
void fold(Record& record, std::vector<Fact> const& facts, Id const& workshop) {
    for (auto const* fact : facts_of(facts, workshop))
        if (!std::holds_alternative<Revision>(*fact)) apply(record, *fact);
    for (auto const& fact : facts)
        if (std::holds_alternative<Revision>(fact)) apply(record, fact);
}

void choose_kiosk(Record& record, Id const& own) {
    auto const found = own.is_nil() ? record.kiosks.begin() : record.kiosks.find(own);
    if (found != record.kiosks.end()) record.kiosk = found->second;
}

std::shared_ptr<State const> state_before(State const& state, std::vector<Fact> const& facts) {
    auto const followed = followed_workshops(facts);
    auto const before = followed.find(state.record.workshop.id);
    if (before == followed.end()) return nullptr;
    auto const earlier = facts_with_earlier(facts, before->second);
    for (auto const& fact : earlier) {
        auto const* const workshop = std::get_if<Workshop>(&fact);
        if (!workshop || workshop->id != before->second) continue;
        auto agenda = agenda::parse(workshop->template_text, "template");
        if (!agenda) return nullptr;
        return std::make_shared<State const>(
            opening_state(std::make_shared<agenda::Agenda const>(std::move(*agenda)), earlier, {},
                          state.record.ballots, {state.wall, state.now}));
    }
    return nullptr;
}

}  // namespace

void take_facts(State& state, std::vector<Fact> const& facts, std::map<Id, int> ballot_counts) {
    Id const own = state.record.kiosk.id;
    Record record;
    auto const workshop = own_workshop(facts, own);
    fold(record, facts, workshop);
    choose_kiosk(record, own);
    record.ballots = std::move(ballot_counts);
    state.record = std::move(record);
    state.before = state_before(state, facts);
}

}  // namespace jemaa::session
