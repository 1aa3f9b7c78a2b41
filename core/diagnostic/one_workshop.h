#pragma once

#include "store/store.h"

namespace jemaa::diagnostic {

/// One of the workshops in a store, with those that it follows, as if it had a
/// store of its own. For reading only; the other store must outlive it.
class OneWorkshop final : public Store {
public:
    /// `everything`: all facts of the store.
    OneWorkshop(Store& all, std::vector<Fact> const& everything, Id const& workshop);

    /// read_only.
    Expected<void> append(std::span<Fact const> facts) override;
    Expected<std::vector<Fact>> facts() override { return facts_; }
    Expected<Id> own_kiosk() override { return Id{}; }
    Expected<std::map<Id, int>> ballot_counts() override;
    Expected<PollResults> results(Id const& poll) override { return all_.results(poll); }

private:
    Store& all_;
    std::vector<Fact> facts_;
};

}  // namespace jemaa::diagnostic
