#include "session/record.h"

#include <algorithm>
#include <charconv>

#include "domain/field.h"
#include "session/overloaded.h"
#include "session/rounds.h"

namespace jemaa::session {
namespace {

// Of several, the smallest id counts, so that the order of facts does not.
template <typename Single>
void keep_first(Single& kept, Single const& fact) {
    if (kept.id.is_nil() || fact.id < kept.id) kept = fact;
}

void keep_newest(Record& record, Revision const& revision) {
    auto const age = [](Revision const& r) { return std::pair(r.stamp, r.id); };
    auto const [known, added] =
        record.revisions.try_emplace({revision.subject, revision.field}, revision);
    if (!added && age(known->second) < age(revision)) known->second = revision;
    record.last = std::max(record.last, revision.stamp);
}

void keep_newest(Record& record, Seal const& seal) {
    auto const age = [](Seal const& s) { return std::pair(s.stamp, s.id); };
    auto const [known, added] = record.seals.try_emplace(seal.kiosk, seal);
    if (!added && age(known->second) < age(seal)) known->second = seal;
    record.last = std::max(record.last, seal.stamp);
}

void enter(Record& record, JournalEntry const& entry) {
    auto const earlier = [](JournalEntry const& a, JournalEntry const& b) {
        return std::pair(a.stamp, a.id) < std::pair(b.stamp, b.id);
    };
    auto& journal = record.journal;
    auto const place = std::lower_bound(journal.begin(), journal.end(), entry, earlier);
    if (place == journal.end() || place->id != entry.id) journal.insert(place, entry);
    record.last = std::max(record.last, entry.stamp);
}

}  // namespace

void apply(Record& record, Fact const& fact) {
    std::visit(Overloaded{
                   [&](Workshop const& it) { keep_first(record.workshop, it); },
                   [&](Kiosk const& it) { record.kiosks.emplace(it.id, it); },
                   [&](Step const& it) { record.steps.emplace(it.id, it); },
                   [&](AttendanceCell const& it) { record.attendance.emplace(it.id, it); },
                   [&](Attachment const& it) {
                       record.attachments.try_emplace(it.id,
                                                      std::make_shared<Attachment const>(it));
                   },
                   [&](Idea const& it) { record.ideas.emplace(it.id, it); },
                   [&](Item const& it) { record.items.emplace(it.id, it); },
                   [&](Poll const& it) { record.polls.emplace(it.id, it); },
                   [&](PollOption const& it) { record.options.emplace(it.id, it); },
                   [&](Ballot const& it) { ++record.ballots[it.poll]; },
                   [&](Card const& it) { record.cards.emplace(it.id, it); },
                   [&](CardUse const& it) { record.card_uses.insert(it.id); },
                   [&](Revision const& it) { keep_newest(record, it); },
                   [&](JournalEntry const& it) { enter(record, it); },
                   [&](Seal const& it) { keep_newest(record, it); },
                   [](auto const&) {},  // sources: not for the flow
               },
               fact);
}

bool is_sealed(Record const& record) {
    auto const seal = record.seals.find(record.kiosk.id);
    if (seal == record.seals.end()) return false;
    auto const reopened = record.revisions.find({record.kiosk.id, field::reopened});
    return reopened == record.revisions.end() || reopened->second.stamp < seal->second.stamp;
}

std::string value_of(Record const& record, Id const& subject, std::string_view field) {
    auto const found = record.revisions.find({subject, std::string(field)});
    return found == record.revisions.end() ? std::string{} : found->second.value;
}

LocalizedText texts_of(Record const& record, Id const& subject, std::string const& field) {
    std::map<LanguageTag, std::string> texts;
    for (auto it = record.revisions.lower_bound({subject, field}); it != record.revisions.end();
         ++it) {
        auto const& [about, name] = it->first;
        if (about != subject || !name.starts_with(field)) break;
        if (!it->second.value.empty()) texts[name.substr(field.size())] = it->second.value;
    }
    return LocalizedText(std::move(texts));
}

std::string words_of(Record const& record, Idea const& idea) {
    std::string clarified = value_of(record, idea.id, field::text);
    return clarified.empty() ? idea.text : clarified;
}

Id step_id(Record const& record, std::string_view key) {
    return derived_id(record.workshop.id, key);
}

Id poll_id(Record const& record, std::string_view vote_key) {
    return derived_id(step_id(record, vote_key), "poll");
}

int count_of(Record const& record, Id const& cell) {
    std::string const value = value_of(record, cell, field::count);
    int count = 0;
    std::from_chars(value.data(), value.data() + value.size(), count);
    return count;
}

int attendance_total(Record const& record) {
    int total = 0;
    for (auto const& [id, cell] : record.attendance)
        if (cell.kiosk == record.kiosk.id) total += count_of(record, id);
    return total;
}

int ballots_cast(Record const& record, std::string_view vote_key) {
    auto const found = record.ballots.find(current_poll(record, vote_key));
    return found == record.ballots.end() ? 0 : found->second;
}

std::vector<Idea> ideas_of(Record const& record, std::string_view step_key) {
    Id const step = step_id(record, step_key);
    std::vector<Idea> ideas;
    for (auto const& [id, idea] : record.ideas)
        if (idea.step == step) ideas.push_back(idea);
    return ideas;
}

}  // namespace jemaa::session
