#include "tally/read_ballots.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "tally/registry.h"

namespace jemaa::tally {
namespace {

// What is wrong, and of which option.
using FaultAt = std::pair<Fault, Id>;

std::vector<Criterion> criteria_of(BallotKind kind, Settings const& settings) {
    constexpr std::string_view prefix = "weight.";
    std::vector<Criterion> criteria;
    for (auto const& [name, number] : settings.numbers)
        if (kind == BallotKind::score && name.starts_with(prefix))
            criteria.push_back({name.substr(prefix.size()), number});
    if (criteria.empty()) criteria.push_back({"", 1});
    return criteria;
}

std::map<Id, std::uint16_t> aspects_of(Poll const& poll, std::vector<Criterion> const& criteria) {
    std::map<Id, std::uint16_t> aspects;
    for (auto const& criterion : criteria)
        aspects.emplace(criterion.key.empty() ? Id{} : derived_id(poll.id, criterion.key),
                        static_cast<std::uint16_t>(aspects.size()));
    return aspects;
}

// Reads one ballot after the other into `entries`.
struct BallotReader {
    BallotKind kind;
    Limits limits;
    std::vector<Id> const& options;
    std::map<Id, std::uint16_t> const& aspects;
    std::size_t likely = 0;  // marks stand by option, so the next one is near
    std::vector<Entry> entries;
    std::optional<FaultAt> fault;

    // Of several faults the same one is told in any order of marks.
    void refuse(Fault reason, Id const& option = {}) {
        FaultAt const other{reason, option};
        if (!fault || other < *fault) fault = other;
    }

    std::optional<std::uint16_t> number_of(Id const& option) {
        for (; likely < options.size() && options[likely] <= option; ++likely)
            if (options[likely] == option) return static_cast<std::uint16_t>(likely);
        auto const found = std::ranges::lower_bound(options, option);
        if (found == options.end() || *found != option) return std::nullopt;
        likely = static_cast<std::size_t>(found - options.begin());
        return static_cast<std::uint16_t>(likely);
    }

    std::optional<std::uint16_t> aspect_of(Mark const& mark) {
        if (kind == BallotKind::duels) {
            auto const found = std::ranges::lower_bound(options, mark.aspect);
            if (found == options.end() || *found != mark.aspect || mark.aspect <= mark.option)
                return std::nullopt;
            return static_cast<std::uint16_t>(found - options.begin());
        }
        auto const found = aspects.find(mark.aspect);
        if (found == aspects.end()) return std::nullopt;
        return found->second;
    }

    void read(Mark const& mark) {
        auto const option = number_of(mark.option);
        if (!option) return refuse(Fault::unknown_option, mark.option);
        auto const aspect = aspect_of(mark);
        if (!aspect) return refuse(Fault::unknown_aspect, mark.option);
        if (mark.value < 0) return refuse(Fault::negative, mark.option);
        if (mark.value > limits.most_on_one) return refuse(Fault::too_much_on_one, mark.option);
        entries.push_back({*option, *aspect, mark.value});
    }

    void check_doubled() {
        auto const same = [](Entry const& a, Entry const& b) {
            return a.option == b.option && a.aspect == b.aspect;
        };
        if (!std::ranges::is_sorted(entries)) std::ranges::sort(entries);
        for (auto at = std::ranges::adjacent_find(entries, same); at != entries.end();
             at = std::adjacent_find(std::next(at), entries.end(), same))
            refuse(Fault::doubled_mark, options[at->option]);
    }

    void check_sum() {
        std::int64_t sum = 0;
        for (auto const& entry : entries) sum += entry.value;
        if (sum > limits.most_in_all) refuse(Fault::too_much_in_all);
        if (sum > 0 && sum < limits.least_in_all) refuse(Fault::too_little_in_all);
    }

    void read(Ballot const& ballot) {
        entries.clear();
        fault.reset();
        likely = 0;
        for (auto const& mark : ballot.marks) read(mark);
        check_doubled();
        if (!fault) check_sum();
    }
};

Expected<std::vector<Id>> options_of(PollResults const& results) {
    std::vector<Id> options;
    options.reserve(results.options.size());
    for (auto const& option : results.options) options.push_back(option.id);
    std::ranges::sort(options);
    if (auto const twice = std::ranges::adjacent_find(options); twice != options.end())
        return fail(ErrorCode::bad_argument, to_hex(*twice), "an option that stands twice");
    if (options.size() > most_options)
        return fail(ErrorCode::bad_argument, to_hex(results.poll.id),
                    "more than " + std::to_string(most_options) + " options");
    return options;
}

void read_all(PollResults const& results, Profile& profile) {
    auto const aspects = aspects_of(results.poll, profile.criteria());
    auto const limits = limits_of(profile.kind(), profile.settings(), profile.options());
    BallotReader reader{profile.kind(), limits, profile.option_ids(), aspects};
    std::map<FaultAt, int> faults;
    for (auto const& ballot : results.ballots) {
        if (ballot.poll != results.poll.id) {
            ++faults[{Fault::foreign_ballot, Id{}}];
            continue;
        }
        reader.read(ballot);
        if (reader.fault)
            ++faults[*reader.fault];
        else
            profile.add(reader.entries);
    }
    for (auto const& [fault, ballots] : faults)
        profile.rejections.push_back({fault.first, fault.second, ballots});
}

}  // namespace

Expected<Profile> read_ballots(PollResults const& results) {
    auto const& poll = results.poll;
    auto const* const rule = find_rule(poll.rule);
    if (!rule) return fail(ErrorCode::bad_argument, poll.rule, "no such voting rule");
    auto options = options_of(results);
    if (!options) return tl::unexpected(options.error());
    auto const kind = ballots_of(*rule, poll.settings);
    auto criteria = criteria_of(kind, poll.settings);
    auto const weighs = [](Criterion const& criterion) { return criterion.weight > 0; };
    if (std::ranges::none_of(criteria, weighs))
        return fail(ErrorCode::bad_argument, poll.rule,
                    "every weight is 0: give at least one criterion a weight");
    auto const is_too_heavy = [](Criterion const& criterion) {
        return criterion.weight > greatest_weight;
    };
    if (std::ranges::any_of(criteria, is_too_heavy))
        return fail(ErrorCode::bad_argument, poll.rule,
                    "a weight is greater than 1000: give smaller ones in the same proportion");
    Profile profile(kind, poll.settings, std::move(*options), std::move(criteria));
    read_all(results, profile);
    return profile;
}

}  // namespace jemaa::tally
