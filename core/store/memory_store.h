#pragma once

#include "store/store.h"

#include <map>

namespace jemaa {

/// Keeps facts in memory, for tests and the gallery.
class MemoryStore final : public Store {
public:
    Expected<void> append(std::span<Fact const> facts) override;
    Expected<std::vector<Fact>> facts() override;
    Expected<std::map<Id, int>> ballot_counts() override;
    Expected<PollResults> results(Id const& poll) override;

private:
    std::map<std::size_t, std::map<Id, Fact>> facts_;  ///< by kind, then id
};

}  // namespace jemaa
