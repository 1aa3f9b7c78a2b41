#pragma once

#include <map>
#include <tuple>

#include "store/store.h"

namespace jemaa {

/// Facts in memory, one map by id for each kind of Fact.
template <typename Of>
struct ByKind;
template <typename... Kinds>
struct ByKind<std::variant<Kinds...>> {
    std::tuple<std::map<Id, Kinds>...> maps;

    template <typename Kind>
    std::map<Id, Kind>& all() {
        return std::get<std::map<Id, Kind>>(maps);
    }
    template <typename Kind>
    std::map<Id, Kind> const& all() const {
        return std::get<std::map<Id, Kind>>(maps);
    }
};

/// Keeps facts in memory, for tests and the gallery.
class MemoryStore final : public Store {
public:
    explicit MemoryStore(Id const& own_kiosk = {}) : own_kiosk_(own_kiosk) {}

    Expected<void> append(std::span<Fact const> facts) override;
    Expected<std::vector<Fact>> facts() override;
    Expected<Id> own_kiosk() override { return own_kiosk_; }
    Expected<std::map<Id, int>> ballot_counts() override;
    Expected<PollResults> results(Id const& poll) override;

private:
    ByKind<Fact> facts_;
    Id own_kiosk_;
};

}  // namespace jemaa
