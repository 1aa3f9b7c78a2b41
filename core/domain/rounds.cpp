#include "domain/rounds.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "domain/field.h"

namespace jemaa {
namespace {

std::string value_of(NewestRevisions const& newest, Id const& subject, std::string const& field) {
    auto const found = newest.find({subject, field});
    return found == newest.end() ? std::string() : found->second.value;
}

// When the words were kept; nothing when there are none.
std::optional<Stamp> kept_at(Id const& item, NewestRevisions const& newest) {
    std::optional<Stamp> first;
    for (auto it = newest.lower_bound({item, field::words}); it != newest.end(); ++it) {
        auto const& [subject, name] = it->first;
        if (subject != item || !name.starts_with(field::words)) break;
        if (it->second.value.empty()) continue;
        first = first ? std::min(*first, it->second.stamp) : it->second.stamp;
    }
    return first;
}

// The second poll of a step has the key "2".
int number_in(std::string const& key) {
    int number = 1;
    std::from_chars(key.data(), key.data() + key.size(), number);
    return number;
}

int number_of(Poll const& poll, std::vector<Id> const& versions) {
    auto const statement = statement_of(poll);
    if (!statement) return number_in(poll.key);
    auto const found = std::ranges::find(versions, *statement);
    return static_cast<int>(found - versions.begin()) + 1;
}

}  // namespace

std::vector<Id> statement_versions(std::map<Id, Item> const& items, Id const& step,
                                   NewestRevisions const& newest) {
    std::vector<std::pair<Stamp, Id>> kept;
    for (auto const& [id, item] : items) {
        if (item.kind != "statement" || item.step != step) continue;
        if (auto const at = kept_at(id, newest)) kept.emplace_back(*at, id);
    }
    std::ranges::sort(kept);
    std::vector<Id> versions;
    for (auto const& [stamp, id] : kept) versions.push_back(id);
    return versions;
}

std::optional<Id> statement_of(Poll const& poll) {
    return id_from_hex(poll.key);
}

bool is_closed(Poll const& poll, NewestRevisions const& newest) {
    auto const own = value_of(newest, poll.id, field::status);
    return (own.empty() ? value_of(newest, poll.step, field::status) : own) == field::closed;
}

bool is_taken_back(Poll const& poll, NewestRevisions const& newest) {
    return value_of(newest, poll.id, field::status) == field::waiting;
}

std::vector<Round> rounds_of(std::map<Id, Poll> const& polls, std::map<Id, Item> const& items,
                             Id const& step, NewestRevisions const& newest) {
    std::vector<Round> rounds;
    for (auto const& [id, poll] : polls) {
        if (poll.step != step || is_taken_back(poll, newest)) continue;
        auto const statement = statement_of(poll);
        auto const item = statement ? items.find(*statement) : items.end();
        auto const versions = item == items.end()
                                  ? std::vector<Id>()
                                  : statement_versions(items, item->second.step, newest);
        rounds.push_back({poll, number_of(poll, versions)});
    }
    std::ranges::sort(rounds, {}, [](Round const& round) {
        return std::tuple(round.number, round.poll.key, round.poll.id);
    });
    return rounds;
}

}  // namespace jemaa
