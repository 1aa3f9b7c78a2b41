#include "budget/poll.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "domain/ballot_kind.h"
#include "domain/merges.h"

namespace jemaa::budget {
namespace {

/// Which project each option is, and which options the projects are.
struct Projects {
    std::map<Id, Project> of;
    std::vector<Id> options;
};

using FaultAt = std::pair<Fault, Id>;

// Of several faults the same one is told in any order of marks.
void refuse(std::optional<FaultAt>& fault, Fault reason, Id const& option = {}) {
    FaultAt const other{reason, option};
    if (!fault || other < *fault) fault = other;
}

std::int64_t most_on_one(Poll const& poll, Marks marks, std::size_t options) {
    if (marks == Marks::approval) return 1;
    if (marks == Marks::ranks) return static_cast<std::int64_t>(options);
    return poll.settings.get("per_option", most_money);
}

std::int64_t most_in_all(Poll const& poll, Marks marks) {
    if (marks != Marks::points) return most_money;
    return poll.settings.get("dots", poll.settings.get("seeds", most_money));
}

// Ranks are 1, 2, 3 and so on: none twice, none left out.
void check_ranks(std::vector<std::pair<std::int64_t, Id>> ranks, std::optional<FaultAt>& fault) {
    std::ranges::sort(ranks);
    std::int64_t wanted = 1;
    for (auto const& [rank, option] : ranks) {
        if (rank < wanted) refuse(fault, Fault::doubled_mark, option);
        if (rank > wanted) refuse(fault, Fault::too_much_on_one, option);
        ++wanted;
    }
}

/// What makes the ballot impossible, as it was cast.
std::optional<FaultAt> fault_of(jemaa::Ballot const& cast, PollResults const& results, Marks marks,
                                Projects const& projects) {
    if (cast.poll != results.poll.id) return FaultAt{Fault::foreign_ballot, Id{}};
    std::optional<FaultAt> fault;
    std::set<Id> seen;
    std::vector<std::pair<std::int64_t, Id>> given;
    std::int64_t sum = 0;
    auto const most = most_on_one(results.poll, marks, results.options.size());
    for (auto const& mark : cast.marks) {
        if (!projects.of.contains(mark.option)) refuse(fault, Fault::unknown_option, mark.option);
        if (!seen.insert(mark.option).second) refuse(fault, Fault::doubled_mark, mark.option);
        if (mark.value < 0) refuse(fault, Fault::negative, mark.option);
        if (mark.value > most) refuse(fault, Fault::too_much_on_one, mark.option);
        if (mark.value > 0) given.emplace_back(mark.value, mark.option);
        sum += std::max(0, mark.value);
    }
    if (sum > most_in_all(results.poll, marks)) refuse(fault, Fault::too_much_in_all);
    if (marks == Marks::ranks) check_ranks(std::move(given), fault);
    return fault;
}

/// Turns ranks, in whatever numbers, into Borda points among the ranked.
void give_borda_points(Ballot& ballot) {
    auto& marks = ballot.marks;
    std::ranges::sort(marks, {}, &Mark::points);
    auto points = std::ssize(marks);
    for (auto& mark : marks) mark.points = --points;
    if (!marks.empty()) marks.pop_back();
}

// Two lines that are one: supported if either was.
std::int64_t united(std::int64_t a, std::int64_t b, Poll const& poll, Marks marks) {
    if (marks == Marks::ranks) return std::min(a, b);
    return std::min(a + b, most_on_one(poll, marks, 0));
}

/// A sound ballot by projects.
Ballot read(jemaa::Ballot const& cast, Poll const& poll, Marks marks, Projects const& projects) {
    std::map<Project, std::int64_t> given;
    for (auto const& mark : cast.marks) {
        if (mark.value == 0) continue;
        auto const [at, is_new] = given.emplace(projects.of.at(mark.option), mark.value);
        if (!is_new) at->second = united(at->second, mark.value, poll, marks);
    }
    Ballot ballot;
    for (auto const& [project, points] : given) ballot.marks.push_back({project, points});
    if (marks == Marks::ranks) give_borda_points(ballot);
    return ballot;
}

Expected<void> check_costs(PollResults const& results) {
    for (auto const& option : results.options)
        if (option.cost < 1)
            return fail(ErrorCode::bad_argument,
                        option.key.empty() ? to_hex(option.id) : option.key,
                        "has no cost; give it one, or decide without a budget");
    return {};
}

Expected<Projects> number_options(PollResults const& results, std::map<Id, Id> const& merges) {
    Projects projects;
    for (auto const& option : results.options) projects.options.push_back(option.id);
    std::ranges::sort(projects.options);
    if (auto const sound = check_merges(merges, projects.options); !sound)
        return tl::unexpected(sound.error());
    std::erase_if(projects.options, [&](Id const& option) { return merges.contains(option); });
    for (auto const& option : results.options) {
        auto const end = end_of(merges, option.id);
        if (!end) return tl::unexpected(end.error());
        auto const at = std::ranges::lower_bound(projects.options, *end);
        projects.of[option.id] = static_cast<Project>(at - projects.options.begin());
    }
    return projects;
}

void read_ballots(PollResults const& results, Marks marks, Projects const& projects,
                  PollElection& from) {
    std::map<FaultAt, int> faults;
    for (auto const& cast : results.ballots) {
        if (auto const fault = fault_of(cast, results, marks, projects)) {
            ++faults[*fault];
            ++from.rejected;
            continue;
        }
        auto ballot = read(cast, results.poll, marks, projects);
        from.blank += ballot.marks.empty() ? 1 : 0;
        from.election.ballots.push_back(std::move(ballot));
    }
    for (auto const& [fault, ballots] : faults)
        from.rejections.push_back({fault.first, fault.second, ballots});
}

}  // namespace

Expected<PollElection> election_from(PollResults const& results, Marks marks,
                                     std::map<Id, Id> const& merges) {
    auto const& poll = results.poll;
    PollElection from;
    from.election.budget = poll.settings.get("budget");
    if (from.election.budget < 1)
        return fail(ErrorCode::bad_argument, poll.key.empty() ? to_hex(poll.id) : poll.key,
                    "has no budget; set one in the template");
    if (auto const costs = check_costs(results); !costs) return tl::unexpected(costs.error());
    auto const projects = number_options(results, merges);
    if (!projects) return tl::unexpected(projects.error());
    from.options = projects->options;
    from.election.costs.resize(from.options.size());
    for (auto const& option : results.options)
        if (!merges.contains(option.id))
            from.election.costs[projects->of.at(option.id)] = option.cost;
    read_ballots(results, marks, *projects, from);
    if (auto const sound = check(from.election); !sound) return tl::unexpected(sound.error());
    from.election = grouped(std::move(from.election));
    return from;
}

Marks marks_of(std::string_view rule) {
    return ballot_kind_of(rule, {}) == BallotKind::budget ? Marks::approval : Marks::points;
}

}  // namespace jemaa::budget
