#include "diagnostic/doubts.h"

#include "sqlite/row.h"

namespace jemaa::diagnostic {
namespace {

struct PollSum {
    std::string step_key, poll_key;
    std::int64_t ballots = 0, cards_used = 0, has_cards = 0, people = 0;

    [[nodiscard]] std::string name() const {
        return poll_key.empty() ? step_key : step_key + "/" + poll_key;
    }
};

std::vector<PollSum> read_sums(sqlite::Queries& queries, Id const& workshop) {
    auto& query = queries["poll_sums"];
    sqlite::Binder(query) << workshop;
    std::vector<PollSum> sums;
    while (query.executeStep()) {
        auto& sum = sums.emplace_back();
        sqlite::RowReader(query) >> sum.step_key >> sum.poll_key >> sum.ballots >> sum.cards_used >>
            sum.has_cards >> sum.people;
    }
    return sums;
}

// With cards, each ballot was cast by a card; without, by somebody counted. A
// head count of nobody says that none was taken.
void look_at(PollSum const& sum, std::vector<Doubt>& doubts) {
    using Kind = Doubt::Kind;
    if (sum.has_cards != 0 && sum.ballots != sum.cards_used)
        doubts.push_back({sum.ballots > sum.cards_used ? Kind::more_ballots_than_cards
                                                       : Kind::fewer_ballots_than_cards,
                          sum.name(), sum.ballots, sum.cards_used});
    if (sum.people > 0 && sum.ballots > sum.people)
        doubts.push_back({Kind::more_ballots_than_people, sum.name(), sum.ballots, sum.people});
}

}  // namespace

std::vector<Doubt> doubts_of_polls(sqlite::Queries& queries, std::set<Id> const& workshops) {
    std::vector<Doubt> doubts;
    for (auto const& workshop : workshops)
        for (auto const& sum : read_sums(queries, workshop)) look_at(sum, doubts);
    return doubts;
}

std::vector<Doubt> doubts_of_stamps(sqlite::Queries& queries, Milliseconds now) {
    auto& query = queries["latest_time"];
    std::int64_t latest = 0;
    if (query.executeStep()) sqlite::RowReader(query) >> latest;
    query.reset();
    if (latest <= now.count() + tolerated_future_ms) return {};
    return {{Doubt::Kind::from_the_future, {}, latest, now.count()}};
}

}  // namespace jemaa::diagnostic
