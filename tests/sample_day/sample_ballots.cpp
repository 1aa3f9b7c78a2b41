#include "sample_day/sample_ballots.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "domain/ballot_kind.h"

namespace jemaa::test {
namespace {

class Voter {
public:
    Voter(Poll const& poll, std::vector<PollOption> const& options, agenda::Vote const& vote,
          int number)
        : poll_(poll),
          options_(options),
          vote_(vote),
          kind_(ballot_kind_of(poll.rule, poll.settings).value()),
          contrary_(number % 5 == 4),
          chance_(static_cast<unsigned>(number) * 7919 + poll.id.bytes[0]) {
        places_.resize(options.size());
        std::iota(places_.begin(), places_.end(), 0);
        std::ranges::shuffle(places_, chance_);
    }

    std::vector<Mark> marks() {
        std::vector<Mark> marks;
        if (kind_ == BallotKind::score && !vote_.criteria.empty()) {
            for (auto const& criterion : vote_.criteria)
                mark(marks, derived_id(poll_.id, criterion.key), scores());
        } else if (kind_ == BallotKind::duels) {
            duels(marks);
        } else {
            mark(marks, {}, values());
        }
        std::ranges::sort(marks, {}, [](Mark const& m) { return std::pair(m.option, m.aspect); });
        return marks;
    }

private:
    int below(int bound) {
        return static_cast<int>(chance_() % static_cast<unsigned>(std::max(1, bound)));
    }
    // The first options are liked more; contrary people like the last ones.
    int liking(std::size_t option) {
        auto const last = options_.size() - 1;
        auto const rank = static_cast<int>(contrary_ ? last - option : option);
        return 10 * (static_cast<int>(last) - rank) + below(35);
    }
    std::vector<std::size_t> by_liking() {
        std::vector<std::pair<int, std::size_t>> order;
        for (std::size_t i = 0; i < options_.size(); ++i) order.emplace_back(-liking(i), i);
        std::ranges::sort(order);
        std::vector<std::size_t> best;
        for (auto const& [liked, option] : order) best.push_back(option);
        return best;
    }

    std::vector<int> scores() {
        int const best = static_cast<int>(poll_.settings.get("best", 4));
        int const most = 10 * static_cast<int>(options_.size()) + 35;
        std::vector<int> values(options_.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::min(best, liking(i) * (best + 1) / most);
        return values;
    }
    std::vector<int> ranks() {
        std::vector<int> values(options_.size());
        int rank = 0;
        for (auto const option : by_liking()) values[option] = ++rank;
        return values;
    }
    std::vector<int> given(int points, int per_option) {
        std::vector<int> values(options_.size());
        for (auto const option : by_liking()) {
            int const some = std::min({points, per_option, 1 + below(per_option)});
            values[option] = some;
            points -= some;
        }
        for (auto& value : values)
            while (points > 0 && value < per_option) ++value, --points;
        return values;
    }
    std::vector<int> affordable() {
        auto left = poll_.settings.get("budget");
        std::vector<int> values(options_.size());
        for (auto const option : by_liking())
            if (options_[option].cost <= left) {
                values[option] = 1;
                left -= options_[option].cost;
            }
        return values;
    }
    std::vector<int> answers() {
        std::vector<int> values(options_.size());
        for (auto& value : values) value = contrary_ ? 3 + below(2) : 4 + below(2);
        return values;
    }
    std::vector<int> approvals() {
        auto const order = by_liking();
        std::vector<int> values(options_.size());
        for (std::size_t i = 0; i < (order.size() + 1) / 2; ++i) values[order[i]] = 1;
        return values;
    }

    std::vector<int> values() {
        auto const& settings = poll_.settings;
        switch (kind_) {
            case BallotKind::approval: return approvals();
            case BallotKind::dots:
                return given(static_cast<int>(settings.get("dots", 1)),
                             static_cast<int>(settings.get("per_option", settings.get("dots", 1))));
            case BallotKind::seeds:
                return given(
                    static_cast<int>(settings.get("seeds", 10)),
                    static_cast<int>(settings.get("per_option", settings.get("seeds", 10))));
            case BallotKind::score:
            case BallotKind::grades: return scores();
            case BallotKind::ranking: return ranks();
            case BallotKind::consent: return answers();
            case BallotKind::budget: return affordable();
            case BallotKind::duels: break;
        }
        return {};
    }

    void mark(std::vector<Mark>& marks, Id const& aspect, std::vector<int> const& values) {
        for (std::size_t i = 0; i < options_.size(); ++i)
            marks.push_back({options_[i].id, places_[i], values[i], aspect});
    }
    void duels(std::vector<Mark>& marks) {
        auto const values = ranks();
        for (std::size_t a = 0; a < options_.size(); ++a)
            for (std::size_t b = 0; b < options_.size(); ++b)
                if (options_[a].id < options_[b].id)
                    marks.push_back({options_[a].id, places_[a], values[a] < values[b] ? 1 : 2,
                                     options_[b].id});
    }

    Poll const& poll_;
    std::vector<PollOption> const& options_;
    agenda::Vote const& vote_;
    BallotKind kind_;
    bool contrary_;
    std::minstd_rand chance_;
    std::vector<int> places_;
};

}  // namespace

std::vector<Ballot> sample_ballots(Poll const& poll, std::vector<PollOption> const& options,
                                   agenda::Vote const& vote,
                                   std::vector<agenda::Choice> const& categories, int people) {
    std::vector<Ballot> ballots;
    for (int i = 0; i < people; ++i) {
        Ballot ballot{derived_id(poll.id, "ballot " + std::to_string(i)), poll.id,
                      Voter(poll, options, vote, i).marks()};
        if (vote.ask_category && !categories.empty())
            ballot.category = derived_id(
                poll.id,
                categories[static_cast<std::size_t>(i < 4 ? 1 : 0) % categories.size()].key);
        ballots.push_back(std::move(ballot));
    }
    return ballots;
}

}  // namespace jemaa::test
